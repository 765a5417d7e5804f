import { type CellStyle, type CellValue, writeXlsx } from 'hucre/xlsx';
import { acrossA4, boxed, font, headStyles } from './look.ts';

/** One column of a sheet; `chars` is its width in letters. */
export interface SheetColumn {
  readonly title: string;
  readonly chars: number;
}

/** A line of a sheet: the head of a group over all columns, or the cells of a record; an ISO day is written as a day. */
export type SheetLine =
  | { readonly kind: 'group'; readonly title: string }
  | { readonly kind: 'row'; readonly cells: readonly (string | number | SheetDay | null)[] };

/** A day in a cell. */
export interface SheetDay {
  readonly day: string;
}

/** One sheet: its title and notes over the table, the table under frozen heads. */
export interface SheetInput {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly lines: readonly SheetLine[];
}

const border = boxed('BFBFBF');
const styles = {
  ...headStyles(border),
  group: { font: { ...font, bold: true } },
  cell: { font, border, alignment: { vertical: 'top', wrapText: true } },
  day: { font, border, numFmt: 'dd/mm/yyyy', alignment: { vertical: 'top', horizontal: 'center' } },
} as const satisfies Readonly<Record<string, CellStyle>>;

type Written = { readonly value: CellValue; readonly style: CellStyle };

/** Words that a table program would take for a formula stay words: they are written as text cells. */
function cellOf(value: string | number | SheetDay | null): Written {
  if (typeof value === 'object' && value !== null)
    return { value: new Date(`${value.day}T00:00:00Z`), style: styles.day };
  return { value, style: styles.cell };
}

function linesOf({ title, notes, columns, lines }: SheetInput): Written[][] {
  return [
    [{ value: title, style: styles.title }],
    ...notes.map((note) => [{ value: note, style: styles.note }]),
    columns.map((column) => ({ value: column.title, style: styles.head })),
    ...lines.map((line) =>
      line.kind === 'group' ? [{ value: line.title, style: styles.group }] : line.cells.map(cellOf),
    ),
  ];
}

/** A table as an XLSX file, ready to print across A4. */
export function writeSheet(input: SheetInput): Promise<Uint8Array> {
  const lines = linesOf(input);
  const head = 1 + input.notes.length;
  const cells = new Map(
    lines.flatMap((line, row) =>
      line.map(({ value, style }, column) => [`${row},${column}`, { value, style }] as const),
    ),
  );
  return writeXlsx({
    sheets: [
      {
        name: input.name,
        columns: input.columns.map(({ chars }) => ({ width: chars })),
        rows: lines.map((line) => line.map(({ value }) => value)),
        cells,
        freezePane: { rows: head + 1 },
        pageSetup: acrossA4,
      },
    ],
  });
}
