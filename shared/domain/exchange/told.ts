import { parseTypedDate } from '../../format/index.ts';
import type { TaskState } from '../tasks/index.ts';
import { choicesFor, stateSaid } from './columns.ts';

/** A cell as it came back: words, a number, a day (ISO), or nothing. */
export type CameCell = string | number | { readonly day: string } | null;

/** What an agency told of one task; the state is null where it left it as it stood, the day is ISO. */
export interface Told {
  readonly state: TaskState | null;
  readonly text: string | null;
  readonly document: string | null;
  readonly day: string | null;
}

const longest = { text: 20_000, document: 300 } as const;
const dayMs = 86_400_000;
const firstSerial = 3_654;
const lastSerial = 2_958_465;

/** Words of a cell, trimmed; a day in a cell for words as the office writes it. */
export function wordsOf(cell: CameCell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'object') return cell.day.split('-').reverse().join('/');
  return String(cell).normalize('NFC').replace(/\r\n?/g, '\n').trim() || null;
}

/** A day out of a cell: one that Excel knows as a day, its count of days since 1900, or typed "5/2/2018"; undefined where it is none. */
function dayOf(cell: CameCell): string | null | undefined {
  if (typeof cell === 'number') {
    const isDay = cell >= firstSerial && cell <= lastSerial;
    return isDay
      ? new Date(Date.UTC(1899, 11, 30) + Math.floor(cell) * dayMs).toISOString().slice(0, 10)
      : undefined;
  }
  if (cell !== null && typeof cell === 'object') return cell.day;
  const typed = wordsOf(cell);
  // "hôm nay" and "+15" would be counted from another day than the one on which they were typed.
  if (typed === null) return null;
  return /^\d/.test(typed) ? (parseTypedDate(typed, '') ?? undefined) : undefined;
}

/** Reads the four cells that an agency fills; `given` is the state that the form went out with. A sentence where one cannot be read. */
export function readTold(cells: readonly CameCell[], given: TaskState): Told | { readonly wrong: string } {
  const [word = null, text = null, document = null, day = null] = cells;
  const said = stateSaid(wordsOf(word) ?? '', given);
  if (said === undefined) {
    return {
      wrong: `Không có tình trạng “${wordsOf(word)}”. Ghi một trong: ${choicesFor(given).join('; ')}.`,
    };
  }
  const read = dayOf(day);
  if (read === undefined) {
    return { wrong: `Không đọc được ngày “${wordsOf(day)}”. Ghi ngày có thật theo dạng 05/02/2018.` };
  }
  const words = { text: wordsOf(text), document: wordsOf(document) };
  for (const [name, most] of Object.entries(longest)) {
    const typed = name === 'text' ? words.text : words.document;
    if ((typed?.length ?? 0) > most) return { wrong: `Ô ghi dài quá ${most} chữ cái. Rút gọn lại.` };
  }
  return { state: said === given ? null : said, ...words, day: read };
}
