import type { Lexicon } from './lexicon.ts';
import { areaNameEnd, isUpperAt, kindSource, type Words } from './names.ts';
import { keyPattern, matchAt, tidy } from './text.ts';
import { isPredicateAt } from './words.ts';

/** A body as the notice names it, with its place in the paragraph. */
export interface Body {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Bodies of one phrase and where it ends. */
export interface Bodies {
  readonly bodies: readonly Body[];
  readonly end: number;
}

const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
/** One kind; a dot stands behind a shortened one only, elsewhere it ends the sentence. */
const kind = `(?:${kindSource})${wordEnd}(?:(?<=tp|tx)\\.)?`;
/** "các huyện, thành, thị". */
const shortKinds =
  '(?:\\s*[,-]\\s*(?:thành\\s*(?:,|-|và)\\s*thị|thị\\s*(?:,|-|và)\\s*thành)(?!\\s+(?:xã|trấn|phố|ủy))(?![\\p{L}]))?';
const tail = keyPattern(
  `(?:(?<plural>(?:tất cả\\s+)?các|những|\\d{1,3}(?:/\\d{1,3})?)\\s+)?(?<kinds>${kind}(?:\\s*(?:,|-|/|và|hoặc)\\s*(?:các\\s+)?${kind}(?!\\s*\\p{L}+\\s*:))*${shortKinds})(?:\\s+(?:biên giới|vùng cao|vùng sâu|vùng xa|trọng điểm|ven biển|còn lại)${wordEnd})?(?:\\s+trực thuộc\\s+trung ương${wordEnd})?(?<colon>\\s*:)?`,
  'uy',
);
const levels = keyPattern(
  `(?:cấp\\s+(?:tỉnh|huyện|xã)${wordEnd}(?:\\s*(?:,|và)\\s*(?:cấp\\s+)?(?:huyện|xã)${wordEnd})*|(?:các|hai)\\s+cấp${wordEnd})`,
  'uy',
);
const between = keyPattern(
  `\\s*(?:[,;]\\s*(?:và\\s+)?|và\\s+|cùng\\s+)(?:(?:các\\s+)?(?<kind>${kindSource})${wordEnd}\\.?\\s*:?\\s*)?`,
  'uy',
);
const kindWord = new RegExp(kindSource, 'gu');

interface Named {
  readonly name: string;
  readonly kind: string | null;
  readonly start: number;
  readonly end: number;
}

/** A name; one of a single syllable only where no lower-case word goes on with it ("Bảo tàng" is no commune "Bảo"). */
function nameAt(words: Words, at: number, kind: string): number {
  const end = areaNameEnd(words, at, kind);
  if (end < 0) return -1;
  const next = /^\s+(?<word>\p{Ll}\p{L}*)/u.exec(words.text.slice(end, end + 30));
  if (!next || /\s/.test(words.text.slice(at, end))) return end;
  const word = end + (next[0].length - (next.groups?.word?.length ?? 0));
  return /^(?:và|cùng|hoặc|trên|thuộc|theo)$/u.test(next.groups?.word ?? '') ||
    isPredicateAt(words.keyed, word)
    ? end
    : -1;
}

function namesFrom(
  words: Words,
  at: number,
  kinds: readonly string[],
  startsBody: (at: number) => boolean,
): Named[] {
  const names: Named[] = [];
  let start = at + (/^\s*/.exec(words.text.slice(at, at + 20))?.[0].length ?? 0);
  let kind: string | null = null;
  while (isNameStart(words, start) && !(names.length > 0 && kind === null && startsBody(start))) {
    const end = nameAt(words, start, kind ?? kinds.at(-1) ?? '');
    if (end < 0) break;
    names.push({ name: tidy(words.text.slice(start, end)), kind, start, end });
    const gap = matchAt(between, words.keyed, end);
    if (!gap) break;
    start = end + gap[0].length;
    kind = kindIn(words, gap, end);
  }
  return names;
}

const isNameStart = (words: Words, at: number): boolean =>
  isUpperAt(words, at) || /^\d{1,2}(?![\p{L}\d/.%])/u.test(words.text.slice(at, at + 4));

function kindIn({ text }: Words, gap: RegExpExecArray, at: number): string | null {
  const kind = gap.groups?.kind;
  if (kind === undefined) return null;
  const from = at + gap[0].indexOf(kind);
  return text.slice(from, from + kind.length).toLowerCase();
}

function kindOf({ name, kind }: Named, kinds: readonly string[], lexicon: Lexicon): string {
  if (kind !== null) return kind;
  const [only = ''] = kinds;
  if (kinds.length === 1) return only;
  const known = lexicon.kindsOf(name);
  return kinds.find((one) => known.includes(one)) ?? '';
}

/**
 * Reads the territorial end of a body's name: "tỉnh", "các huyện, thành phố" as written; "các huyện Phong Thổ, Mường Tè" as one body each.
 * @param start where the body's name starts; from there to `at` stands what each body is ("UBND").
 */
export function territoryAt(
  words: Words,
  { start, at, prefix }: { readonly start: number; readonly at: number; readonly prefix?: string },
  lexicon: Lexicon,
  startsBody: (at: number) => boolean,
): Bodies | null {
  const { text, keyed } = words;
  const from = at + (/^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0);
  const level = matchAt(levels, keyed, from);
  if (level) return single(words, start, from + level[0].length);
  const found = matchAt(tail, keyed, from);
  if (!found) return null;
  const kindsFrom = from + found[0].indexOf(found.groups?.kinds ?? '');
  const kinds = [...(found.groups?.kinds ?? '').matchAll(kindWord)].map((kind) =>
    text.slice(kindsFrom + kind.index, kindsFrom + kind.index + kind[0].length),
  );
  const plural = found.groups?.plural !== undefined;
  if (!plural && kinds.length > 1 && /^tỉnh$/iu.test(kinds[0] ?? ''))
    return single(words, start, kindsFrom + 4);
  const end = from + found[0].length;
  const names = namesFrom(words, end, kinds, startsBody);
  const colon = found.groups?.colon !== undefined;
  if (names.length === 0) return single(words, start, colon ? end - (found.groups?.colon?.length ?? 0) : end);
  const last = names.at(-1)?.end ?? end;
  if (names.length === 1 && !plural && kinds.length === 1) return single(words, start, last, prefix);
  const head = prefix ?? text.slice(start, at);
  if (names.length === 1 && plural && kinds.length > 1 && !colon)
    return lastOfKinds(words, { start, at, head }, kinds, names[0] as Named, lexicon);
  return {
    bodies: names.map((name, index) => ({
      name: tidy(`${head} ${kindOf(name, kinds, lexicon)} ${name.name}`),
      start: index === 0 ? start : name.start,
      end: name.end,
    })),
    end: last,
  };
}

/** "các huyện, thị xã và thành phố Đồng Hới": the name is of the last kind, those before it stay together. */
function lastOfKinds(
  words: Words,
  from: { readonly start: number; readonly at: number; readonly head: string },
  kinds: readonly string[],
  named: Named,
  lexicon: Lexicon,
): Bodies {
  const known = lexicon.kindsOf(named.name);
  const kind = kinds.find((one) => known.includes(one)) ?? kinds.at(-1) ?? '';
  const group = words.text.slice(from.start, named.start);
  const last = group.lastIndexOf(kinds.at(-1) ?? '');
  const gap = /\s*(?:,|và|-|\/|,\s*và)\s*$/u.exec(group.slice(0, last));
  const until = from.start + (gap?.index ?? last);
  return {
    bodies: [
      { name: tidy(words.text.slice(from.start, until)), start: from.start, end: until },
      { name: tidy(`${from.head} ${kind} ${named.name}`), start: named.start, end: named.end },
    ],
    end: named.end,
  };
}

/** One body, as written. */
export function single({ text }: Words, start: number, end: number, prefix?: string): Bodies {
  const name = tidy(text.slice(start, end));
  return { bodies: [{ name: prefix === undefined ? name : `${prefix} ${name}`, start, end }], end };
}
