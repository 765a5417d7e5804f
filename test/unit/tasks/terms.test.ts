import { describe, expect, it } from 'vitest';
import {
  beforeWords,
  collectiveOf,
  daysLate,
  lateBand,
  shareNames,
  taskShares,
  taskTerm,
  unitsOf,
} from '../../../shared/domain/tasks/index.ts';

const open = { deadline: '2018-06-30', state: 'in-progress', doneOn: null } as const;
const done = (doneOn: string) => ({ ...open, state: 'done', doneOn }) as const;

describe('the term of a task on a day', () => {
  it.each([
    ['2018-06-20', 'in-term', 0],
    ['2018-06-27', 'due-soon', 0],
    ['2018-06-30', 'due-soon', 0],
    ['2018-07-01', 'late', 1],
    ['2018-08-30', 'late', 61],
  ])('%s: %s, %d days late', (asOf, term, days) => {
    expect(taskTerm(open, asOf, 3)).toBe(term);
    expect(daysLate(open, asOf, 3)).toBe(days);
  });

  it('of a done one is told by its day of completion, and before that day by the calendar', () => {
    expect(taskTerm(done('2018-06-30'), '2018-12-31', 3)).toBe('done-on-time');
    expect(taskTerm(done('2018-07-10'), '2018-12-31', 3)).toBe('done-late');
    expect(daysLate(done('2018-07-10'), '2018-12-31', 3)).toBe(10);
    expect(taskTerm(done('2018-07-10'), '2018-07-05', 3)).toBe('late');
  });

  it('is parted by age', () => {
    expect([0, 1, 15, 16, 30, 31, 60, 61, 900].map((days) => lateBand(days)?.label ?? null)).toEqual([
      ...[null, '1-15 ngày', '1-15 ngày', '16-30 ngày', '16-30 ngày', '31-60 ngày', '31-60 ngày'],
      ...['trên 60 ngày', 'trên 60 ngày'],
    ]);
  });

  it('says in words what became of “trước ngày”', () => {
    expect(beforeWords({ beforeCounts: true })).toMatch(/tính cả ngày được nêu/);
    expect(beforeWords({ beforeCounts: false })).toMatch(/không tính ngày được nêu/);
  });
});

describe('the official arithmetic', () => {
  const report = {
    ...{ 'done-on-time': 14_068, 'done-late': 1_983, late: 223 },
    ...{ 'in-term': 5_640, 'due-soon': 0, 'no-deadline': 0 },
  };

  it('counts done and late of what fell due, as the Government’s report of 2017 does', () => {
    const shares = taskShares(report, 0);
    expect(Math.trunc((shares.doneOfDue ?? 0) * 10_000)).toBe(9_862);
    expect(shares.lateOfDue).toBeCloseTo(223 / 16_274, 10);
  });

  it('counts shares of all beside it, under another name', () => {
    const shares = taskShares(report, 0);
    expect(shares.doneOfAll).toBeCloseTo(16_051 / 21_914, 10);
    expect(shares.lateOfAll).toBeCloseTo(223 / 21_914, 10);
    expect(shareNames.due).not.toBe(shareNames.all);
  });

  it('gives no share of nothing', () => {
    const none = { ...report, 'done-on-time': 0, 'done-late': 0, late: 0 };
    expect(taskShares(none, 0)).toMatchObject({ doneOfDue: null, lateOfDue: null, doneOfAll: 0 });
  });
});

describe('a collective', () => {
  const units = [
    { kind: 'district', name: 'Huyện Phong Thổ', validFrom: '2004-01-01', validTo: '2025-06-30' },
    { kind: 'district', name: 'Thành phố Lai Châu', validFrom: '2013-12-01', validTo: '2025-06-30' },
    { kind: 'commune', name: 'Xã Phong Thổ', validFrom: '2025-07-01', validTo: null },
  ] as const;

  it.each([
    ['UBND các huyện, thành phố', 'district'],
    ['Ủy ban nhân dân các huyện, thị xã', 'district'],
    ['8/8 huyện, thành phố', 'district'],
    ['UBND các xã, phường', 'commune'],
    ['UBND huyện Phong Thổ', null],
    ['Sở Y tế', null],
    ['các sở, ban, ngành', null],
  ])('%s stands for %s', (name, collective) => {
    expect(collectiveOf(name)).toBe(collective);
  });

  it('names the units in force on the day', () => {
    expect(unitsOf('district', units, '2018-05-01')).toEqual([
      'UBND huyện Phong Thổ',
      'UBND thành phố Lai Châu',
    ]);
    expect(unitsOf('district', units, '2025-07-01')).toEqual([]);
    expect(unitsOf('commune', units, '2025-07-01')).toEqual(['UBND xã Phong Thổ']);
  });
});
