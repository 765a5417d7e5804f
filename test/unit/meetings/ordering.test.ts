import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesInOrder } from '../../../shared/domain/meetings/index.ts';

const rising = (places: readonly number[]) =>
  places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0));

describe('places of rows in a new order', () => {
  it('rise whatever was stored', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(5000))), (stored) => {
        const places = placesInOrder(stored);
        expect(places).toHaveLength(stored.length);
        expect(rising(places)).toBe(true);
        expect(places.every((place) => Number.isInteger(place) && place >= 0)).toBe(true);
      }),
    );
  });

  it('stay for rows that are in order already', () => {
    expect(placesInOrder([3, 7, 9])).toEqual([3, 7, 9]);
  });

  it('change for the one row that was moved', () => {
    const [first, second, third, moved] = placesInOrder([null, null, null, null]);
    const places = placesInOrder([moved ?? 0, first ?? 0, second ?? 0, third ?? 0]);
    expect(places.slice(1)).toEqual([first, second, third]);
  });

  it('fit a new row between two others without moving them', () => {
    const [first = 0, second = 0] = placesInOrder([null, null]);
    const places = placesInOrder([first, null, second]);
    expect([places[0], places[2]]).toEqual([first, second]);
  });

  it('are dealt anew where there is no room left', () => {
    expect(placesInOrder([4, null, 5])).toEqual([1024, 2048, 3072]);
  });
});
