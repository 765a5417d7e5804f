import { namedAt } from './body-starts.ts';
import type { Lexicon } from './lexicon.ts';
import { areaNameEnd, kindSource, type Words } from './names.ts';
import { keyPattern, keySameLength, matchAt, tidy } from './text.ts';
import { isPredicateAt } from './words.ts';

/** A dot stands behind a shortened kind only: behind a whole word it ends the sentence. */
const kinds =
  '(?:(?:huyện|quận|thị)\\s+ủy|huyện|thị xã|thị trấn|thành phố|đặc khu|quận|(?<!(?:thông tấn|hợp tác)\\s)xã(?!\\s+hội)|phường|tp\\.?|tx\\.?)(?![\\p{L}\\p{M}\\p{N}])';
const kind = keyPattern(
  `(?<![\\p{L}\\p{N}])${kinds}(?:\\s+(?:biên giới|vùng cao|vùng sâu|trọng điểm|ven biển|trực thuộc|còn lại|mới)(?=\\s*:))?\\s*:?\\s*`,
  'gu',
);
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

/** "Chủ tịch UBND huyện Lò Văn An": an officer's name, not the district's. */
const officerOf = keyPattern('(?:chủ tịch|bí thư|giám đốc|trưởng|chánh)\\s+[^,.;:]{0,60}$');
const surnames = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trương trịnh mai đào lâm phùng tô tạ hà cao lò lường quàng cà giàng vàng sùng lầu thào tẩn chẻo nông triệu ma bế hứa lục chu lương'
    .normalize('NFC')
    .split(' '),
);

function isPerson({ keyed }: Words, name: string, kindAt: number): boolean {
  const parts = name.split(' ');
  return (
    parts.length >= 3 &&
    surnames.has(keySameLength(parts[0] ?? '')) &&
    officerOf.test(keyed.slice(Math.max(0, kindAt - 80), kindAt))
  );
}

/** A single syllable with which a lower-case word goes on is no name ("Bảo tàng"). */
function goesOn({ text, keyed }: Words, at: number, until: number): boolean {
  const gap = /^\s+(?=\p{Ll})/u.exec(text.slice(until, until + 4))?.[0];
  return gap !== undefined && !/\s/.test(text.slice(at, until)) && !isPredicateAt(keyed, until + gap.length);
}

/** Names behind one kind word: "các huyện Phong Thổ, Mường Tè và Sìn Hồ". */
function namesBehind(words: Words, kindAt: number, from: number, lexicon: Lexicon): NamedArea[] {
  const names: NamedArea[] = [];
  let at = from;
  let of = kindIn(words.keyed.slice(kindAt, from));
  const colon = /:\s*$/.test(words.text.slice(kindAt, from));
  for (;;) {
    const until = areaNameEnd(words, at, of);
    const name = until < 0 ? '' : tidy(words.text.slice(at, until));
    if (name === '') break;
    const known = lexicon.kindsOf(name).length > 0;
    if (!known && names.length > 0 && namedAt(words, at, lexicon)) break;
    // Behind a colon a sentence can begin as well: "UBND các xã: Chỉ đạo ...".
    if (!known && (names.length > 0 || colon) && goesOn(words, at, until)) break;
    if (!known && isPerson(words, name, kindAt)) break;
    const printed = /\p{Lu}/u.test(name) ? name : numberedName(of, name);
    if (printed === null) break;
    if (!provinces.has(keySameLength(printed))) names.push({ name: printed, at });
    const gap = matchAt(more, words.keyed, until);
    if (!gap) break;
    at = until + gap[0].length;
    of = kindIn(gap[0]) || of;
  }
  return names;
}

const kindIn = (keyed: string): string => new RegExp(kindSource, 'u').exec(keyed)?.[0] ?? '';

/** "quận 1", "phường 12" are named with their kind. */
const numberedName = (of: string, name: string): string | null =>
  /^(?:quận|phường)$/u.test(of) ? `${of.charAt(0).toUpperCase()}${of.slice(1)} ${name}` : null;

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
  const named: NamedArea[] = [];
  for (const { index, 0: found } of words.keyed.matchAll(kind)) {
    // A list was read to its end behind its first kind word.
    if (index < (named.at(-1)?.at ?? 0)) continue;
    named.push(...namesBehind(words, index, index + found.length, lexicon));
  }
  const all = [...named, ...bareNames(words, lexicon)].sort((a, b) => a.at - b.at);
  const seen = new Map<string, string>();
  for (const { name } of all) if (!seen.has(keySameLength(name))) seen.set(keySameLength(name), name);
  return [...seen.values()];
}
