import { type CameCell, wordsOf } from '../../../shared/domain/exchange/index.ts';
import { namesIn } from '../stored-lists.ts';
import { type FormLayout, type GivenRow, rowKey } from './layout.ts';

/** A row of a file beside the row that went out; `altered` names its locked cells that were changed. */
export interface CameRow<Given> {
  readonly given: Given;
  readonly told: readonly CameCell[];
  readonly altered: readonly string[];
}

/** The rows of a file by those that went out, and a sentence on each thing that was changed about the form. */
export interface CameForm<Given> {
  readonly rows: readonly CameRow<Given>[];
  readonly alterations: readonly string[];
}

/** A line of a sheet. */
export type Line = readonly CameCell[];

/** A form as it went out. */
interface GivenForm<Given> {
  readonly code: string;
  readonly layout: FormLayout;
  readonly rows: readonly Given[];
}

const shown = (cell: CameCell | undefined): string => wordsOf(cell ?? null) ?? '';
const plain = (words: string): string => words.normalize('NFC').replace(/\r\n?/g, '\n').trim();

function alteredCells({ columns, locked }: FormLayout, { cells }: GivenRow, line: Line): string[] {
  const before = namesIn(cells);
  return columns
    .slice(0, locked)
    .flatMap(({ title }, at) => (shown(line[at + 1]) === plain(before[at] ?? '') ? [] : [title]));
}

function positionOf(line: Line, code: string): number | null {
  const [form, position] = shown(line[0]).split('-');
  return form === code && position !== undefined && /^\d{1,6}$/.test(position) ? Number(position) : null;
}

function headAlterations({ notes, columns }: FormLayout, lines: readonly Line[]): string[] {
  const heads = lines[notes.length + 1] ?? [];
  return [
    ...notes
      .filter((note, at) => shown(lines[at + 1]?.[1]) !== plain(note))
      .map((note) => `Dòng đầu phiếu “${note.slice(0, 60)}” đã bị sửa.`),
    ...columns
      .filter(({ title }, at) => shown(heads[at + 1]) !== title)
      .map(({ title }) => `Tên cột “${title}” đã bị sửa.`),
  ];
}

const isStrange = (line: Line): boolean => line.some((cell) => shown(cell) !== '');

interface Taken<Given> {
  readonly rows: Map<number, CameRow<Given>>;
  readonly alterations: string[];
}

function takeLine<Given extends GivenRow>(
  { code, layout }: GivenForm<Given>,
  row: Given | undefined,
  line: Line,
  at: number,
  taken: Taken<Given>,
) {
  const { alterations } = taken;
  const name = row && `${layout.row} ${row.position}`;
  if (!row) {
    if (isStrange(line)) alterations.push(`Dòng ${at} của tệp không có trong phiếu đã gửi.`);
    return;
  }
  if (taken.rows.has(row.position)) {
    alterations.push(`Dòng ${at} của tệp lặp lại ${layout.row.toLocaleLowerCase('vi')} ${row.position}.`);
    return;
  }
  const altered = alteredCells(layout, row, line);
  const isKeyAltered = shown(line[0]) !== rowKey(code, row);
  const names = isKeyAltered && altered.length === 0 ? ['mã dòng'] : altered;
  for (const cell of names) alterations.push(`${name}: ô “${cell}” đã bị sửa.`);
  const end = 1 + layout.columns.length;
  if (isStrange(line.slice(end))) alterations.push(`${name}: có chữ ghi ngoài các ô của phiếu.`);
  taken.rows.set(row.position, { given: row, told: line.slice(1 + layout.locked, end), altered: names });
}

/** Matches the lines of a file to the rows that went out, by their keys; whatever was changed but for the cells to fill is told. */
export function matchForm<Given extends GivenRow>(
  form: GivenForm<Given>,
  lines: readonly Line[],
): CameForm<Given> {
  const { code, layout, rows } = form;
  const taken: Taken<Given> = { rows: new Map(), alterations: headAlterations(layout, lines) };
  const byPosition = new Map(rows.map((row) => [row.position, row]));
  const head = layout.notes.length + 2;
  for (const [index, line] of lines.slice(head).entries()) {
    takeLine(form, byPosition.get(positionOf(line, code) ?? 0), line, head + index + 1, taken);
  }
  for (const { position } of rows) {
    if (!taken.rows.has(position)) {
      taken.alterations.push(`${layout.row} ${position} đã bị xóa khỏi phiếu.`);
    }
  }
  return {
    rows: rows.flatMap(({ position }) => taken.rows.get(position) ?? []),
    alterations: taken.alterations,
  };
}
