import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { useAreas } from '../../api/indicators.ts';
import { type AreaLevel, lastDistrictDay } from '../../pickers/areas-picker.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import './indicators.css';
import { type Choice, useChoice } from './choice.ts';
import { ChoiceBar } from './choice-bar.tsx';
import { IndicatorTabs } from './indicator-tabs.tsx';
import { usePeriods } from './queries.ts';
import { ValuesPane } from './values-pane.tsx';
import { YearField } from './year-field.tsx';

type Indicator = ReplyOf<'indicators.catalogue'>['rows'][number];

/** "Số liệu": values of one indicator by area and period, typed like a spreadsheet. */
export function IndicatorScreen() {
  const choice = useChoice();
  const [chosenYear, setYear] = useState<number | null>(null);
  const year = chosenYear ?? Number(choice.areasOn.slice(0, 4));
  if (choice.error !== null) return <ErrorNote message={errorSentence(choice.error)} />;
  const indicator = choice.indicators.find(({ code }) => code === choice.indicator);
  if (!choice.ready || !indicator) return <Loading />;
  return (
    <>
      <IndicatorTabs here="values" />
      <div className="page">
        <div className="page-head">
          <h1>Số liệu</h1>
          <div className="actions">
            <Button component="a" variant="default" href={links.trends}>
              Xem biểu đồ
            </Button>
          </div>
        </div>
        <ChoiceBar choice={choice}>
          <YearField year={year} onChange={setYear} />
        </ChoiceBar>
        {indicator.aggregation === 'ratio' ? (
          <p className="paragraph">
            Tỷ lệ này được tính từ tử số và mẫu số đã nhập, không nhập tay. Xem ở màn hình Biểu đồ.
          </p>
        ) : (
          <Periods choice={choice} year={year} indicator={indicator} />
        )}
      </div>
    </>
  );
}

interface PeriodsProps {
  readonly choice: Choice;
  readonly year: number;
  readonly indicator: Indicator;
}

/** Whether units of a level stood at the end of a period: the districts to 30/6/2025, the communes after. */
function standsAt(level: AreaLevel, endsOn: string): boolean {
  return level === 'district' ? endsOn <= lastDistrictDay : endsOn > lastDistrictDay;
}

function Periods({ choice, year, indicator }: PeriodsProps) {
  const periods = usePeriods(year);
  const { level } = choice;
  const columns = (periods.data?.rows ?? []).filter(
    ({ kind, endsOn }) => kind === indicator.frequency && standsAt(level, endsOn),
  );
  const last = columns.at(-1)?.endsOn ?? choice.areasOn;
  const areas = useAreas(last);
  const error = periods.error ?? areas.error;
  if (error) return <ErrorNote message={errorSentence(error)} onRetry={() => periods.refetch()} />;
  if (!periods.data || !areas.data) return <Loading />;
  if (columns.length === 0) return <NoLevel level={level} onSwitch={choice.setLevel} />;
  const units = areas.data.rows.filter(({ kind }) => kind === level);
  const province = areas.data.rows.filter(({ kind }) => kind === 'province');
  return (
    <ValuesPane
      key={`${indicator.code} ${level} ${year}`}
      indicator={indicator}
      areas={[...units, ...province]}
      columns={columns}
    />
  );
}

function NoLevel(props: { readonly level: AreaLevel; readonly onSwitch: (level: AreaLevel) => void }) {
  const isDistrict = props.level === 'district';
  return (
    <div className="empty-state">
      <p className="empty-title">
        {isDistrict ? 'Sau ngày 30/6/2025 không còn cấp huyện' : 'Xã, phường mới có từ ngày 01/7/2025'}
      </p>
      <p className="empty-hint">
        {isDistrict
          ? 'Các kỳ này báo cáo theo xã, phường.'
          : 'Các kỳ trước đó báo cáo theo huyện, thành phố.'}
      </p>
      <div className="actions">
        <Button onClick={() => props.onSwitch(isDistrict ? 'commune' : 'district')}>
          {isDistrict ? 'Nhập theo xã, phường' : 'Nhập theo huyện, thành phố'}
        </Button>
      </div>
    </div>
  );
}
