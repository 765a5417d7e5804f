import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedRegister } from '../../../build/bench/seed-register.ts';
import {
  registerChoices,
  registerPage,
  registerPageIds,
  registerTotals,
  taskBoard,
} from '../../../electron/services/task-register/index.ts';
import {
  ageBands,
  bandSpan,
  type QuickFilter,
  quickFilters,
  type RegisterFilter,
  registerGroupings,
  registerSorts,
  wholeRegister,
} from '../../../shared/domain/task-register/index.ts';
import { taskKinds, taskStates, taskTerm } from '../../../shared/domain/tasks/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
const most = 600;

beforeAll(async () => {
  opened = await aWriteContext();
  const { db } = opened.context;
  seedRegister(db, { tasks: most, reports: 900 });
  db.transaction(() => {
    // Leads not in the directory, two leads, one agency under two names, states of every kind, a head with parts, the bin.
    db.run(
      `INSERT INTO task_body (task_id, role, position, name) SELECT id, 'lead', 1, 'Tổ công tác Đường 4D' FROM task WHERE id % 10 = 0`,
    );
    db.run(`INSERT INTO task_body (task_id, role, position, name, agency_id)
      SELECT task_id, 'lead', 2, 'tên khác', agency_id FROM task_body WHERE role = 'lead' AND position = 0 AND task_id % 15 = 0`);
    db.run(`UPDATE task SET state = 'cancelled' WHERE id % 37 = 0 AND done_on IS NULL`);
    db.run(`UPDATE task SET state = 'awaiting-confirmation' WHERE id % 23 = 0 AND done_on IS NULL`);
    db.run(`UPDATE task SET kind = 'recurring' WHERE id = 40`);
    db.run(`UPDATE task SET head_id = 40, part = 'occurrence' WHERE id IN (41, 42)`);
    db.run(`UPDATE task SET binned_at = '2026-01-01T00:00:00Z' WHERE id = 50`);
  });
});
afterAll(() => opened.remove());

const all = [{ group: null, offset: 0, limit: 2000 }];
const sort = { by: 'deadline', desc: false } as const;

function rowsOf(filter: RegisterFilter, asOf: string) {
  const page = { asOf, filter, sort, grouping: null, slices: all };
  return registerPage(opened.context, page).slices[0] ?? [];
}

const someOf = <Value>(values: readonly Value[]) => fc.subarray([...values], { maxLength: 3 });
const keyOf = (values: readonly string[]) => fc.option(fc.constantFrom('', ...values), { nil: null });
const days = fc.constantFrom('2022-12-31', '2024-05-15', '2025-02-28', '2026-01-15', '2030-01-01');
const filters: fc.Arbitrary<RegisterFilter> = fc.record({
  text: fc.constantFrom('', '', 'ma tuy', 'so y te', 'phụ lục 12', '17/TB-MAU', 'không có chữ này'),
  quick: fc.constantFrom(...quickFilters),
  terms: someOf(['late', 'due-soon', 'in-term', 'no-deadline', 'done-on-time', 'done-late'] as const),
  bands: someOf(ageBands),
  states: someOf(taskStates),
  kinds: someOf(taskKinds),
  standing: fc.constantFrom(null, null, 'open' as const, 'closed' as const),
  restricted: fc.constantFrom(null, null, true, false),
  lead: keyOf(['#1', '#3', 'Tổ công tác Đường 4D']),
  area: keyOf(['Phong Thổ']),
  notice: keyOf(['1', '7']),
  watcher: keyOf(['1', '5']),
  month: keyOf(['2024-05', '2025-02']),
});

describe('the register of tasks', () => {
  it('counts what it lists, under any filter, on any day, whole and by group', () => {
    fc.assert(
      fc.property(filters, days, fc.constantFrom(...registerGroupings), (filter, asOf, grouping) => {
        const rows = rowsOf(filter, asOf);
        const totals = registerTotals(opened.context, { asOf, filter, grouping });
        const count = (fits: (row: (typeof rows)[number]) => boolean) => rows.filter(fits).length;
        expect(totals.total).toBe(rows.length);
        expect(totals.terms).toEqual(
          totals.terms.map(({ term }) => ({ term, count: count((row) => row.term === term) })),
        );
        expect(totals.bands).toEqual(
          ageBands.map((band) => {
            const { from, to } = bandSpan(band, asOf);
            const within = (day: string | null) => day !== null && day >= from && day <= to;
            return { band, count: count((row) => row.term === 'late' && within(row.deadline)) };
          }),
        );
        expect(totals.restricted).toBe(count((row) => row.restricted));
        for (const group of totals.groups ?? []) {
          const slices = [{ group: group.key, offset: 0, limit: 2000 }];
          const page = registerPage(opened.context, { asOf, filter, sort, grouping, slices }).slices[0];
          expect(page?.length).toBe(group.count);
          expect(page?.filter(({ term }) => term === 'late').length).toBe(group.late);
        }
        const grouped = new Set(
          registerPageIds(opened.context, {
            ...{ asOf, filter, sort, grouping },
            slices: (totals.groups ?? []).map(({ key }) => ({ group: key, offset: 0, limit: 2000 })),
          }).slices.flat(),
        );
        expect(grouped).toEqual(new Set(rows.map(({ id }) => id)));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('says of each task what the rules say of it, on any day', () => {
    fc.assert(
      fc.property(days, (asOf) => {
        for (const row of rowsOf(wholeRegister, asOf)) expect(row.term).toBe(taskTerm(row, asOf, 15));
      }),
      { numRuns: 5 },
    );
  });

  it('counts beside each quick filter what choosing it would list', () => {
    const asOf = '2025-02-28';
    const of = (quick: QuickFilter) =>
      registerTotals(opened.context, { asOf, filter: { ...wholeRegister, quick }, grouping: null });
    for (const { name, count } of of('all').quick) expect([name, of(name).total]).toEqual([name, count]);
    expect(of('late').quick).toEqual(of('all').quick);
  });

  it('hands out each row once, page after page, in every order', () => {
    for (const by of registerSorts) {
      for (const desc of [false, true]) {
        const page = (offset: number, limit: number) =>
          registerPageIds(opened.context, {
            ...{ asOf: '2026-01-15', filter: wholeRegister, sort: { by, desc }, grouping: null },
            slices: [{ group: null, offset, limit }],
          }).slices[0] ?? [];
        const whole = page(0, 2000);
        const pages = Array.from({ length: 11 }, (_, at) => page(at * 60, 60)).flat();
        expect(pages).toEqual(whole);
        expect(new Set(whole).size).toBe(whole.length);
      }
    }
  });

  it('puts the nearest deadline first and those without one last, either way', () => {
    const deadlines = (desc: boolean) =>
      (
        registerPage(opened.context, {
          ...{ asOf: '2026-01-15', filter: wholeRegister, sort: { by: 'deadline', desc }, grouping: null },
          slices: all,
        }).slices[0] ?? []
      ).map(({ deadline }) => deadline);
    for (const desc of [false, true]) {
      const days = deadlines(desc);
      const dated = days.filter((day) => day !== null);
      const sorted = dated.toSorted();
      expect(days).toEqual([...(desc ? sorted.reverse() : sorted), ...days.filter((day) => day === null)]);
    }
  });

  it('leaves out the head of parts, what lies in the bin and what was cancelled', () => {
    const ids = new Set(rowsOf(wholeRegister, '2026-01-15').map(({ id }) => id));
    for (const [id, there] of [
      [40, false],
      [41, true],
      [50, false],
    ] as const)
      expect([id, ids.has(id)]).toEqual([id, there]);
    const dropped = opened.context.db.rows<{ id: number }>(`SELECT id FROM task WHERE state = 'cancelled'`);
    expect(dropped.filter(({ id }) => ids.has(id))).toEqual([]);
    const cancelled = rowsOf({ ...wholeRegister, states: ['cancelled'] }, '2026-01-15');
    expect(cancelled.length).toBeGreaterThan(0);
    expect(cancelled.every(({ state }) => state === 'cancelled')).toBe(true);
  });

  it('finds words typed without marks in the task, its notice and its bodies, all of them together', () => {
    const found = (text: string) => rowsOf({ ...wholeRegister, text }, '2026-01-15');
    expect(found('to cong tac duong 4d').every(({ lead }) => lead.includes('Tổ công tác Đường 4D'))).toBe(
      true,
    );
    expect(found('to cong tac duong 4d').length).toBeGreaterThan(0);
    expect(found('TB-MAU ma túy').length).toBeGreaterThan(0);
    expect(found('ma tuy khongco')).toEqual([]);
  });

  it('offers for each field what the tasks have, names in Vietnamese order and those without one last', () => {
    const { lead, watcher, month } = registerChoices(opened.context, { asOf: '2026-01-15' });
    expect(lead.at(-1)).toMatchObject({ key: '', title: 'Chưa rõ chủ trì' });
    const names = lead.slice(0, -1).map(({ title }) => title);
    expect(names).toEqual(names.toSorted(new Intl.Collator('vi').compare));
    expect(watcher.at(-1)?.title).toBe('Chưa có người theo dõi');
    expect(month[0]?.title).toBe('Tháng 01/2023');
  });
});

describe('the board', () => {
  it('gives for each lead what the register lists for it, and the total once', () => {
    const asOf = '2025-06-15';
    const board = taskBoard(opened.context, { asOf });
    expect(board.total.total).toBe(rowsOf(wholeRegister, asOf).length);
    for (const line of board.leads) {
      const rows = rowsOf({ ...wholeRegister, lead: line.key }, asOf);
      const of = (term: string) => rows.filter((row) => row.term === term).length;
      expect(line).toMatchObject({
        ...{ total: rows.length, late: of('late'), dueSoon: of('due-soon'), inTerm: of('in-term') },
        ...{ noDeadline: of('no-deadline'), doneOnTime: of('done-on-time'), doneLate: of('done-late') },
      });
      const late = rows.filter(({ term }) => term === 'late');
      expect(line.oldest?.deadline ?? null).toBe(late[0]?.deadline ?? null);
      expect(line.oldest?.days ?? 0).toBe(Math.max(0, ...late.map(({ daysLate }) => daysLate)));
    }
    for (const line of board.areas) {
      expect(line.total).toBe(rowsOf({ ...wholeRegister, area: line.key }, asOf).length);
    }
  });
});
