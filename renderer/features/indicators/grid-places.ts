import type { Place } from '../../../shared/domain/indicators/index.ts';

export { keyOf, type Place } from '../../../shared/domain/indicators/index.ts';

/** A row or a column of the grid: what it fixes of the place of its cells. */
export interface GridAxis {
  readonly key: string;
  readonly label: string;
  /** Second line of the heading: days of a period, unit of an indicator. */
  readonly note: string | null;
  readonly part: Partial<Place>;
}

/** What one grid shows: two of indicator, area and period run along its sides, the third is fixed. */
export interface Sheet {
  /** Head of the first column. */
  readonly corner: string;
  readonly rows: readonly GridAxis[];
  readonly columns: readonly GridAxis[];
  readonly fixed: Partial<Place>;
}

/** A cell by its row and column. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Two corners of the chosen cells; the clerk stands on the head. */
export interface Range {
  readonly anchor: Spot;
  readonly head: Spot;
}

/** The place that a key names. */
export function placeOfKey(key: string): Place {
  const [indicator = '', area = '', period = ''] = key.split(' ');
  return { indicator, area, period };
}

/** The place of the figure in a cell; null outside the sheet. */
export function placeAt({ rows, columns, fixed }: Sheet, { row, column }: Spot): Place | null {
  const across = rows[row];
  const down = columns[column];
  if (!across || !down) return null;
  return { indicator: '', area: '', period: '', ...fixed, ...across.part, ...down.part };
}

/** First and last row and column of the chosen cells. */
export function boundsOf({ anchor, head }: Range) {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.column, head.column),
    right: Math.max(anchor.column, head.column),
  };
}

const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The chosen cells, row by row. */
export function spotsOf(range: Range): Spot[][] {
  const { top, bottom, left, right } = boundsOf(range);
  return from(top, bottom).map((row) => from(left, right).map((column) => ({ row, column })));
}

/** The chosen cells with the words of the top row in each below; of one row alone the row above is taken. */
export function filledDown(range: Range, textAt: (spot: Spot) => string): { spot: Spot; text: string }[] {
  const rows = spotsOf(range);
  const { top } = boundsOf(range);
  const source = rows.length > 1 ? top : top - 1;
  if (source < 0) return [];
  return rows
    .flat()
    .filter(({ row }) => row > source)
    .map((spot) => ({ spot, text: textAt({ row: source, column: spot.column }) }));
}

/** A copied block laid from the top left chosen cell on; one word alone goes into every chosen cell. */
export function pastedOver(
  range: Range,
  block: readonly (readonly string[])[],
): { spot: Spot; text: string }[] {
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  if (only !== undefined)
    return spotsOf(range)
      .flat()
      .map((spot) => ({ spot, text: only }));
  const { top, left } = boundsOf(range);
  return block.flatMap((line, down) =>
    line.map((text, right) => ({ spot: { row: top + down, column: left + right }, text })),
  );
}
