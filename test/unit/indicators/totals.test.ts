import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absenceWords,
  type Figure,
  figureOver,
  methodWords,
  type Sources,
} from '../../../shared/domain/indicators/index.ts';
import { aFormula, aUnit, type Given, sourcesOf } from '../../support/indicators/sources.ts';

const names = (code: string): string => `Chỉ tiêu ${code}`;
const asked = (...codes: readonly string[]) => ({ codes: new Set(codes), boundaries: null });
const over = (sources: Sources, code: string, areas: readonly string[], periods: readonly string[]): Figure =>
  figureOver(code, asked(...areas), periods, sources);
const words = (figure: Figure) => absenceWords(figure, names);

const areas = ['A', 'B', 'C'];
const units = areas.map((code) => aUnit(code, '2004-01-01'));
const formulas = [
  aFormula('SUM'),
  aFormula('STOCK', { aggregation: 'stock' }),
  aFormula('BASE'),
  aFormula('MONTHLY', { frequency: 'month' }),
  aFormula('LEVEL', { frequency: 'month', aggregation: 'stock' }),
  aFormula('YEARLY', { frequency: 'year', aggregation: 'stock' }),
  aFormula('OPIUM', { frequency: 'season' }),
  aFormula('RATE', { aggregation: 'ratio', numerator: 'SUM', denominator: 'BASE', factor: 100 }),
  aFormula('COVER', { aggregation: 'ratio', numerator: 'LEVEL', denominator: 'STOCK', factor: 100 }),
];
const sources = (
  values: Readonly<Record<string, Given>>,
  edited: Parameters<typeof sourcesOf>[0]['edited'] = [],
) => sourcesOf({ formulas, units, values, edited });

const quarters = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'];
const anyValue = fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 500 }) }, fc.constant(null));
/** A value, or none, for every area and quarter of an indicator. */
const filled = (...codes: readonly string[]) =>
  fc.record(
    Object.fromEntries(
      codes.flatMap((code) =>
        areas.flatMap((area) => quarters.map((quarter) => [`${code} ${area} ${quarter}`, anyValue])),
      ),
    ),
  );
const someOf = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });

describe('a total', () => {
  it('equals the sum over any split of its areas, and lacks what its parts lack', () => {
    fc.assert(
      fc.property(
        filled('SUM', 'STOCK'),
        someOf(areas),
        someOf(areas),
        someOf(quarters),
        (values, one, two, when) => {
          const rest = two.filter((area) => !one.includes(area));
          fc.pre(rest.length > 0);
          for (const code of ['SUM', 'STOCK']) {
            const of = (codes: readonly string[]) => over(sources(values), code, codes, when);
            const [whole, first, second] = [of([...one, ...rest]), of(one), of(rest)];
            const sum = first.value === null || second.value === null ? null : first.value + second.value;
            expect(whole.value).toBe(sum);
            expect(whole.lacks).toHaveLength(first.lacks.length + second.lacks.length);
          }
        },
      ),
    );
  });

  it('of a sum equals the sum over any split of its periods', () => {
    fc.assert(
      fc.property(filled('SUM'), someOf(areas), someOf(quarters), (values, where, one) => {
        const rest = quarters.filter((quarter) => !one.includes(quarter));
        fc.pre(rest.length > 0);
        const of = (when: readonly string[]) => over(sources(values), 'SUM', where, when).value;
        const [first, second] = [of(one), of(rest)];
        const sum = first === null || second === null ? null : first + second;
        expect(of(quarters)).toBe(sum);
        expect(of(['2018'])).toBe(sum);
        expect(of(['2018-H1', '2018-H2'])).toBe(sum);
      }),
    );
  });

  it('of a ratio equals the one recomputed from the totals of its parts, never a mean', () => {
    fc.assert(
      fc.property(filled('SUM', 'BASE'), someOf(areas), someOf(quarters), (values, where, when) => {
        const of = (code: string) => over(sources(values), code, where, when).value;
        const [above, below] = [of('SUM'), of('BASE')];
        const rate = above === null || below === null || below === 0 ? null : (above / below) * 100;
        expect(of('RATE')).toBe(rate);
      }),
    );
  });

  it('of a ratio is that of all its cases: 172 of 183 are 93,99%', () => {
    const values = { 'SUM A 2018-Q1': 170, 'BASE A 2018-Q1': 173, 'SUM B 2018-Q1': 2, 'BASE B 2018-Q1': 10 };
    expect(over(sources(values), 'RATE', ['A', 'B'], ['2018-Q1']).value).toBeCloseTo(93.99, 2);
  });

  it('says which parts are missing, and how many more', () => {
    const figure = over(
      sources({ 'SUM A 2018-Q1': 4 }),
      'SUM',
      ['A', 'B'],
      ['2018-Q1', '2018-Q2', '2018-Q3'],
    );
    expect(words(figure)).toBe(
      'chưa đủ số liệu: thiếu Huyện B Quý I/2018; Huyện A Quý II/2018; Huyện B Quý II/2018 và 2 ô khác',
    );
    expect(words(over(sources({ 'SUM A 2018-Q1': 4 }), 'RATE', ['A'], ['2018-Q1']))).toBe(
      'chưa đủ số liệu: thiếu Huyện A Quý I/2018',
    );
    const zero = { 'SUM A 2018-Q1': 0, 'BASE A 2018-Q1': 0 };
    expect(words(over(sources(zero), 'RATE', ['A'], ['2018-Q1']))).toContain('mẫu số bằng 0');
  });

  it('counts for nothing where the indicator does not apply, and says so where it applies nowhere', () => {
    const absent = { absence: 'not-applicable' } as const;
    const values = { 'SUM A 2018-Q1': 4, 'SUM B 2018-Q1': absent };
    expect(over(sources(values), 'SUM', ['A', 'B'], ['2018-Q1']).value).toBe(4);
    expect(words(over(sources(values), 'SUM', ['B'], ['2018-Q1']))).toBe('không áp dụng');
  });

  it('is provisional or made up where any part is', () => {
    const values = {
      'SUM A 2018-Q1': { value: 4, provisional: true },
      'SUM B 2018-Q1': 5,
      'BASE A 2018-Q1': { value: 4, isSample: true },
      'BASE B 2018-Q1': 9,
    };
    const figure = over(sources(values), 'RATE', ['A', 'B'], ['2018-Q1']);
    expect(figure).toMatchObject({ provisional: true, isSample: true });
    expect(over(sources(values), 'SUM', ['B'], ['2018-Q1'])).toMatchObject({
      provisional: false,
      isSample: false,
    });
  });
});

describe('a period out of finer ones', () => {
  const months = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`MONTHLY A 2018-${String(at + 1).padStart(2, '0')}`, at + 1]),
  );

  it.each([
    ['2018-Q1', 6],
    ['2018-H1', 21],
    ['2018-9M', 45],
    ['2018', 78],
  ])('%s of months is %d', (code, sum) => {
    expect(over(sources(months), 'MONTHLY', ['A'], [code]).value).toBe(sum);
  });

  it('is absent where one of them is, unless the period itself was reported', () => {
    const { 'MONTHLY A 2018-05': _, ...others } = months;
    expect(words(over(sources(others), 'MONTHLY', ['A'], ['2018']))).toContain('Huyện A Tháng 05/2018');
    expect(over(sources({ ...others, 'MONTHLY A 2018': 80 }), 'MONTHLY', ['A'], ['2018']).value).toBe(80);
    expect(over(sources({ ...others, 'MONTHLY A 2018-Q2': 16 }), 'MONTHLY', ['A'], ['2018']).value).toBe(79);
  });

  it('is absent where they do not cover it day for day', () => {
    const edited = [{ code: '2018-Q1', startsOn: '2017-12-15', endsOn: '2018-03-31' }];
    const figure = over(sources(months, edited), 'MONTHLY', ['A'], ['2018-Q1']);
    expect(words(figure)).toBe('Chỉ tiêu MONTHLY không có số liệu theo Quý I/2018');
  });

  it('takes the last value of a stock, never the sum; one of before the end is provisional and said', () => {
    const values = { 'LEVEL A 2018-01': 40, 'LEVEL A 2018-02': 44, 'LEVEL A 2018-03': 41 };
    expect(over(sources(values), 'LEVEL', ['A'], ['2018-Q1'])).toMatchObject({
      value: 41,
      provisional: false,
    });
    const { 'LEVEL A 2018-03': _, ...before } = values;
    const early = over(sources(before), 'LEVEL', ['A'], ['2018-Q1']);
    expect(early).toMatchObject({ value: 44, provisional: true });
    expect(methodWords(early)).toBe('Chưa có số cuối kỳ, lấy số gần nhất trong kỳ: Huyện A Tháng 02/2018.');
    expect(over(sources({ ...values, 'STOCK A 2018-Q1': 50 }), 'COVER', ['A'], ['2018-Q1']).value).toBe(82);
  });

  it('is never made of a coarser one, and a season is no part of a year nor the other way', () => {
    const values = { 'YEARLY A 2018': 9, 'OPIUM A 2017-2018': 7, 'SUM A 2018-Q1': 1 };
    expect(over(sources(values), 'YEARLY', ['A'], ['2018-Q1']).value).toBeNull();
    expect(over(sources(values), 'OPIUM', ['A'], ['2018']).value).toBeNull();
    expect(over(sources(values), 'SUM', ['A'], ['2017-2018']).value).toBeNull();
    expect(over(sources(values), 'OPIUM', ['A'], ['2017-2018']).value).toBe(7);
    expect(words(over(sources(values), 'OPIUM', ['A'], ['2017-2018', '2018']))).toContain('niên vụ');
    expect(words(over(sources(values), 'SUM', ['A'], ['2018-Q1', '2018']))).toContain('chồng nhau');
  });

  it('stands beside the one of the year before, though their days overlap where the cut-off changed', () => {
    const values = { 'SUM A 2018-Q4': 5, 'SUM A 2019-Q1': 6 };
    expect(over(sources(values), 'SUM', ['A'], ['2018-Q4', '2019-Q1']).value).toBe(11);
  });
});
