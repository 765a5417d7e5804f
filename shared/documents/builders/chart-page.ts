import type { ChartSpec } from '../../charts/index.ts';
import { type ChartKind, chartKindName } from '../../charts/kinds.ts';
import { chartPages } from '../../charts/pages.ts';
import { type ChartTable, chartTable } from '../../charts/table.ts';
import { profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel } from '../model/index.ts';

/** What the page of a chart is made from. */
export interface ChartPageInput {
  readonly spec: ChartSpec;
  readonly kind: ChartKind;
  /** What is said of the figures, in the clerk's last words. */
  readonly sentences: readonly string[];
}

const mostColumns = 9;
const firstColumn = 20;

function paragraph(style: 'body' | 'note', text: string): Block {
  return { kind: 'paragraph', style, runs: [{ text }] };
}

/** A table whose rows become columns, where that makes it less wide. */
function turned(table: ChartTable): ChartTable {
  const [, ...heads] = table.heads;
  return {
    heads: ['Địa bàn', ...table.rows.map(({ name }) => name)],
    rows: heads.map((name, at) => ({
      ...{ id: name, name },
      cells: table.rows.flatMap(({ cells }) => cells[at] ?? []),
    })),
    legend: table.legend,
  };
}

function tableBlock(table: ChartTable, from: number, count: number): Block {
  const { heads, rows } = table;
  const width = (100 - firstColumn) / count;
  const isWords = (at: number): boolean => rows.every(({ cells }) => cells[at]?.value === null);
  return {
    kind: 'table',
    columns: [
      { title: heads[0] ?? '', widthPercent: firstColumn, align: 'left' },
      ...Array.from({ length: count }, (_, at) => ({
        title: heads[from + at + 1] ?? '',
        widthPercent: width,
        align: isWords(from + at) ? ('left' as const) : ('right' as const),
      })),
    ],
    rows: rows.map(({ name, cells }) => [name, ...cells.slice(from, from + count).map(({ text }) => text)]),
    empty: 'Chưa có số liệu.',
  };
}

/** The figures behind a chart as tables that fit the page: so many columns each. */
export function chartTableBlocks(spec: ChartSpec): Block[] {
  const table = chartTable(spec);
  const wide = table.heads.length - 1 > mostColumns && table.rows.length < table.heads.length - 1;
  const fitting = wide && spec.kind !== 'bars' ? turned(table) : table;
  const columns = fitting.heads.length - 1;
  const parts = Math.max(1, Math.ceil(columns / mostColumns));
  const each = Math.ceil(columns / parts);
  return [
    ...Array.from({ length: parts }, (_, at) =>
      tableBlock(fitting, at * each, Math.min(each, columns - at * each)),
    ),
    ...fitting.legend.map((text) => paragraph('note', text)),
  ];
}

/** The page of one chart, landscape: its picture, or several where it has many areas, what is said of it, its table. */
export function buildChartPage({ spec, kind, sentences }: ChartPageInput): DocumentModel {
  const name = chartKindName(kind);
  return {
    title: `${spec.title} (${name.toLocaleLowerCase('vi')})`,
    orientation: 'landscape',
    profile: profileIdFor({ issuedOn: null, heldOn: null }),
    sampleMark: spec.sampleMark,
    blocks: [
      ...chartPages(spec).map((part): Block => ({ kind: 'chart', spec: part })),
      ...sentences.filter((text) => text.trim() !== '').map((text) => paragraph('body', text)),
      ...chartTableBlocks(spec),
    ],
  };
}
