import type { Lexicon } from './lexicon.ts';
import { properNameEnd, type Words } from './names.ts';
import { keyPattern, keySameLength, matchAt, tidy } from './text.ts';

/** A dot stands behind a shortened kind only: behind a whole word it ends the sentence. */
const kinds =
  '(?:huyện|thị xã|thị trấn|thành phố|đặc khu|quận|xã(?!\\s+hội)|phường|tp\\.?|tx\\.?)(?![\\p{L}\\p{M}\\p{N}])';
const kind = keyPattern(`(?<![\\p{L}\\p{N}])${kinds}\\s*:?\\s*`, 'gu');
const more = keyPattern(`\\s*(?:,\\s*(?:và\\s+)?|và\\s+|;\\s*)(?:(?:các\\s+)?${kinds}\\s*)?`, 'uy');
/** Cities that are provinces of their own. */
const provinces = new Set(
  ['Hà Nội', 'Hồ Chí Minh', 'Đà Nẵng', 'Hải Phòng', 'Cần Thơ'].map((name) =>
    keySameLength(name.normalize('NFC')),
  ),
);
const otherName = keyPattern(
  '(?:đường|phố|cầu|trường|thpt|thcs|tiểu học|ông|bà|đồng chí|đ/c|tỉnh|quốc lộ|sông|hồ|tỉnh đoàn|báo)\\s+$',
);

/** A capital before the name: it is part of a longer one ("Văn Tân Phong"). */
const partOfName = /(?:^|\s)(?!Huyện|Xã|Phường|Quận)\p{Lu}\p{Ll}+\s$/u;

interface NamedArea {
  readonly name: string;
  readonly at: number;
}

const headWords = keyPattern(
  '(?:ubnd|ủy|hội|sở|ban|công|bộ|văn|trung|chi|cục|đoàn|phòng|giám|chủ|thủ|tòa|viện|bí|đảng|huyện|thành|tỉnh|mttq|hđnd|các|đội|tổ|trạm|bệnh|mặt|liên|kho|ngân|bảo|đài|báo|trường|thanh|lãnh)(?![\\p{L}])',
  'uy',
);

function goesOn({ text }: Words, at: number): boolean {
  return (
    /^\s+\p{Ll}/u.test(text.slice(at, at + 4)) &&
    !/^\s+(?:và|cùng|trên|thuộc|theo|có|là|đã|để|trong|xây|tổ|rà|phối|chủ|thực|báo|khẩn|về|tại|hoàn|triển|tập|tăng|do|được|với|nơi|năm|vào)(?!\p{L})/u.test(
      text.slice(at, at + 10),
    )
  );
}

/** Names behind one kind word: "các huyện Phong Thổ, Mường Tè và Sìn Hồ". */
function namesBehind(words: Words, from: number, lexicon: Lexicon): NamedArea[] {
  const names: NamedArea[] = [];
  let at = from;
  for (;;) {
    const until = properNameEnd(words, at);
    const name = until < 0 ? '' : tidy(words.text.slice(at, until));
    if (name === '' || !/\p{Lu}/u.test(name)) break;
    const known = lexicon.kindsOf(name).length > 0;
    if (names.length > 0 && !known && (matchAt(headWords, words.keyed, at) || goesOn(words, until))) break;
    if (!provinces.has(keySameLength(name))) names.push({ name, at });
    const gap = matchAt(more, words.keyed, until);
    if (!gap) break;
    at = until + gap[0].length;
  }
  return names;
}

function bareNames(words: Words, { areaPattern }: Lexicon): NamedArea[] {
  if (areaPattern === null) return [];
  return [...words.keyed.matchAll(areaPattern)].flatMap(({ index, 0: found }) => {
    const name = words.text.slice(index, index + found.length);
    const proper = name.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
    const before = words.text.slice(Math.max(0, index - 12), index);
    if (!proper || otherName.test(keySameLength(before)) || partOfName.test(before)) return [];
    return /^\s\p{Lu}/u.test(words.text.slice(index + found.length, index + found.length + 2))
      ? []
      : [{ name: tidy(name), at: index }];
  });
}

/** Districts and communes that a text names, each once, in their order, without their kind. */
export function readAreas(words: Words, lexicon: Lexicon): string[] {
  const named = [...words.keyed.matchAll(kind)].flatMap(({ index, 0: found }) =>
    namesBehind(words, index + found.length, lexicon),
  );
  const all = [...named, ...bareNames(words, lexicon)].sort((a, b) => a.at - b.at);
  const seen = new Map<string, string>();
  for (const { name } of all) if (!seen.has(keySameLength(name))) seen.set(keySameLength(name), name);
  return [...seen.values()];
}
