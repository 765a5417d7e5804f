import type { SpecialDay } from '../../../shared/domain/tasks/index.ts';
import { formatDate, parseTypedDate } from '../../../shared/format/index.ts';

const kindWords = { off: 'nghỉ', working: 'làm bù' } as const;

/** Days off as lines to edit: "30/04/2026 nghỉ Ngày Chiến thắng". */
export function linesOf(days: readonly SpecialDay[]): string {
  return days.map(({ day, kind, name }) => `${formatDate(day)} ${kindWords[kind]} ${name}`).join('\n');
}

const form = /^(?<day>\S+)\s+(?<kind>nghỉ|làm\s+bù)\s+(?<name>.+)$/iu;

function dayOf(line: string): SpecialDay | null {
  const { day = '', kind = '', name = '' } = form.exec(line)?.groups ?? {};
  const iso = parseTypedDate(day, '');
  if (iso === null || iso === '') return null;
  return { day: iso, kind: kind.toLowerCase() === 'nghỉ' ? 'off' : 'working', name: name.trim() };
}

/** Reads edited lines; `wrong` is the first one that is no day off, as a sentence that says how to write it. */
export function daysIn(lines: string): {
  readonly days: readonly SpecialDay[];
  readonly wrong: string | null;
} {
  const written = lines
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const days = written.map(dayOf);
  const at = days.indexOf(null);
  const wrong =
    at < 0 ? null : `Dòng “${written[at]}” chưa đọc được. Ghi như “30/04/2026 nghỉ Ngày Chiến thắng”.`;
  return { days: days.filter((day) => day !== null), wrong };
}
