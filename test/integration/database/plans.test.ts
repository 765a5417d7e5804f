import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Parameters } from '../../../electron/database/connection/index.ts';
import { storedAtSql } from '../../../electron/database/queries/indicator-files.ts';
import { valuesSql } from '../../../electron/database/queries/indicators.ts';
import { latestMeetingsSql } from '../../../electron/database/queries/meetings.ts';
import { allNoticesSql } from '../../../electron/database/queries/notices.ts';
import { pageSql, rowsSql } from '../../../electron/database/queries/task-register.ts';
import { historySql } from '../../../electron/database/queries/tasks.ts';
import { type RegisterFilter, wholeRegister } from '../../../shared/domain/task-register/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const planOf = (sql: string, parameters: Parameters = {}) =>
  opened.context.db
    .rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters)
    .map(({ detail }) => detail);
const scansOf = (plan: readonly string[]) =>
  plan.filter((step) => step.startsWith('SCAN') && !step.includes('json_each'));

describe('a query that every screen waits for', () => {
  it('finds the latest meetings by their day', () => {
    const plan = planOf(latestMeetingsSql, { until: '2018-06-30', most: 5 });
    expect(plan[0]).toContain('USING INDEX meeting_by_day');
    expect(plan.join('\n')).not.toContain('TEMP B-TREE');
  });

  it('finds the values of a grid by their key, however many there are of other periods', () => {
    const plan = planOf(valuesSql, { indicators: '["HV01"]', areas: '["109"]', periods: '["2018-Q1"]' });
    expect(plan.join('\n')).toContain('(indicator_code=? AND area_code=? AND period_code=?)');
    expect(scansOf(plan)).toEqual([]);
  });

  it('finds what stands at many places by the key of each', () => {
    const plan = planOf(storedAtSql, { places: '[["HV01","109","2018-Q1"]]' });
    expect(plan.join('\n')).toContain('(indicator_code=? AND area_code=? AND period_code=?)');
    expect(scansOf(plan)).toEqual([expect.stringContaining('place VIRTUAL TABLE')]);
  });

  it('reads each notice once and finds all beside it by index', () => {
    expect(scansOf(planOf(allNoticesSql))).toEqual([expect.stringContaining('notice')]);
  });

  it('finds what was done to a record by that record', () => {
    const plan = planOf(historySql, { table: 'task', key: '1' });
    expect(plan[0]).toContain('change_log_by_row (table_name=? AND row_key=?)');
  });
});

describe('a page of the register', () => {
  const day = { asOf: '2026-01-15', soonUntil: '2026-01-30', doneLater: false };
  const planFor = (filter: Partial<RegisterFilter>, desc = false) => {
    const order = { by: 'deadline', desc, leads: [] } as const;
    const { sql, parameters } = pageSql({ filter: { ...wholeRegister, ...filter }, words: [], day }, order);
    return planOf(sql, { ...parameters, limit: 60, offset: 0 }).join('\n');
  };

  it('is walked along an index that holds all it asks for, in order, from either end', () => {
    for (const desc of [false, true]) {
      expect(planFor({}, desc)).toMatch(/^SCAN task USING COVERING INDEX task_register\n/);
      expect(planFor({}, desc)).not.toContain('TEMP B-TREE');
    }
  });

  it('is a range of an index, in order, where what is late, open, due soon or due in a month is asked for', () => {
    for (const filter of [
      { quick: 'late' },
      { quick: 'due-soon' },
      { quick: 'open' },
      { month: '2025-06' },
    ] as const) {
      const plan = planFor(filter);
      expect(plan).toMatch(/^SEARCH task USING COVERING INDEX task_register/);
      expect(plan).not.toContain('TEMP B-TREE');
    }
  });

  it('reads the tasks of a lead and of an area by index', () => {
    for (const filter of [{ lead: '#3' }, { lead: 'Tổ công tác' }, { area: 'Phong Thổ' }]) {
      expect(scansOf(planFor(filter).split('\n')).filter((step) => !step.includes('COVERING INDEX'))).toEqual(
        [],
      );
    }
  });

  it('finds all that stands beside its rows by index', () => {
    expect(
      scansOf(planOf(rowsSql, { ids: '[1]', asOf: day.asOf, soonUntil: day.soonUntil })).filter(
        (step) => !step.includes('place'),
      ),
    ).toEqual([]);
  });
});
