import { readDay } from './days.ts';
import type { LegalRefReading } from './reading.ts';
import { matchAt, type Stretch, tidy, wordEnd, wordStart } from './text.ts';

const part = '[A-ZĐƯÔÊÂĂƠ][\\p{Lu}\\p{Ll}&]*\\d*';
/** State style "178/2004/NĐ-CP", "64B/HĐBT", "73/2021/QH14", and what follows the last dash. */
const state = `\\d{1,5}[A-Za-z]?\\s?(?:/\\s?(?:19|20)\\d{2})?\\s?/\\s?(?=[\\p{L}\\d&]*\\p{Lu})${part}(?:[-–/]\\p{Lu}[\\p{L}&]*\\d*|\\s?[-–]\\s?\\p{Lu}{2,}[\\p{L}&]*\\d*)*`;
/** Party style "36-CT/TW", "822-CV/BTGTU". */
const party = '\\d{1,4}\\s?[-–]\\s?(?:\\p{Lu}[\\p{L}]{0,5})\\s?/\\s?\\p{Lu}[\\p{Lu}\\p{Ll}]*';
const number = new RegExp(`${wordStart}(?<![/.,])(?:${state}|${party})${wordEnd}`, 'gu');
/** "Ban Chỉ đạo 138/CP" is called by the number of a decree. */
const partOfName = /(?:Ban\s+[Cc]hỉ đạo|BCĐ)\s+$/u;
const dated = /[,;]?\s*(?:ngày)\s+/iuy;
const issued =
  /,?\s*của\s+(?<issuer>\p{Lu}[^,;.()“”"]{0,120}?)(?=\s+(?:về|quy định|ban hành|phê duyệt|tại|và|V\/v|hướng dẫn|sửa đổi|trong|để|thì|trước|chậm nhất)(?!\p{L})|[,;.()“”"]|\s*$)/uy;

function readIssued(text: string, at: number): { date: string | null; issuer: string | null } {
  const intro = matchAt(dated, text, at);
  const day = intro ? readDay(text, at + intro[0].length, null) : null;
  const issuer = matchAt(issued, text, day?.end ?? at)?.groups?.issuer;
  return { date: day?.exact ? day.day : null, issuer: issuer === undefined ? null : tidy(issuer) };
}

/** Documents named in a stretch of the source, in their order; a fraction ("8/8") or a day is none. */
export function readCitations(paragraph: Stretch): LegalRefReading[] {
  return [...paragraph.text.matchAll(number)].flatMap((found) => {
    if (partOfName.test(paragraph.text.slice(Math.max(0, found.index - 16), found.index))) return [];
    const end = found.index + found[0].length;
    return [
      {
        number: found[0].replace(/\s/g, '').replaceAll('–', '-'),
        ...readIssued(paragraph.text, end),
        span: { start: paragraph.start + found.index, end: paragraph.start + end },
      },
    ];
  });
}
