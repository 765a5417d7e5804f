import { type Cell, type CellStyle, type DataValidation, writeXlsx } from 'hucre/xlsx';
import { acrossA4, boxed, font, headStyles } from './look.ts';

/** A column of a form; `chars` is its width in letters; what it takes from who fills it, `locked` where nothing. */
export interface FormColumn {
  readonly title: string;
  readonly chars: number;
  readonly takes: 'locked' | 'text' | 'day' | 'choice';
}

/** A line to fill: its key, which stands hidden and locked, its cells, and the words that its choice offers. */
export interface FormLine {
  readonly key: string;
  readonly cells: readonly (string | null)[];
  readonly choices: readonly string[];
}

/** A form that goes out as a sheet, locked but for the cells to fill. */
export interface FormInput {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
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
  // Numbers of documents ("05/2018") stay what was typed.
  text: { ...open, numFmt: '@', alignment: top },
  choice: { ...open, numFmt: '@', alignment: top },
  day: { ...open, numFmt: 'dd/mm/yyyy', alignment: { ...top, horizontal: 'center' } },
} as const satisfies Readonly<Record<string, CellStyle>>;

type Styled = Pick<Cell, 'value'> & { readonly style?: CellStyle };

function linesOf({ key, title, notes, columns, lines }: FormInput): Styled[][] {
  return [
    [{ value: key }, { value: title, style: styles.title }],
    ...notes.map((note) => [{ value: null }, { value: note, style: styles.note }]),
    [{ value: null }, ...columns.map((column) => ({ value: column.title, style: styles.head }))],
    ...lines.map((line) => [
      { value: line.key },
      ...columns.map(({ takes }, at) => ({ value: line.cells[at] ?? null, style: styles[takes] })),
    ]),
  ];
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

/** One list for the lines that offer the same words: a form has as many as there are states, not as lines. */
function choiceLists({ columns, lines, notes }: FormInput): DataValidation[] {
  const at = columns.findIndex(({ takes }) => takes === 'choice');
  if (at < 0) return [];
  const letter = letterOf(at + 1);
  const places = new Map<string, { readonly values: string[]; readonly cells: string[] }>();
  for (const [row, { choices }] of lines.entries()) {
    const list = places.get(choices.join('\n')) ?? { values: [...choices], cells: [] };
    list.cells.push(`${letter}${row + notes.length + 3}`);
    places.set(choices.join('\n'), list);
  }
  return [...places.values()].map(({ values, cells }) => ({
    type: 'list',
    values,
    range: cells.join(' '),
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Chưa đúng',
    errorMessage: `Chọn một trong: ${values.join('; ')}.`,
  }));
}

const pointsOfLine = 15;
/** Room for what is to be written, and what Excel shows of one row at most. */
const fewestLines = 3;
const mostLines = 27;

/** Lines that words take in a column, a little more than they need: letters differ in width. */
function linesIn(words: string, chars: number): number {
  return words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / chars)), 0);
}

/** Heights of the lines to fill: a protected sheet is not fitted to its words by the program that opens it. */
function heightsOf({ columns, lines, notes }: FormInput): Map<number, { readonly height: number }> {
  const heights = lines.map(({ cells }, at) => {
    const needed = columns.map(({ chars }, column) => linesIn(cells[column] ?? '', chars));
    const count = Math.min(mostLines, Math.max(fewestLines, ...needed));
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
        dataValidations: choiceLists(input),
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
