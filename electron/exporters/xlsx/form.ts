import { type Cell, type CellStyle, type DataValidation, writeXlsx } from 'hucre/xlsx';
import { acrossA4, boxed, font, headStyles } from './look.ts';

/** A column of a form; `chars` is its width in letters; what it takes from who fills it, `locked` where nothing. */
export interface FormColumn {
  readonly title: string;
  readonly chars: number;
  readonly takes: 'locked' | 'locked-number' | 'text' | 'day' | 'choice' | 'number';
}

/** What alone a cell to fill takes: one of some words, or a number of so many decimals, not below `lowest`. */
export type CellRule =
  | { readonly takes: 'choice'; readonly words: readonly string[] }
  | { readonly takes: 'number'; readonly decimals: number; readonly lowest: number };

/** A line to fill: its key, which stands hidden and locked, its cells, and the rules of its columns, null where any words go. */
export interface FormLine {
  readonly key: string;
  readonly cells: readonly (string | null)[];
  readonly rules: readonly (CellRule | null)[];
}

/** A form that goes out as a sheet, locked but for the cells to fill. */
export interface FormInput {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
  /** Lines of words that each row has room for at least. */
  readonly room: number;
}

const border = boxed('8C8C8C');
const open = {
  font,
  border,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF8DC' } },
  protection: { locked: false },
} as const satisfies CellStyle;
const top = { vertical: 'top', wrapText: true } as const;
const styles = {
  ...headStyles(border),
  locked: { font, border, alignment: top },
  'locked-number': { font, border, alignment: { ...top, horizontal: 'right' } },
  // Numbers of documents ("05/2018") stay what was typed.
  text: { ...open, numFmt: '@', alignment: top },
  choice: { ...open, numFmt: '@', alignment: top },
  day: { ...open, numFmt: 'dd/mm/yyyy', alignment: { ...top, horizontal: 'center' } },
  number: { ...open, alignment: { vertical: 'top', horizontal: 'right' } },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A number is shown with its decimals, the thousands apart. */
function numberStyle({ decimals }: { readonly decimals: number }): CellStyle {
  return { ...styles.number, numFmt: decimals === 0 ? '#,##0' : `#,##0.${'#'.repeat(decimals)}` };
}

function styleOf(column: FormColumn, rule: CellRule | null | undefined): CellStyle {
  return rule?.takes === 'number' ? numberStyle(rule) : styles[column.takes];
}

type Styled = Pick<Cell, 'value'> & { readonly style?: CellStyle };

function linesOf({ key, title, notes, columns, lines }: FormInput): Styled[][] {
  return [
    [{ value: key }, { value: title, style: styles.title }],
    ...notes.map((note) => [{ value: null }, { value: note, style: styles.note }]),
    [{ value: null }, ...columns.map((column) => ({ value: column.title, style: styles.head }))],
    ...lines.map((line) => [
      { value: line.key },
      ...columns.map((column, at) => ({
        value: line.cells[at] ?? null,
        style: styleOf(column, line.rules[at]),
      })),
    ]),
  ];
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

/** How Excel holds a cell to its rule; `first` is the cell that a formula is written for. */
function validationOf(rule: CellRule, first: string): Omit<DataValidation, 'range'> {
  const told = { allowBlank: true, showErrorMessage: true, errorTitle: 'Chưa đúng' };
  if (rule.takes === 'choice') {
    const words = [...rule.words];
    return { ...told, type: 'list', values: words, errorMessage: `Chọn một trong: ${words.join('; ')}.` };
  }
  const { decimals, lowest } = rule;
  const kept = decimals === 0 ? 'không có số lẻ' : `có nhiều nhất ${decimals} số lẻ`;
  return {
    ...{ ...told, type: 'custom', errorMessage: `Ghi một con số từ ${lowest} trở lên, ${kept}.` },
    formula1: `AND(ISNUMBER(${first}),${first}>=${lowest},ROUND(${first},${decimals})=${first})`,
  };
}

/** One validation for the cells that have the same rule: a form has as many as there are rules, not as lines. */
function validationsOf({ lines, notes }: FormInput): DataValidation[] {
  const places = new Map<string, { readonly rule: CellRule; readonly cells: string[] }>();
  for (const [row, { rules }] of lines.entries()) {
    for (const [column, rule] of rules.entries()) {
      if (rule === null) continue;
      const name = `${column} ${JSON.stringify(rule)}`;
      const place = places.get(name) ?? { rule, cells: [] };
      place.cells.push(`${letterOf(column + 1)}${row + notes.length + 3}`);
      places.set(name, place);
    }
  }
  return [...places.values()].map(({ rule, cells }) => ({
    ...validationOf(rule, cells[0] ?? ''),
    range: cells.join(' '),
  }));
}

const pointsOfLine = 15;
/** What Excel shows of one row at most. */
const mostLines = 27;

/** Lines that words take in a column, a little more than they need: letters differ in width. */
function linesIn(words: string, chars: number): number {
  return words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / chars)), 0);
}

/** Heights of the lines to fill: a protected sheet is not fitted to its words by the program that opens it. */
function heightsOf({ columns, lines, notes, room }: FormInput): Map<number, { readonly height: number }> {
  const heights = lines.map(({ cells }, at) => {
    const needed = columns.map(({ chars }, column) => linesIn(cells[column] ?? '', chars));
    const count = Math.min(mostLines, Math.max(room, ...needed));
    return [at + notes.length + 2, { height: count * pointsOfLine }] as const;
  });
  return new Map([[notes.length + 1, { height: 2 * pointsOfLine }], ...heights]);
}

/** A form as an XLSX file: locked but for the cells to fill, heads frozen and printed on each page, ready for A4. */
export function writeForm(input: FormInput): Promise<Uint8Array> {
  const lines = linesOf(input);
  const head = input.notes.length + 2;
  const cells = new Map(
    lines.flatMap((line, row) => line.map((cell, column) => [`${row},${column}`, cell] as const)),
  );
  return writeXlsx({
    workbookProtection: { lockStructure: true },
    sheets: [
      {
        name: input.name,
        columns: [{ width: 8, hidden: true }, ...input.columns.map(({ chars }) => ({ width: chars }))],
        rows: lines.map((line) => line.map(({ value }) => value)),
        cells,
        rowDefs: heightsOf(input),
        dataValidations: validationsOf(input),
        protection: { sheet: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true },
        freezePane: { rows: head },
        pageSetup: {
          ...acrossA4,
          margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
          printTitlesRow: `$${head}:$${head}`,
        },
      },
    ],
  });
}
