import { plainKey, toneKey } from '../../format/index.ts';

/** A typed query, ready for the index and for finding its words in a text. */
export interface SearchQuery {
  /** Typed with diacritics they count; typed without, "tam duong" finds Tam Đường. */
  readonly marks: boolean;
  /** Expression of the full-text index (FTS5). */
  readonly match: string;
  /** Every spelling of every word, as keys; a word may stand for the first letters of a longer one where it is the last. */
  readonly words: readonly string[];
  readonly lastIsBegun: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
/** "07/TB-BCĐ", "12-KH/TU": digits joined to letters are one number of a document. */
const documentNumber = /\p{N}+\s*[/-]\s*\p{L}[\p{L}\p{M}\p{N}]*(?:\s*[-/]\s*[\p{L}\p{M}\p{N}]+)*/gu;
const shortestBegun = 2;

/** "7", "07" and "7TB", "07TB" are the same number. */
function spellings(word: string): readonly string[] {
  const number = /^0*(\d+)(.*)$/su.exec(word);
  const [, digits = '', rest = ''] = number ?? [];
  if (!number || digits.length > 1) return [word];
  return [...new Set([word, `${digits}${rest}`, `0${digits}${rest}`])];
}

/** Every way to spell a row of words, number by number. */
function phrases(words: readonly string[]): string[] {
  return words.reduce<string[]>(
    (rows, word) => rows.flatMap((row) => spellings(word).map((spelling) => `${row} ${spelling}`.trim())),
    [''],
  );
}

const quoted = (phrase: string, isBegun: boolean): string => `"${phrase}"${isBegun ? '*' : ''}`;
const anyOf = (parts: readonly string[]): string =>
  parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;

function unitsOf(key: string): string[][] {
  const numbers = [...key.matchAll(documentNumber)];
  const rest = key.replace(documentNumber, ' ');
  return [
    ...(rest.match(wordPattern) ?? []).map((word) => [word]),
    ...numbers.map(([number]) => number.match(wordPattern) ?? []),
  ].filter((unit) => unit.length > 0);
}

/**
 * Reads what was typed into the search box: all words must be there, side by side ranks first, the last one may be only begun,
 * a document's number is one phrase in whichever spelling.
 * @returns null where nothing to look for was typed.
 */
export function parseQuery(typed: string): SearchQuery | null {
  const text = typed.normalize('NFC').trim();
  const marks = plainKey(text) !== text.toLowerCase();
  const key = marks ? toneKey(text) : plainKey(text);
  const units = unitsOf(key);
  const words = units.flat();
  const last = words.at(-1);
  if (last === undefined) return null;
  const lastIsBegun = last.length >= shortestBegun && key.endsWith(last) && !/\d/.test(last);
  const all = units.map((unit, at) =>
    anyOf(phrases(unit).map((phrase) => quoted(phrase, lastIsBegun && at === units.length - 1))),
  );
  const together = all.join(' AND ');
  const side = units.length > 1 && units.every((unit) => unit.length === 1);
  return {
    marks,
    match: side ? `${quoted(words.join(' '), lastIsBegun)} OR (${together})` : together,
    words: [...new Set(words.flatMap(spellings))],
    lastIsBegun,
  };
}
