import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarOf,
  endOfTerm,
  type SpecialDay,
  type YearTable,
} from '../../../shared/domain/tasks/index.ts';

const tableOf = (year: number, days: readonly SpecialDay[]): YearTable => ({ year, source: 'thử', days });
const off = (day: string): SpecialDay => ({ day, kind: 'off', name: 'Nghỉ' });
const working = (day: string): SpecialDay => ({ day, kind: 'working', name: 'Làm bù' });

const holidays2018 = [off('2018-04-25'), off('2018-04-30'), off('2018-05-01'), off('2018-12-31')];
const calendar = calendarOf([tableOf(2018, holidays2018), tableOf(2019, [working('2019-01-05')])]);

describe('a term in days', () => {
  it('does not count the day of issue', () => {
    expect(endOfTerm(calendar, '2018-03-05', { days: 1, working: true })).toEqual({
      day: '2018-03-06',
      provisional: false,
    });
  });

  it('of working days leaves out weekends and days off', () => {
    const { day } = endOfTerm(calendar, '2018-04-20', { days: 5, working: true });
    expect(day).toBe('2018-05-02');
  });

  it('counts a Saturday that is worked in another day’s stead', () => {
    expect(endOfTerm(calendar, '2018-12-28', { days: 4, working: true }).day).toBe('2019-01-04');
    expect(endOfTerm(calendar, '2018-12-28', { days: 5, working: true }).day).toBe('2019-01-05');
  });

  it('of calendar days moves its end off a day off, to the next one worked', () => {
    expect(endOfTerm(calendar, '2018-04-20', { days: 8, working: false }).day).toBe('2018-05-02');
    expect(endOfTerm(calendar, '2018-04-20', { days: 3, working: false }).day).toBe('2018-04-23');
  });

  it('is provisional where it runs through a year whose days off are not known', () => {
    const into2020 = endOfTerm(calendar, '2019-12-30', { days: 5, working: true });
    expect(into2020).toEqual({ day: '2020-01-06', provisional: true });
  });
});

const someDay = fc.integer({ min: 0, max: 1_400 }).map((days) => addDays('2017-06-01', days));
const someTable = fc.record({
  days: fc.uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 364 }).map((days) => addDays('2018-01-01', days)),
      kind: fc.constantFrom('off' as const, 'working' as const),
      name: fc.constant('Ngày'),
    }),
    { maxLength: 120, selector: ({ day }) => day },
  ),
});
const term = fc.integer({ min: 1, max: 60 });

describe('whatever the calendar', () => {
  it('a term of working days ends on the last of just so many of them', () => {
    fc.assert(
      fc.property(someDay, term, someTable, (from, days, { days: special }) => {
        const drawn = calendarOf([tableOf(2018, special)]);
        const { day } = endOfTerm(drawn, from, { days, working: true });
        let worked = 0;
        for (let at = addDays(from, 1); at <= day; at = addDays(at, 1))
          worked += drawn.isWorkingDay(at) ? 1 : 0;
        expect(worked).toBe(days);
        expect(drawn.isWorkingDay(day)).toBe(true);
      }),
    );
  });

  it('a term of calendar days ends on a day worked, moved over days off alone', () => {
    fc.assert(
      fc.property(someDay, term, someTable, (from, days, { days: special }) => {
        const drawn = calendarOf([tableOf(2018, special)]);
        const { day } = endOfTerm(drawn, from, { days, working: false });
        expect(drawn.isWorkingDay(day)).toBe(true);
        for (let at = addDays(from, days); at < day; at = addDays(at, 1))
          expect(drawn.isWorkingDay(at)).toBe(false);
        expect(day >= addDays(from, days)).toBe(true);
      }),
    );
  });

  it('a longer term and a later start never end earlier', () => {
    fc.assert(
      fc.property(someDay, term, someTable, fc.boolean(), (from, days, { days: special }, isWorking) => {
        const drawn = calendarOf([tableOf(2018, special)]);
        const end = (start: string, count: number) =>
          endOfTerm(drawn, start, { days: count, working: isWorking }).day;
        expect(end(from, days + 1) >= end(from, days)).toBe(true);
        expect(end(addDays(from, 1), days) >= end(from, days)).toBe(true);
      }),
    );
  });
});
