import { keyPattern, keySameLength, matchAt } from './text.ts';
import { isPredicateAt } from './words.ts';

/** A text with its keyed key of the same length. */
export interface Words {
  readonly text: string;
  readonly keyed: string;
}

/** Kinds of territorial units, as the source of a pattern for keyed text. */
export const kindSource = keySameLength(
  'thành phố|thị xã|thị trấn|đặc khu|huyện(?!\\s+(?:ủy|đoàn|đội)(?:[\\s,.;:)]|$))|quận(?!\\s+(?:ủy|đoàn)(?:[\\s,.;:)]|$))|phường(?!\\s+hội)|xã(?!\\s+hội)|tỉnh(?!\\s+(?:ủy|đoàn|đội)(?:[\\s,.;:)]|$))|tp|tx',
);
const areaStart = keyPattern(
  `(?:(?:các|những|\\d{1,3}(?:/\\d{1,3})?)\\s+)?(?:${kindSource})(?![\\p{L}])|các\\s+cấp(?![\\p{L}])`,
  'uy',
);

const properName = /(?:\p{Lu}[\p{L}'’]*|\d{1,2}(?![\p{L}\d/.,]*\d))(?:(?:\s|\s?-\s?)\p{Lu}[\p{L}'’]*)*/uy;

/** End of the proper name that starts at this place ("Pu Sam Cáp"), or -1. */
export function properNameEnd({ text }: Words, at: number): number {
  const found = matchAt(properName, text, at);
  return found ? at + found[0].length : -1;
}

const numbered = /^\s\d{1,2}(?![\p{L}\d%]|[/.,]\d)/u;

/** End of the name of a unit of this kind, or -1; wards may carry a number ("Hà Giang 1"). */
export function areaNameEnd(words: Words, at: number, kind: string): number {
  const end = properNameEnd(words, at);
  if (end < 0 || !/^(?:phường|quận)$/iu.test(kind.normalize('NFC'))) return end;
  return end + (numbered.exec(words.text.slice(end, end + 5))?.[0].length ?? 0);
}

export const isUpperAt = ({ text }: Words, at: number): boolean => /^\p{Lu}/u.test(text.slice(at, at + 2));

const wordAt = /[\p{L}\p{M}\p{N}&/.'’]*[\p{L}\p{M}\p{N}]/uy;
const carriedOn = keyPattern(
  'kinh tế\\s+mở|(?<=cảnh sát\\s)điều tra(?!\\s+(?:làm rõ|các|vụ|tội))|và\\s+công tác\\s+chính trị|(?:có\\s+)?(?:liên quan|chức năng)|dự án(?:\\s+đầu tư)?(?:\\s+(?:và\\s+)?xây dựng)?(?:\\s+(?:các\\s+)?công trình)?|dự phòng|điều tra\\s+tội phạm\\s+về\\s+(?:ma túy|trật tự xã hội|tham nhũng,\\s*kinh tế,\\s*buôn lậu|kinh tế|môi trường)|(?:giới thiệu|dịch vụ)\\s+việc làm|kiểm soát bệnh tật|phát triển quỹ đất|bảo trợ xã hội|hành chính công|xúc tiến(?:\\s+(?:đầu tư|thương mại|du lịch))+|đầu tư\\s+(?:và\\s+)?xây dựng|xây dựng\\s+(?:các\\s+)?công trình|đầu tư|thực hiện\\s+quy chế|quản lý|hỗ trợ\\s+(?:phát triển|nông dân|doanh nghiệp)|phòng,\\s*chống|phòng\\s+cháy,?\\s*(?:và\\s+)?chữa cháy|(?:tìm kiếm\\s+)?cứu nạn|cứu hộ,?\\s*cứu nạn|thông tin|tư vấn',
  'uy',
);
const never = keyPattern(
  '(?:của|này|đó|nêu|thì|trên cơ sở|trên tinh thần|nhất là|bao gồm|gồm|hiện|nghiêm|ngay|xong|đồng thời)(?![\\p{L}\\p{N}])',
  'uy',
);
const afterGap = /\s*(?:[-–]\s*)?/uy;

/**
 * End of the name that goes on from `at`: capitals and the small words between them, up to a predicate, a stop or a list.
 * @param startsBody tells whether another body begins at a place, where "và" parts two bodies.
 */
export function grownNameEnd(words: Words, from: number, startsBody: (at: number) => boolean): number {
  let end = from;
  for (let count = 0; count < 16; count += 1) {
    const next = nextPart(words, end, startsBody);
    if (next < 0) break;
    end = next;
  }
  return end;
}

function nextPart(words: Words, end: number, startsBody: (at: number) => boolean): number {
  const { text, keyed } = words;
  const gap = matchAt(afterGap, text, end)?.[0] ?? '';
  const at = end + gap.length;
  if (gap === '' || at >= text.length) return -1;
  if (matchAt(areaStart, keyed, at)) return -1;
  const kept = matchAt(carriedOn, keyed, at);
  if (kept && /^phòng/u.test(kept[0]) && /phòng$/u.test(keyed.slice(0, end))) return -1;
  if (kept && !isLetterAt(text, at + kept[0].length)) return at + kept[0].length;
  const word = matchAt(wordAt, text, at)?.[0];
  if (word === undefined) return -1;
  if (isUpperAt(words, at)) return at + word.length;
  if (word === 'và' || word === '&') return afterAnd(words, at + word.length, startsBody);
  if (/[-–]/.test(gap) && !/\s[-–]\s/.test(gap)) return -1;
  if (matchAt(never, keyed, at) || isPredicateAt(keyed, at)) return -1;
  return at + word.length;
}

function afterAnd(words: Words, from: number, startsBody: (at: number) => boolean): number {
  const at = from + (matchAt(afterGap, words.text, from)?.[0].length ?? 0);
  if (!isUpperAt(words, at) || startsBody(at)) return -1;
  return at + (matchAt(wordAt, words.text, at)?.[0].length ?? 0);
}

const isLetterAt = (text: string, at: number): boolean => /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 1));
