import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  type Counting,
  calendarOf,
  computedDeadline,
  horizonOf,
  occurrencesBetween,
  type RecurringDeadline,
  ruleWords,
  saysBefore,
  startOfTerm,
} from '../../../shared/domain/tasks/index.ts';
import { spanToLayOut } from '../../../shared/domain/tasks/recurring.ts';

const calendar = calendarOf([{ year: 2018, source: null, days: [] }]);
const counted: Counting = { calendar, beforeCounts: true };
const strict: Counting = { calendar, beforeCounts: false };

describe('a deadline out of its rule', () => {
  it('is a named day that does not move off a weekend', () => {
    expect(computedDeadline({ on: '2018-06-30', before: false }, null, counted).day).toBe('2018-06-30');
  });

  it('counts the day of “trước ngày 30/6” or not, as the office set it', () => {
    const rule = { on: '2018-06-30', before: true };
    expect(computedDeadline(rule, null, counted).day).toBe('2018-06-30');
    expect(computedDeadline(rule, null, strict).day).toBe('2018-06-29');
  });

  it.each([
    [{ endOf: 'month', year: 2016, n: 2 }, '2016-02-29', 'hết tháng 2/2016'],
    [{ endOf: 'quarter', year: 2018, n: 3 }, '2018-09-30', 'hết quý III/2018'],
    [{ endOf: 'half-year', year: 2018, n: 1 }, '2018-06-30', 'hết 6 tháng đầu năm 2018'],
    [{ endOf: 'half-year', year: 2018, n: 2 }, '2018-12-31', 'hết 6 tháng cuối năm 2018'],
    [{ endOf: 'year', year: 2018 }, '2018-12-31', 'hết năm 2018'],
  ] as const)('is the last day of a period, %o', (rule, day, words) => {
    expect(computedDeadline(rule, null, counted)).toEqual({ day, provisional: false });
    expect(ruleWords(rule)).toBe(words);
  });

  it('waits while the day it counts from is not known', () => {
    expect(computedDeadline({ days: 15, working: true }, null, counted).day).toBeNull();
    expect(computedDeadline({ days: 15, working: true }, '2018-03-02', counted).day).toBe('2018-03-23');
  });
});

describe('the words of a deadline', () => {
  it.each([
    ['trước ngày 30/6/2018', true],
    ['hoàn thành trước 30/6', true],
    ['Trước ngày 20 tháng cuối quý', true],
    ['trước 17 giờ, ngày 30/4', false],
    ['ngày 30/6/2018', false],
    ['trước mắt', false],
    ['chậm nhất ngày 30/6', false],
  ])('“%s” say “trước ngày”: %s', (words, says) => {
    expect(saysBefore(words)).toBe(says);
  });

  it.each([
    ['trong 15 ngày làm việc', '2018-03-02'],
    ['trong 15 ngày làm việc kể từ ngày ban hành Thông báo', '2018-03-02'],
    ['trong 10 ngày kể từ ngày ký', '2018-03-02'],
    ['trong 10 ngày, kể từ ngày 5/3/2018', '2018-03-05'],
    ['trong 10 ngày kể từ ngày nhận được báo cáo của Sở Y tế', null],
    ['sau 5 ngày kể từ khi kết thúc đợt cao điểm', null],
  ])('“%s” count from %s', (words, day) => {
    expect(startOfTerm(words, '2018-03-02')).toBe(day);
  });
});

describe('a deadline that comes again', () => {
  const from2018 = (rule: RecurringDeadline, counting = counted) =>
    occurrencesBetween(rule, '2018-01-01', '2018-12-31', counting);

  it('is due each quarter on the 20th of its last month', () => {
    expect(from2018({ every: 'quarter', month: 'last', day: 20 })).toEqual([
      '2018-03-20',
      '2018-06-20',
      '2018-09-20',
      '2018-12-20',
    ]);
  });

  it('is due the day before where “trước ngày” leaves its day out', () => {
    expect(from2018({ every: 'quarter', month: 'last', day: 20, before: true }, strict)[0]).toBe(
      '2018-03-19',
    );
    expect(from2018({ every: 'month', day: 1, before: true }, strict).at(-1)).toBe('2018-12-31');
  });

  it('falls on the last day of a shorter month', () => {
    expect(from2018({ every: 'month', day: 30 }).slice(0, 3)).toEqual([
      '2018-01-30',
      '2018-02-28',
      '2018-03-30',
    ]);
  });

  it('is due at the end of a period that names no day', () => {
    expect(from2018({ every: 'half-year' })).toEqual(['2018-06-30', '2018-12-31']);
    expect(from2018({ every: 'year', month: 11, day: 15 })).toEqual(['2018-11-15']);
    expect(from2018({ every: 'half-year', month: 5, day: 25 })).toEqual(['2018-05-25', '2018-11-25']);
    expect(occurrencesBetween({ every: 'week' }, '2018-04-02', '2018-04-15', counted)).toEqual([
      '2018-04-08',
      '2018-04-15',
    ]);
  });

  it('is laid out to the end of the year, from December on of the next one', () => {
    expect(horizonOf('2018-11-25')).toBe('2018-12-31');
    expect(horizonOf('2018-12-05')).toBe('2019-12-31');
  });

  it('goes on from its last occurrence, and not by itself once it was let lapse', () => {
    const series = { from: '2018-04-20', last: '2018-12-20', end: null };
    expect(spanToLayOut(series, '2019-02-01')).toEqual({ from: '2018-12-21', until: '2019-12-31' });
    expect(spanToLayOut({ ...series, last: '2019-12-20' }, '2018-12-06')?.until).toBe('2019-12-31');
    expect(spanToLayOut(series, '2020-02-01')).toBeNull();
    expect(spanToLayOut({ ...series, last: null }, '2026-02-01')).toEqual({
      from: '2018-04-21',
      until: '2018-12-31',
    });
    expect(spanToLayOut({ ...series, end: '2018-12-25' }, '2019-02-01')).toEqual({
      from: '2018-12-21',
      until: '2018-12-25',
    });
  });

  it('whatever its rule, falls once in each whole period, and two spans give what one of both gives', () => {
    const rule = fc.record({
      every: fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const, 'year' as const),
      month: fc.constantFrom('first' as const, 'last' as const),
      day: fc.integer({ min: 1, max: 31 }),
    });
    const perYear = { month: 12, quarter: 4, 'half-year': 2, year: 1 } as const;
    const cut = fc.integer({ min: 0, max: 363 }).map((days) => addDays('2018-01-01', days));
    fc.assert(
      fc.property(rule, cut, fc.boolean(), (drawn, day, beforeCounts) => {
        expect(from2018(drawn)).toHaveLength(perYear[drawn.every]);
        const counting = { calendar, beforeCounts };
        const told = { ...drawn, before: true };
        const whole = occurrencesBetween(told, '2018-01-01', '2018-12-31', counting);
        const first = occurrencesBetween(told, '2018-01-01', day, counting);
        const second = occurrencesBetween(told, addDays(day, 1), '2018-12-31', counting);
        expect([...first, ...second]).toEqual(whole);
      }),
    );
  });
});
