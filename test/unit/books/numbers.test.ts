import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BookNumber,
  compareBookNumbers,
  formatBookNumber,
  formatGap,
  gapsIn,
  isSameNumber,
  nextNumber,
  parseBookNumber,
  wholeNumber,
} from '../../../shared/domain/books/index.ts';

const plain = (number: number): BookNumber => ({ number, suffix: '' });
const aNumber = fc.record({
  number: fc.integer({ min: 1, max: 300 }),
  suffix: fc.constantFrom('', '', '', 'a', 'b', 'đ', 'bis'),
});
const numbers = fc.uniqueArray(aNumber, { selector: formatBookNumber, maxLength: 60 });

describe('a number of a book', () => {
  it('is written with two digits at least, and its suffix', () => {
    expect([plain(7), plain(12), { number: 7, suffix: 'a' }, plain(123)].map(formatBookNumber)).toEqual([
      '07',
      '12',
      '07a',
      '123',
    ]);
    expect(wholeNumber(plain(7), 'TB-BCĐ')).toBe('07/TB-BCĐ');
    expect(wholeNumber(plain(12), 'UBND-VX')).toBe('12/UBND-VX');
  });

  it('is read as it is written, alone or in the whole', () => {
    fc.assert(
      fc.property(aNumber, (number) => {
        expect(parseBookNumber(formatBookNumber(number))).toEqual(number);
        expect(parseBookNumber(wholeNumber(number, 'TB-BCĐ'))).toEqual(number);
      }),
    );
    expect(parseBookNumber(' 64B ')).toEqual({ number: 64, suffix: 'B' });
  });

  it.each(['', '0', '00', 'a', '1.5', '-3', '12 ab cd', '12abcd', '1234567', '/TB'])(
    'is not "%s"',
    (text) => {
      expect(parseBookNumber(text)).toBeNull();
    },
  );

  it('is the same in either case of its suffix', () => {
    expect(isSameNumber({ number: 12, suffix: 'A' }, { number: 12, suffix: 'a' })).toBe(true);
    expect(isSameNumber(plain(12), { number: 12, suffix: 'a' })).toBe(false);
  });

  it('stands before its suffixed ones, and they before the next', () => {
    const shuffled = [
      plain(13),
      { number: 12, suffix: 'b' },
      plain(12),
      { number: 12, suffix: 'a' },
      plain(2),
    ];
    expect(shuffled.sort(compareBookNumbers).map(formatBookNumber)).toEqual(['02', '12', '12a', '12b', '13']);
  });
});

describe('the next number', () => {
  it('is the first one in an empty book', () => {
    expect(nextNumber([], 1)).toBe(1);
    expect(nextNumber([], 40)).toBe(40);
  });

  it('is borne by none and follows every one', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 50 }), (taken, first) => {
        const next = nextNumber(taken, first);
        expect(next).toBeGreaterThanOrEqual(first);
        for (const { number } of taken) expect(number).toBeLessThan(next);
      }),
    );
  });

  it('is one more after it was taken', () => {
    fc.assert(
      fc.property(numbers, (taken) => {
        const next = nextNumber(taken, 1);
        expect(nextNumber([...taken, plain(next)], 1)).toBe(next + 1);
      }),
    );
  });
});

describe('gaps', () => {
  it('are ranges of numbers that nothing bears', () => {
    expect(gapsIn([plain(1), plain(4), plain(6)], 1).map(formatGap)).toEqual(['02–03', '05']);
    expect(gapsIn([plain(12)], 10).map(formatGap)).toEqual(['10–11']);
    expect(gapsIn([], 1)).toEqual([]);
  });

  it('hold the number whose suffixed one alone is there', () => {
    expect(gapsIn([plain(11), { number: 12, suffix: 'a' }], 11).map(formatGap)).toEqual(['12']);
  });

  it('with the numbers taken make up the book up to the next number, each once', () => {
    fc.assert(
      fc.property(numbers, (taken) => {
        const held = taken.filter(({ suffix }) => suffix === '').map(({ number }) => number);
        const empty = gapsIn(taken, 1).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        const all = [...held, ...empty].sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: nextNumber(taken, 1) - 1 }, (_, at) => at + 1));
      }),
    );
  });

  it('never touch one another', () => {
    fc.assert(
      fc.property(numbers, (taken) => {
        const gaps = gapsIn(taken, 1);
        for (const [at, { from, to }] of gaps.entries()) {
          expect(from).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThan((gaps[at - 1]?.to ?? -1) + 1);
        }
      }),
    );
  });
});
