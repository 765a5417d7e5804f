import { barsSpec } from '../../../shared/charts/bars.ts';
import type { ChartFigures } from '../../../shared/charts/figures.ts';
import type { ChartSpec } from '../../../shared/charts/index.ts';
import { chartKindName } from '../../../shared/charts/kinds.ts';
import {
  comparisonSentence,
  type Sentence,
  sentenceText,
  worseSentence,
} from '../../../shared/charts/sentences.ts';
import { chartTable, type TableCell } from '../../../shared/charts/table.ts';
import { heatSpec, multiplesSpec, trendSpec } from '../../../shared/charts/trend.ts';
import { buildChartPage } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import type { SheetInput } from '../../exporters/index.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import type { Chart } from './chart.ts';
import { chartFigures } from './figures.ts';

export type { Chart } from './chart.ts';
export { areaProfile, areaProfilePaper, type Profile } from './profile.ts';
export { listChartViews, saveChartView } from './views.ts';

function specOf({ kind, extras }: Chart, figures: ChartFigures): ChartSpec | null {
  if (figures.periods.length === 0) return null;
  switch (kind) {
    case 'trend':
      return trendSpec(figures, extras);
    case 'multiples':
      return multiplesSpec(figures, extras);
    case 'heat':
      return heatSpec(figures);
    default:
      return barsSpec(kind, figures);
  }
}

function sentencesOf(figures: ChartFigures): Sentence[] {
  return [comparisonSentence(figures), worseSentence(figures)].filter((sentence) => sentence !== null);
}

/** A chart with what its figures say and what there is to choose from. Throws AppError not-found. */
export function chartView(context: ReadContext, { chart }: { readonly chart: Chart }) {
  const { figures, periodKind, offered } = chartFigures(context, {
    ...chart,
    withEarlier: chart.extras.includes('last-year'),
    withDecisions: chart.extras.includes('decisions'),
  });
  const spec = specOf(chart, figures);
  return {
    ...{ spec, periodKind },
    offered: offered.map(({ code, label }) => ({ code, label })),
    from: figures.periods[0]?.code ?? null,
    to: figures.periods.at(-1)?.code ?? null,
    sentences: spec === null ? [] : sentencesOf(figures),
  };
}

/**
 * A chart as a page: picture, what is said of it, table. `sentences` stand in place of those the figures say.
 * Throws AppError not-found (an indicator; a chart without any value).
 */
export function chartPaper(
  context: ReadContext,
  { chart, sentences }: { readonly chart: Chart; readonly sentences: readonly string[] | null },
): DocumentModel {
  const view = chartView(context, { chart });
  if (view.spec === null) throw missing('Số liệu của chỉ tiêu này');
  return buildChartPage({
    spec: view.spec,
    kind: chart.kind,
    sentences: sentences ?? view.sentences.map(sentenceText),
  });
}

/** A cell of a sheet: a number as a number, what is absent as words. */
function sheetCell({ text, value }: TableCell): string | number {
  return value ?? text;
}

/** The figures of a chart as a sheet. Throws AppError not-found. */
export function chartSheet(context: ReadContext, { chart }: { readonly chart: Chart }): SheetInput {
  const { spec } = chartView(context, { chart });
  if (spec === null) throw missing('Số liệu của chỉ tiêu này');
  const { heads, rows, legend } = chartTable(spec);
  const { title, subtitle, unit, sampleMark, sourceNote, notes = [] } = spec;
  return {
    name: chartKindName(chart.kind),
    title: [title, subtitle].filter(Boolean).join(', '),
    notes: [
      `Đơn vị tính: ${unit}`,
      ...[sampleMark, sourceNote === null ? null : `Nguồn: ${sourceNote}`].filter((note) => note !== null),
      ...notes,
      ...legend,
    ],
    columns: heads.map((head, at) => ({ title: head, chars: at === 0 ? 22 : Math.max(10, head.length) })),
    lines: rows.map(({ name, cells }) => ({ kind: 'row', cells: [name, ...cells.map(sheetCell)] })),
  };
}
