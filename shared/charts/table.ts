import { formatNumber } from '../format/index.ts';
import type { ChartPoint, ChartSpec } from './index.ts';

/** One cell of the table behind a chart. */
export interface TableCell {
  readonly text: string;
  /** The number itself, for a spreadsheet; null where there is none. */
  readonly value: number | null;
  readonly absent: boolean;
}

/** The figures of a chart as a table: for a screen reader, a spreadsheet and the printed page. */
export interface ChartTable {
  /** Head of the first column, then one for each other. */
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly cells: readonly TableCell[];
  }[];
  /** What the marks beside numbers mean. */
  readonly legend: readonly string[];
}

const noFigure = 'chưa có';

function cellOf(point: ChartPoint | undefined, decimals: number): TableCell {
  if (point === undefined || point.value === null) return { text: noFigure, value: null, absent: true };
  const marks = `${point.provisional ? '*' : ''}${point.estimated ? '≈' : ''}`;
  return { text: `${formatNumber(point.value, decimals)}${marks}`, value: point.value, absent: false };
}

/** A bare number, or words, as a cell. */
function plainCell(text: string | null, value: number | null = null): TableCell {
  return { text: text ?? '', value, absent: false };
}

function pointsOf(spec: ChartSpec): readonly ChartPoint[] {
  const lines = spec.kind === 'bars' ? spec.rows : spec.series;
  return lines.flatMap(({ points }) => points);
}

/** What the marks beside the numbers of a chart mean. */
export function legendOf(spec: ChartSpec): string[] {
  const points = pointsOf(spec);
  return [
    ...(points.some(({ provisional }) => provisional) ? ['* Số liệu sơ bộ.'] : []),
    ...(points.some(({ estimated }) => estimated) ? ['≈ Số ước tính.'] : []),
  ];
}

function barRows(spec: Extract<ChartSpec, { kind: 'bars' }>): ChartTable {
  const { groups, rows, decimals, noteTitle } = spec;
  const hasTargets = rows.some(({ target }) => target !== null);
  return {
    heads: [
      'Địa bàn',
      ...groups,
      ...(hasTargets ? ['Mức giao'] : []),
      ...(noteTitle === null ? [] : [noteTitle]),
    ],
    rows: rows.map(({ id, name, points, target, note }) => ({
      ...{ id, name },
      cells: [
        ...groups.map((_, at) => cellOf(points[at], decimals)),
        ...(hasTargets
          ? [plainCell(target === null ? 'chưa giao' : formatNumber(target, decimals), target)]
          : []),
        ...(noteTitle === null ? [] : [plainCell(note)]),
      ],
    })),
    legend: legendOf(spec),
  };
}

/** The figures behind a chart, absent as absent, provisional and estimated marked. */
export function chartTable(spec: ChartSpec): ChartTable {
  if (spec.kind === 'bars') return barRows(spec);
  const lines = [
    ...spec.series,
    ...(spec.kind === 'multiples' && spec.reference !== null ? [spec.reference] : []),
  ];
  return {
    heads: ['Kỳ', ...lines.map(({ name }) => name)],
    rows: spec.xLabels.map((label, at) => ({
      id: label,
      name: label,
      cells: lines.map(({ points }) => cellOf(points[at], spec.decimals)),
    })),
    legend: legendOf(spec),
  };
}
