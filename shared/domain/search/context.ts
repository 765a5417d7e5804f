import { plainKey, toneKey } from '../../format/index.ts';
import type { SearchQuery } from './query.ts';

/** A stretch of a found text with the places of the query's words in it. */
export interface Context {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const before = 48;
const longest = 180;
const letter = /[\p{L}\p{M}\p{N}]/u;

type Mark = Context['marks'][number];

function placesOf(word: string, key: string, mayGoOn: boolean): Mark[] {
  const found: Mark[] = [];
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const isStart = at === 0 || !letter.test(key[at - 1] ?? '');
    const isEnd = mayGoOn || end === key.length || !letter.test(key[end] ?? '');
    if (isStart && isEnd) found.push({ start: at, end });
  }
  return found;
}

/** In order; those that overlap or that only a blank parts are one. */
function joined(marks: readonly Mark[], text: string): Mark[] {
  const joint: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joint.at(-1);
    if (last && (mark.start <= last.end || text.slice(last.end, mark.start) === ' ')) {
      joint[joint.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    } else joint.push(mark);
  }
  return joint;
}

/** Where most words of the query stand closest: the first mark of the stretch that is shown. */
function densest(marks: readonly Mark[]): number {
  const weights = marks.map(
    ({ start }) => marks.filter((mark) => mark.start >= start && mark.end <= start + longest - before).length,
  );
  const best = weights.reduce((most, weight) => Math.max(most, weight), 0);
  return marks[weights.indexOf(best)]?.start ?? 0;
}

/** The stretch of an NFC text around the words that were looked for, cut between words; at most about 180 letters. */
export function contextOf(text: string, query: SearchQuery): Context {
  const key = query.marks ? toneKey(text) : plainKey(text);
  const last = query.words.at(-1);
  const found = query.words.flatMap((word) => placesOf(word, key, query.lastIsBegun && word === last));
  const marks = joined(found, text);
  const around = densest(found);
  const cut = around <= before ? 0 : text.indexOf(' ', around - before) + 1;
  const rest = text.length - cut;
  const end = rest <= longest ? text.length : Math.max(text.lastIndexOf(' ', cut + longest), cut + before);
  const head = cut > 0 ? '… ' : '';
  return {
    text: `${head}${text.slice(cut, end)}${end < text.length ? ' …' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= cut && mark.end <= end)
      .map((mark) => ({ start: mark.start - cut + head.length, end: mark.end - cut + head.length })),
  };
}
