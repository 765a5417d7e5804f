import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  nextPeriod,
  type Period,
  parsePeriod,
  periodsOfYear,
  periodWithDays,
  samePeriodLastYear,
} from '../../../shared/domain/indicators/index.ts';

const period = (code: string): Period => {
  const parsed = parsePeriod(code);
  if (!parsed) throw new Error(`no period: ${code}`);
  return parsed;
};

describe('a period', () => {
  it.each([
    ['2018', 'Năm 2018', '2018-01-01', '2018-12-31'],
    ['2016-02', 'Tháng 02/2016', '2016-02-01', '2016-02-29'],
    ['2018-Q1', 'Quý I/2018', '2018-01-01', '2018-03-31'],
    ['2018-Q4', 'Quý IV/2018', '2018-10-01', '2018-12-31'],
    ['2018-H1', '6 tháng đầu năm 2018', '2018-01-01', '2018-06-30'],
    ['2018-H2', '6 tháng cuối năm 2018', '2018-07-01', '2018-12-31'],
    ['2018-9M', '9 tháng năm 2018', '2018-01-01', '2018-09-30'],
    ['2017-2018', 'Niên vụ 2017 - 2018', '2017-09-01', '2018-05-31'],
  ])('%s is %s', (code, label, startsOn, endsOn) => {
    expect(parsePeriod(code)).toMatchObject({ code, label, startsOn, endsOn });
  });

  it.each([
    ['2020', '2019-12-15', '2020-12-14'],
    ['2020-01', '2019-12-15', '2020-01-14'],
    ['2020-03', '2020-02-15', '2020-03-14'],
    ['2019-Q1', '2018-12-15', '2019-03-14'],
    ['2020-H2', '2020-06-15', '2020-12-14'],
    ['2020-9M', '2019-12-15', '2020-09-14'],
    ['2019-2020', '2019-09-01', '2020-05-31'],
  ])('%s runs from the 15th to the 14th as from 2019, a season by its months', (code, startsOn, endsOn) => {
    expect(parsePeriod(code)).toMatchObject({ startsOn, endsOn });
  });

  it('is shown with its days', () => {
    expect(periodWithDays(period('2020-Q1'))).toBe('Quý I/2020 (15/12/2019 - 14/3/2020)');
    expect(periodWithDays(period('2018-01'))).toBe('Tháng 01/2018 (01/01/2018 - 31/01/2018)');
  });

  it.each(['', '2018-Q5', '2018-13', '2018-00', '2017-2019', '2018-H3', '18', '2018-Q1 '])(
    'is not %j',
    (code) => {
      expect(parsePeriod(code)).toBeNull();
    },
  );

  const kinds = fc.constantFrom('month', 'quarter', 'half-year', 'nine-months', 'year', 'season');
  const anyPeriod = fc
    .tuple(kinds, fc.integer({ min: 2005, max: 2030 }), fc.nat(11))
    .map(([kind, year, at]) => {
      const periods = periodsOfYear(kind as Period['kind'], year);
      return periods[at % periods.length] ?? period(String(year));
    });

  it('is followed by one of its kind that begins after it ends or a year later', () => {
    fc.assert(
      fc.property(anyPeriod, (one) => {
        const next = nextPeriod(one);
        expect(next.kind).toBe(one.kind);
        expect(next.startsOn > one.startsOn).toBe(true);
        expect(comparePeriods(one, next)).toBeLessThan(0);
      }),
    );
  });

  it('stands against the same one of the year before', () => {
    expect(samePeriodLastYear(period('2018-Q1'))?.code).toBe('2017-Q1');
    expect(samePeriodLastYear(period('2017-2018'))?.code).toBe('2016-2017');
  });
});
