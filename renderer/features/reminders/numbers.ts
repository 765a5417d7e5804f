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
