import type { Span } from '../../../shared/domain/notices/reading.ts';

/** Finds words in a text whatever its line breaks and letter case are. */
interface Locator {
  /** First place of the words from an offset on; null where they are not there. */
  find(words: string, from?: number): Span | null;
  /** Last place of the words. */
  findLast(words: string): Span | null;
  /** First place of a day in any of the ways that papers write it. */
  findDay(iso: string): Span | null;
}

function squeeze(text: string): { readonly plain: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const isSpace = /\s/.test(letter);
    if (isSpace && plain.endsWith(' ')) continue;
    // A letter whose lower case is longer would shift every place after it.
    const lower = letter.toLowerCase();
    plain += isSpace ? ' ' : lower.length === 1 ? lower : letter;
    places.push(at);
  }
  return { plain, places };
}

function dayWords(iso: string): readonly string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const days = [day, String(Number(day))];
  const months = [month, String(Number(month))];
  return days.flatMap((d) =>
    months.flatMap((m) => [
      `ngày ${d} tháng ${m} năm ${year}`,
      `${d}/${m}/${year}`,
      `${d}-${m}-${year}`,
      `${d}.${m}.${year}`,
    ]),
  );
}

/** Prepares a text for finding words in it. */
export function createLocator(source: string): Locator {
  const { plain, places } = squeeze(source);
  const spanOf = (at: number, length: number): Span | null => {
    const start = places[at];
    const last = places[at + length - 1];
    return at < 0 || start === undefined || last === undefined ? null : { start, end: last + 1 };
  };
  const key = (words: string) => squeeze(words.trim()).plain;
  const find = (words: string, from = 0): Span | null => {
    const wanted = key(words);
    const first = from === 0 ? 0 : places.findIndex((place) => place >= from);
    return wanted === '' || first < 0 ? null : spanOf(plain.indexOf(wanted, first), wanted.length);
  };
  return {
    find,
    findLast(words) {
      const wanted = key(words);
      return wanted === '' ? null : spanOf(plain.lastIndexOf(wanted), wanted.length);
    },
    findDay(iso) {
      const found = dayWords(iso)
        .flatMap((words) => find(words) ?? [])
        .filter(({ start }) => !/\d/.test(source[start - 1] ?? ''));
      return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
    },
  };
}
