import { formatBookNumber, parseBookNumber } from '../../../shared/domain/books/index.ts';

/** Numbers of the chosen letters, one after the other from the first as typed; none where it cannot be read. */
export function numbersFrom(first: string, agencies: readonly string[]): ReadonlyMap<string, string> {
  const place = parseBookNumber(first);
  if (!place) return new Map();
  return new Map(
    agencies.map((agency, at) => [
      agency,
      formatBookNumber(at === 0 ? place : { number: place.number + at, suffix: '' }),
    ]),
  );
}

/** Ids out of an address, "5.8.12"; null where it names none. */
export function idsIn(words: string | null): number[] | null {
  const ids = (words ?? '').split('.').map(Number);
  const good = ids.filter((id) => Number.isInteger(id) && id > 0);
  return good.length === 0 ? null : good;
}
