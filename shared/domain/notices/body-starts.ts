import { committee, fieldBody, joined, office, strongHead, weakHead } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import { isUpperAt, properNameEnd, type Words } from './names.ts';
import { keyPattern, matchAt } from './text.ts';
import { isPredicateAt } from './words.ts';

/** Whether a body of its own begins here, told by its first words. */
export function namedAt(words: Words, at: number, lexicon: Lexicon): boolean {
  const { keyed } = words;
  return (
    lexicon.agencyEnd(keyed, at) > 0 ||
    [committee, fieldBody, strongHead, joined, office].some(
      (pattern) => matchAt(pattern, keyed, at) !== null,
    ) ||
    (weakEnd(words, at) > 0 && !isShortName(words, at))
  );
}

/** "Trạm Tấu", "Hội An", "Đoàn Kết": two syllables and no more are a place, whatever the first one means. */
function isShortName(words: Words, at: number): boolean {
  const end = properNameEnd(words, at);
  if (end < 0 || !/^\S+\s\S+$/u.test(words.text.slice(at, end))) return false;
  const gap = /^\s+(?=\p{Ll})/u.exec(words.text.slice(end, end + 4))?.[0].length ?? 0;
  return gap === 0 || words.keyed.startsWith('và', end + gap) || isPredicateAt(words.keyed, end + gap);
}

/** What makes another word of a head: "sở hữu", "ban hành", "hội nghị". */
export const notAgain = keyPattern(
  '\\s+(?:hành|đầu|ngày|nghị|thảo|họp|nhập|đủ|kết|chức|cáo|động|chí|ngũ|việc|án|phận|máy|mặt|thủ tục|,?\\s*chống|ngừa|trừ|tránh|bệnh|vệ|hộ|hợp|thọ|trợ|dẫn|đất)(?![\\p{L}])',
  'uy',
);
const weakNext = keyPattern(
  '\\s+(?:tỉnh|huyện|thành phố|thị xã|xã(?!\\s+hội)|phường|quận|các cấp|thường trực|chủ quản|đa khoa|điều dưỡng|y học cổ truyền|tâm thần|phổi|\\d{1,4})(?![\\p{L}])',
  'uy',
);

/** End of a head that is a body only where a capital, a number or a place follows; -1 where none stands here. */
export function weakEnd(words: Words, at: number): number {
  const head = matchAt(weakHead, words.keyed, at);
  if (!head) return -1;
  const end = at + head[0].length;
  if (matchAt(notAgain, words.keyed, end)) return -1;
  const capital = isUpperAt(words, end + 1) && /\s/.test(words.text[end] ?? '');
  return (capital && isUpperAt(words, at)) ||
    matchAt(weakNext, words.keyed, end) ||
    (capital && /\s/.test(head[0]))
    ? end
    : -1;
}

/** Tells of the places of a text whether a body of its own begins there. */
export const startsHere =
  (lexicon: Lexicon, words: Words) =>
  (at: number): boolean =>
    namedAt(words, at, lexicon);
