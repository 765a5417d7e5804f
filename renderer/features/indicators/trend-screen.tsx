import { Button, SegmentedControl } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { wholeProvince } from '../../../shared/domain/indicators/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { TrendChart } from '../../charts/index.ts';
import { AreasPicker } from '../../pickers/areas-picker.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading, SampleMark } from '../../ui/states.tsx';
import './indicators.css';
import { type Choice, useChoice } from './choice.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { useSample, useSaveChart } from './mutations.ts';
import { useTrend } from './queries.ts';
import { TrendTable } from './trend-table.tsx';

const linesAtFirst = 8;
/** All units together, whatever their boundaries. */
const province = { code: wholeProvince, name: 'Toàn tỉnh (cộng các địa bàn)' };

/** "Biểu đồ": the trend of one indicator over areas, with its figures. */
export function TrendScreen() {
  const choice = useChoice();
  if (choice.error !== null) return <ErrorNote message={errorSentence(choice.error)} />;
  if (!choice.ready) return <Loading />;
  return <Trend key={choice.level} choice={choice} />;
}

function Trend({ choice }: { readonly choice: Choice }) {
  const [areas, setAreas] = useState(() => choice.areas.slice(0, linesAtFirst).map(({ code }) => code));
  const [onBoundaries, setOnBoundaries] = useState(false);
  const shown = { indicator: choice.indicator, areas, boundaries: onBoundaries ? choice.areasOn : null };
  const trend = useTrend(shown);
  const save = useSaveChart();
  const { ref, width } = useElementSize();
  const spec = trend.data?.spec;
  const hasValues = spec !== undefined && spec.xLabels.length > 0;
  const onSave = (format: 'png' | 'svg') => save.mutate({ trend: shown, format });
  return (
    <div className="page trend-page">
      <div className="page-head">
        <h1>Biểu đồ {spec?.sampleMark ? <SampleMark words={spec.sampleMark} /> : null}</h1>
        <div className="actions">
          <Button variant="default" disabled={!hasValues || save.isPending} onClick={() => onSave('png')}>
            Lưu PNG
          </Button>
          <Button variant="default" disabled={!hasValues || save.isPending} onClick={() => onSave('svg')}>
            Lưu SVG
          </Button>
        </div>
      </div>
      <ChoiceBar choice={choice}>
        <SegmentedControl
          size="xs"
          aria-label="Ranh giới"
          data={[
            { value: 'reported', label: 'Như báo cáo' },
            { value: 'day', label: `Theo ranh giới ngày ${formatDate(choice.areasOn)}` },
          ]}
          value={onBoundaries ? 'day' : 'reported'}
          onChange={(value) => setOnBoundaries(value === 'day')}
        />
      </ChoiceBar>
      <AreasPicker areas={[...choice.areas, province]} value={areas} onChange={setAreas} />
      {trend.isError ? (
        <ErrorNote message={errorSentence(trend.error)} onRetry={() => trend.refetch()} />
      ) : null}
      <div ref={ref} className="trend-chart">
        {spec && hasValues ? (
          <TrendChart spec={spec} width={Math.max(width, 480)} height={440} animate={false} />
        ) : null}
      </div>
      {spec && hasValues ? <TrendTable spec={spec} /> : null}
      {areas.length === 0 || (spec && !hasValues) ? <NoValues anyArea={areas.length > 0} /> : null}
    </div>
  );
}

function NoValues({ anyArea }: { readonly anyArea: boolean }) {
  const sample = useSample();
  return (
    <div className="empty-state">
      <p className="empty-title">{anyArea ? 'Chưa có số liệu của chỉ tiêu này' : 'Chưa chọn địa bàn nào'}</p>
      <p className="empty-hint">
        {anyArea
          ? 'Nhập ở màn hình Số liệu, hoặc thêm số liệu mẫu để xem thử; số liệu mẫu được đánh dấu và xóa được bằng một lần bấm.'
          : 'Chọn ít nhất một huyện, thành phố, xã hoặc phường.'}
      </p>
      {anyArea ? (
        <div className="actions">
          <Button component="a" href={links.values}>
            Nhập số liệu
          </Button>
          <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate(true)}>
            Thêm số liệu mẫu
          </Button>
        </div>
      ) : null}
    </div>
  );
}
