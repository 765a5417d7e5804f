import { foldLoose } from '../../format/index.ts';
import { parsePeriod } from '../indicators/index.ts';
import type { ColumnUse, FigureMapping, FileCell, PlacePart } from './mapping.ts';
import { areaFinder, indicatorFinder, type NameFinder, unitIn } from './names.ts';
import { guessStyle, isAmbiguous, readNumber } from './numbers.ts';
import { readPeriodName, readYear } from './periods.ts';
import { cellWords } from './reading.ts';
import type { FigureBook } from './resolving.ts';
import { nameKey } from './spelling.ts';
import { isUnit, unitFactor } from './units.ts';

type Rows = readonly (readonly FileCell[])[];

const headWords: readonly (readonly [RegExp, Exclude<ColumnUse['use'], 'value'> | 'value'])[] = [
  [/^(?:stt|so tt|tt|so thu tu)$/, 'skip'],
  [/^(?:dvt|dv tinh|don vi tinh|don vi do)/, 'unit'],
  [/^(?:dia ban|don vi|huyen|xa phuong|xa|ten don vi|ten huyen|ten xa|khu vuc|dia phuong)\b/, 'area'],
  [/^(?:chi tieu|ten chi tieu|noi dung|tieu chi|ma chi tieu)/, 'indicator'],
  [/^(?:ky|ky bao cao|thang|quy|thoi gian|thoi ky|ky so lieu)$/, 'period'],
  [/^nam$/, 'year'],
  [/^(?:ghi chu|chu thich|ghi ro)/, 'note'],
  [/^(?:so lieu|gia tri|ket qua|thuc hien|so luong|so)$/, 'value'],
];

/** What names in the heads or the cells are looked up in. */
interface Finders {
  readonly areas: NameFinder;
  readonly indicators: NameFinder;
  readonly unitNames: readonly string[];
  readonly unitOf: (indicator: string) => string | null;
}

const anyYear = '2000';

function partNamed(text: string, { areas, indicators }: Finders): PlacePart | null {
  if (text === '') return null;
  if (indicators.find(text).codes.length > 0) return 'indicator';
  if (/^\d{3,}$/.test(text) ? false : areas.find(text).codes.length > 0) return 'area';
  const isBare = /^(?:\d{1,2}|i{1,3}|iv)$/i.test(text);
  return !isBare && readPeriodName(text, { frequency: 'month', year: anyYear }) !== null ? 'period' : null;
}

const looksLikeNumber = (cell: FileCell): boolean =>
  typeof cell === 'number' ||
  (typeof cell === 'string' && (readNumber(cell, 'vi') !== null || readNumber(cell, 'en') !== null));

const filled = (cell: FileCell | undefined): boolean => cellWords(cell) !== '';
const mostLinesAbove = 20;

/** Whether the numbers of a row can stand in heads: years, and more than one of them. */
function hasOnlyYears(cells: readonly FileCell[]): boolean {
  const numbers = cells.filter(looksLikeNumber);
  return (
    numbers.length === 0 ||
    (numbers.length > 1 && numbers.every((cell) => readYear(cellWords(cell)) !== null))
  );
}

/** How much a row is like heads: it has no figures, its words are known ones, and figures stand under them. */
function headScore(cells: readonly FileCell[], below: Rows, finders: Finders): number {
  if (!hasOnlyYears(cells)) return 0;
  let score = 0;
  for (const [at, cell] of cells.entries()) {
    if (!filled(cell)) continue;
    const text = cellWords(cell);
    const isKnown = headWords.some(([word]) => word.test(nameKey(text))) || partNamed(text, finders) !== null;
    const isOverFigures = mostly(
      below.map((line) => line[at] ?? null),
      looksLikeNumber,
    );
    score += 1 + (isKnown ? 2 : 0) + (isOverFigures ? 5 : 0);
  }
  return score;
}

/** Number of the row of heads, from 1; 0 where no row is like one. */
function headRow(rows: Rows, finders: Finders): number {
  let best = { row: 0, score: 1 };
  for (const [at, cells] of rows.slice(0, mostLinesAbove).entries()) {
    const score = headScore(cells, rows.slice(at + 1), finders);
    if (score > best.score) best = { row: at + 1, score };
  }
  return best.row;
}

function textsOf(body: Rows, at: number): string[] {
  return body.flatMap((cells) => {
    const cell = cells[at];
    return typeof cell === 'string' && cell.trim() !== '' ? [cell] : [];
  });
}

function mostly(cells: readonly FileCell[], test: (cell: FileCell) => boolean): boolean {
  const full = cells.filter(filled);
  return full.length > 0 && full.filter(test).length * 2 > full.length;
}

function plainUse(head: string, cells: readonly FileCell[], finders: Finders): ColumnUse['use'] | null {
  const key = nameKey(head);
  const word = headWords.find(([pattern]) => pattern.test(key))?.[1];
  if (word !== undefined) return word;
  for (const part of ['area', 'indicator', 'period'] as const) {
    if (mostly(cells, (cell) => !looksLikeNumber(cell) && partNamed(cellWords(cell), finders) === part))
      return part;
  }
  return null;
}

/** The factor that the unit in a head asks for; 1 where it names none. */
function factorOf(head: string, indicator: string | null, finders: Finders): number {
  const unit = unitIn(head);
  const wanted = indicator === null ? null : finders.unitOf(indicator);
  if (unit === null || wanted === null || !isUnit(unit, finders.unitNames)) return 1;
  return unitFactor(unit, wanted) ?? 1;
}

function valueUse(head: string, part: PlacePart | null, body: Rows, at: number, finders: Finders): ColumnUse {
  const [indicator = null] = part === 'indicator' ? finders.indicators.find(head).codes : [];
  return {
    use: 'value',
    head: part,
    numbers: guessStyle(textsOf(body, at)),
    factor: factorOf(head, indicator, finders),
  };
}

/** Of several columns for one thing the first counts. */
function withoutDoubles(columns: readonly ColumnUse[]): ColumnUse[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (column.use === 'value' || column.use === 'skip') return column;
    if (seen.has(column.use)) return { use: 'skip' };
    seen.add(column.use);
    return column;
  });
}

/** Where a column of values is found, those that say nothing of their place count only where no other does. */
function settled(columns: readonly ColumnUse[], heads: readonly string[]): ColumnUse[] {
  const isNamed = (column: ColumnUse) => column.use === 'value' && column.head !== null;
  const isWord = (at: number) =>
    headWords.some(([word, use]) => use === 'value' && word.test(nameKey(heads[at] ?? '')));
  const clear = columns.some((column, at) => isNamed(column) || (column.use === 'value' && isWord(at)));
  return columns.map((column, at) =>
    column.use === 'value' && clear && !isNamed(column) && !isWord(at) ? { use: 'skip' } : column,
  );
}

const periodInWords =
  /(?:thang \d{1,2}|quy (?:iv|i{1,3}|[1-4])|(?:6|9) thang(?: dau| cuoi)?)(?:\s*(?:\/|-|nam)?\s*)\d{4}|nien vu \d{4}\s*-\s*\d{4}/;

/** The period that a title names, as the office writes it. */
function periodWithin(text: string): string | null {
  const found = periodInWords.exec(foldLoose(text).replace(/\s+/g, ' '))?.[0];
  const code = found === undefined ? null : readPeriodName(found, { frequency: 'month', year: null });
  return code === null ? null : (parsePeriod(code)?.label ?? null);
}

function firstOf<Result>(texts: readonly string[], read: (text: string) => Result | null): Result | null {
  for (const text of texts) {
    const result = read(text);
    if (result !== null) return result;
  }
  return null;
}

function hasGaps(columns: readonly ColumnUse[], body: Rows): boolean {
  const named = columns.flatMap(({ use }, at) =>
    use === 'area' || use === 'indicator' || use === 'period' ? [at] : [],
  );
  const values = columns.flatMap(({ use }, at) => (use === 'value' ? [at] : []));
  return named.some((at) =>
    body.some(
      (cells, row) =>
        row > 0 &&
        !filled(cells[at]) &&
        values.some((value) => filled(cells[value])) &&
        body.slice(0, row).some((above) => filled(above[at])),
    ),
  );
}

/**
 * How a file is most likely meant, out of its first rows; whatever cannot be told stays open.
 * @param names of the file and the sheet, in which a year or a period may stand.
 */
export function proposeMapping(rows: Rows, names: readonly string[], book: FigureBook): FigureMapping {
  const finders: Finders = {
    areas: areaFinder(book.units),
    indicators: indicatorFinder(book.indicators),
    unitNames: book.indicators.map(({ unit }) => unit),
    unitOf: (code) => book.indicators.find((one) => one.code === code)?.unit ?? null,
  };
  const head = headRow(rows, finders);
  const body = rows.slice(head);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const heads = Array.from({ length: width }, (_, at) => (head === 0 ? '' : cellWords(rows[head - 1]?.[at])));
  const uses = heads.map((text, at): ColumnUse => {
    const cells = body.map((line) => line[at] ?? null);
    const part = partNamed(text, finders);
    const isFigures = mostly(cells, looksLikeNumber);
    if (part !== null && (isFigures || !cells.some(filled))) return valueUse(text, part, body, at, finders);
    const use = plainUse(text, cells, finders);
    if (use === 'value' || (use === null && isFigures)) return valueUse(text, null, body, at, finders);
    return { use: use ?? 'skip' };
  });
  const columns = settled(withoutDoubles(uses), heads);
  const above = [...rows.slice(0, Math.max(0, head - 1)).flatMap((cells) => cells.map(cellWords)), ...names];
  const hasPeriod = columns.some(
    (column) => column.use === 'period' || (column.use === 'value' && column.head === 'period'),
  );
  return {
    head,
    columns,
    fixed: {
      indicator: null,
      area: null,
      period: hasPeriod ? null : firstOf(above, periodWithin),
      year: columns.some(({ use }) => use === 'year') ? null : firstOf(above, readYear),
    },
    fillDown: hasGaps(columns, body),
    provisional: false,
    chosen: { areas: [], indicators: [], units: [] },
  };
}

/** A column of figures of whose head nothing is said yet, its numbers read as they are most likely meant. */
export function newValueColumn(body: Rows, at: number): ColumnUse {
  return { use: 'value', head: null, numbers: guessStyle(textsOf(body, at)), factor: 1 };
}

/** Texts of a column that the two ways of writing numbers read otherwise, for the clerk to choose by. */
export function ambiguousTexts(body: Rows, at: number): string[] {
  return [...new Set(textsOf(body, at).filter(isAmbiguous))];
}

/** What a saved mapping is known by: the words of its heads. */
export function headKey(cells: readonly FileCell[]): string {
  return JSON.stringify(cells.map((cell) => nameKey(cellWords(cell))));
}
