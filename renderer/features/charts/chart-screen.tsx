import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { ChartSpec } from '../../../shared/charts/index.ts';
import type { Cells } from '../../../shared/charts/sentences.ts';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { useSample } from '../../api/indicators.ts';
import { usePaperActions } from '../../api/papers.ts';
import { ExploredChart } from '../../charts/index.ts';
import { usePrintAction } from '../../ui/print-action.ts';
import { links, navigate } from '../../ui/router.ts';
import { ErrorNote, Loading, SampleMark } from '../../ui/states.tsx';
import { ChartFiguresTable } from './chart-table.tsx';
import { ChartTabs } from './chart-tabs.tsx';
import './charts.css';
import { type ChartChoice, useChartChoice } from './choice.ts';
import { ChartChoiceBar } from './choice-bar.tsx';
import { useSaveChart } from './mutations.ts';
import { useChart } from './queries.ts';
import { SavedCharts } from './saved-charts.tsx';
import { Sentences } from './sentences.tsx';

const leastWidth = 480;

const toPaper = (): void => navigate(links.chartPaper);

/** "Biểu đồ": an indicator over areas and periods as the chart that was chosen, with what its figures say. */
export function ChartScreen() {
  const choice = useChartChoice();
  if (choice.error !== null) return <ErrorNote message={errorSentence(choice.error)} />;
  if (!choice.ready) return <Loading />;
  return <Chosen choice={choice} />;
}

function Chosen({ choice }: { readonly choice: ChartChoice }) {
  const { chart } = choice;
  const view = useChart(chart);
  const save = useSaveChart();
  const sheet = usePaperActions({ kind: 'chart', chart, sentences: null });
  const spec = chart.areas.length > 0 ? view.data?.spec : null;
  const none = spec == null;
  return (
    <div className="page charts-page">
      <ChartTabs at="charts" />
      <div className="page-head">
        <h1>Biểu đồ {spec?.sampleMark ? <SampleMark words={spec.sampleMark} /> : null}</h1>
        <div className="actions no-print">
          <SavedCharts wish={choice.wish} onOpen={choice.setWish} />
          <Button
            variant="default"
            disabled={none || save.isPending}
            onClick={() => save.mutate({ chart, format: 'png' })}
          >
            Lưu PNG
          </Button>
          <Button
            variant="default"
            disabled={none || save.isPending}
            onClick={() => save.mutate({ chart, format: 'svg' })}
          >
            Lưu SVG
          </Button>
          <Button
            variant="default"
            disabled={none}
            loading={sheet.busy === 'xlsx'}
            onClick={() => sheet.onSave('xlsx')}
          >
            Lưu XLSX
          </Button>
          <Button disabled={none} title="Ctrl+P" onClick={toPaper}>
            Trang in
          </Button>
        </div>
      </div>
      <ChartChoiceBar choice={choice} view={view.data} />
      {view.isError ? <ErrorNote message={errorSentence(view.error)} onRetry={() => view.refetch()} /> : null}
      {view.data && spec ? <Shown choice={choice} view={{ ...view.data, spec }} /> : null}
      {chart.areas.length === 0 || (view.data && view.data.spec === null) ? (
        <NoValues anyArea={chart.areas.length > 0} />
      ) : null}
    </div>
  );
}

/** On screen decisions are links below the chart and not words in it. */
function withoutLabels(spec: ChartSpec): ChartSpec {
  if (!('marks' in spec) || !spec.marks) return spec;
  return { ...spec, marks: spec.marks.map((mark) => ({ ...mark, label: null })) };
}

function Decisions({ spec }: { readonly spec: ChartSpec }) {
  const marks = 'marks' in spec ? (spec.marks ?? []) : [];
  if (marks.length === 0) return null;
  return (
    <ol className="chart-decisions" aria-label="Văn bản trên trục thời gian">
      {marks.map(({ number, label, noticeId }) => (
        <li key={number} value={number}>
          <a href={links.notice(noticeId)}>{label}</a>
        </li>
      ))}
    </ol>
  );
}

type View = ReplyOf<'charts.view'>;

interface ShownProps {
  readonly choice: ChartChoice;
  readonly view: View & { readonly spec: NonNullable<View['spec']> };
}

/** The cells of the table that a number was made of, by the words of their row and column in either order. */
function placesOf({ areas, period }: Cells, { choice, view }: ShownProps): string[] {
  const { spec } = view;
  const label = view.offered.find(({ code }) => code === period)?.label;
  const groups = spec.kind === 'bars' ? spec.groups : [];
  const labels = label === undefined ? groups.slice(1) : [label];
  return areas.flatMap((code) => {
    const name = choice.areas.find((area) => area.code === code)?.name ?? code;
    return labels.flatMap((words) => [`${words} ${name}`, `${name} ${words}`]);
  });
}

function Shown({ choice, view }: ShownProps) {
  usePrintAction(toPaper);
  const { spec } = view;
  const { ref, width } = useElementSize();
  const [lit, setLit] = useState<readonly string[]>([]);
  const onCells = (cells: Cells): void => {
    setLit(placesOf(cells, { choice, view }));
    requestAnimationFrame(() =>
      document.querySelector('.chart-table [data-lit]')?.scrollIntoView({ block: 'center' }),
    );
  };
  return (
    <>
      <div ref={ref} className="chart-room">
        {width > 0 ? (
          <ExploredChart spec={withoutLabels(spec)} width={Math.max(Math.floor(width), leastWidth)} />
        ) : null}
      </div>
      <Decisions spec={spec} />
      <Sentences
        key={JSON.stringify(choice.chart)}
        chart={choice.chart}
        sentences={view.sentences}
        onCells={onCells}
      />
      <ChartFiguresTable spec={spec} lit={lit} />
    </>
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
