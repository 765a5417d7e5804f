import type { NoticeDictionary } from './reading.ts';
import { keySameLength, tidy } from './text.ts';

/** The dictionary in the order in which the grammar asks it. */
export interface Lexicon {
  /** Longest known agency name that stands at this place of a keyed text: its end, or -1. */
  agencyEnd(keyed: string, at: number): number;
  /** Kinds of the districts and communes of this name, as printed ("huyện"). */
  kindsOf(name: string): readonly string[];
  /** Districts and communes that a text can hold without their kind, longest first; null where none are known. */
  readonly areaPattern: RegExp | null;
}

const lexicons = new WeakMap<NoticeDictionary, Lexicon>();
const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{M}\p{N}]/u.test(letter);

function firstWordOf(keyed: string, at: number): string {
  let end = at;
  while (end < keyed.length && isLetter(keyed[end])) end += 1;
  return keyed.slice(at, end);
}

function byFirstWord(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const name of names) {
    const key = firstWordOf(name, 0);
    index.set(key, [...(index.get(key) ?? []), name]);
  }
  for (const list of index.values()) list.sort((a, b) => b.length - a.length);
  return index;
}

const keyOf = (name: string): string => keySameLength(tidy(name.normalize('NFC')));

function areaPatternOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const longestFirst = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}

function buildLexicon({ agencies, areas }: NoticeDictionary): Lexicon {
  const agencyIndex = byFirstWord(new Set(agencies.map(keyOf).filter((name) => name !== '')));
  const kinds = new Map<string, string[]>();
  for (const { name, kind } of areas) {
    const known = kinds.get(keyOf(name)) ?? [];
    if (!known.includes(kind)) kinds.set(keyOf(name), [...known, kind]);
  }
  const bare = [...kinds].filter(([, of]) => !of.some((kind) => kind === 'thành phố' || kind === 'thị xã'));
  return {
    agencyEnd(keyed, at) {
      for (const name of agencyIndex.get(firstWordOf(keyed, at)) ?? []) {
        if (keyed.startsWith(name, at) && !isLetter(keyed[at + name.length])) return at + name.length;
      }
      return -1;
    },
    kindsOf: (name) => kinds.get(keyOf(name)) ?? [],
    areaPattern: areaPatternOf(bare.map(([name]) => name)),
  };
}

/** The lexicon of a dictionary, built once. */
export function lexiconOf(dictionary: NoticeDictionary): Lexicon {
  const known = lexicons.get(dictionary);
  if (known) return known;
  const lexicon = buildLexicon(dictionary);
  lexicons.set(dictionary, lexicon);
  return lexicon;
}
