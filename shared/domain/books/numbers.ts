/** A number of a book: "07" is 7 without a suffix, "12a" is 12 with "a". */
export interface BookNumber {
  readonly number: number;
  readonly suffix: string;
}

/** Numbers of a book that nothing bears, both ends included. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** "07", "12a"; a number below 10 is padded (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function formatBookNumber({ number, suffix }: BookNumber): string {
  return `${String(number).padStart(2, '0')}${suffix}`;
}

/** The whole as a document bears it, "07/TB-BCĐ". */
export function wholeNumber(place: BookNumber, symbol: string): string {
  return `${formatBookNumber(place)}/${symbol}`;
}

/** Reads "7", "07", "12a", "64B" or a whole "07/TB-BCĐ"; null where the text is no number of a book. */
export function parseBookNumber(text: string): BookNumber | null {
  const match = /^0*([1-9]\d{0,5})\s*(\p{L}{0,3})$/u.exec(text.normalize('NFC').split('/')[0]?.trim() ?? '');
  return match ? { number: Number(match[1]), suffix: match[2] ?? '' } : null;
}

/** Order of two numbers in their book: 12, 12a, 12b, 13. */
export function compareBookNumbers(a: BookNumber, b: BookNumber): number {
  return a.number - b.number || a.suffix.localeCompare(b.suffix, 'vi');
}

/** Whether two numbers are the same one; "12A" is "12a". */
export function isSameNumber(a: BookNumber, b: BookNumber): boolean {
  return a.number === b.number && a.suffix.toLowerCase() === b.suffix.toLowerCase();
}

/** The number after the greatest one taken; `first` where the book is empty. A suffix makes no number of its own. */
export function nextNumber(taken: readonly BookNumber[], first: number): number {
  return taken.reduce((next, { number }) => Math.max(next, number + 1), first);
}

/** Numbers from `first` up to the greatest taken that nothing bears, as ranges; "12a" alone leaves 12 empty. */
export function gapsIn(taken: readonly BookNumber[], first: number): Gap[] {
  const plain = new Set(taken.filter(({ suffix }) => suffix === '').map(({ number }) => number));
  const gaps: Gap[] = [];
  let from = first;
  for (const number of [...plain].sort((a, b) => a - b)) {
    if (number > from) gaps.push({ from, to: number - 1 });
    from = Math.max(from, number + 1);
  }
  const end = nextNumber(taken, first);
  if (from < end) gaps.push({ from, to: end - 1 });
  return gaps;
}

/** "08" or "08–09". */
export function formatGap({ from, to }: Gap): string {
  const [first, last] = [from, to].map((number) => formatBookNumber({ number, suffix: '' }));
  return from === to ? `${first}` : `${first}–${last}`;
}
