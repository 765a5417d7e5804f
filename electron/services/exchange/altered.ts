import { type CameCell, lockedTitles, wordsOf } from '../../../shared/domain/exchange/index.ts';
import type { FormRecord, FormRowRecord } from '../../database/queries/exchange.ts';
import { namesIn } from '../stored-lists.ts';
import { notesOf, rowKey } from './form-file.ts';

/** A row of a file beside the row that went out; `altered` names its locked cells that were changed. */
export interface CameRow {
  readonly given: FormRowRecord;
  readonly told: readonly CameCell[];
  readonly altered: readonly string[];
}

/** The rows of a file by those that went out, and a sentence on each thing that was changed about the form. */
export interface CameForm {
  readonly rows: readonly CameRow[];
  readonly alterations: readonly string[];
}

type Line = readonly CameCell[];

const firstTold = 1 + lockedTitles.length;
const lastTold = firstTold + 4;
const shown = (cell: CameCell | undefined): string => wordsOf(cell ?? null) ?? '';
const plain = (words: string): string => words.normalize('NFC').replace(/\r\n?/g, '\n').trim();

function alteredCells({ cells }: FormRowRecord, line: Line): string[] {
  const before = namesIn(cells);
  return lockedTitles.filter((_title, at) => shown(line[at + 1]) !== plain(before[at] ?? ''));
}

function positionOf(line: Line, code: string): number | null {
  const [form, position] = shown(line[0]).split('-');
  return form === code && position !== undefined && /^\d{1,6}$/.test(position) ? Number(position) : null;
}

function headAlterations(form: FormRecord, lines: readonly Line[]): string[] {
  return notesOf(form)
    .filter((note, at) => shown(lines[at + 1]?.[1]) !== plain(note))
    .map((note) => `Dòng đầu phiếu “${note.slice(0, 60)}” đã bị sửa.`);
}

const strange = (line: Line): boolean => line.some((cell) => shown(cell) !== '');

function beside(line: Line): boolean {
  return line.slice(lastTold).some((cell) => shown(cell) !== '');
}

interface Taken {
  readonly rows: Map<number, CameRow>;
  readonly alterations: string[];
}

function takeLine(
  form: FormRecord,
  given: ReadonlyMap<number, FormRowRecord>,
  line: Line,
  at: number,
  taken: Taken,
) {
  const row = given.get(positionOf(line, form.code) ?? 0);
  if (!row) {
    if (strange(line)) taken.alterations.push(`Dòng ${at} của tệp không có trong phiếu đã gửi.`);
    return;
  }
  if (taken.rows.has(row.position)) {
    taken.alterations.push(`Dòng ${at} của tệp lặp lại việc số ${row.position}.`);
    return;
  }
  const altered = alteredCells(row, line);
  const isKeyAltered = shown(line[0]) !== rowKey(form.code, row);
  const names = isKeyAltered && altered.length === 0 ? ['mã dòng'] : altered;
  for (const name of names) taken.alterations.push(`Việc số ${row.position}: ô “${name}” đã bị sửa.`);
  if (beside(line)) taken.alterations.push(`Việc số ${row.position}: có chữ ghi ngoài các ô của phiếu.`);
  taken.rows.set(row.position, { given: row, told: line.slice(firstTold, lastTold), altered: names });
}

/** Matches the lines of a file to the rows that went out, by their keys; whatever was changed but for the cells to fill is told. */
export function matchForm(
  form: FormRecord,
  given: readonly FormRowRecord[],
  lines: readonly Line[],
): CameForm {
  const taken: Taken = { rows: new Map(), alterations: headAlterations(form, lines) };
  const byPosition = new Map(given.map((row) => [row.position, row]));
  const head = notesOf(form).length + 2;
  for (const [index, line] of lines.slice(head).entries()) {
    takeLine(form, byPosition, line, head + index + 1, taken);
  }
  for (const { position } of given) {
    if (!taken.rows.has(position)) taken.alterations.push(`Việc số ${position} đã bị xóa khỏi phiếu.`);
  }
  return {
    rows: given.flatMap(({ position }) => taken.rows.get(position) ?? []),
    alterations: taken.alterations,
  };
}
