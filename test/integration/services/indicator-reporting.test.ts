import { afterEach, beforeEach, expect, it } from 'vitest';
import { reportedCountsSql } from '../../../electron/database/queries/indicator-reporting.ts';
import {
  indicatorCatalogue,
  reportingLetter,
  reportingMatrix,
  setIndicatorValues,
  type ValueCell,
} from '../../../electron/services/indicators/index.ts';
import { indicatorsDue } from '../../../shared/domain/indicators/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aSigner } from '../../support/drafts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const aCell = (over: Partial<ValueCell>): ValueCell => ({
  ...{ indicator: 'HV01', area: '109', period: '2018-Q1', value: 12, absence: null },
  ...{ provisional: false, isSample: false, note: null },
  ...over,
});
const write = (...cells: readonly Partial<ValueCell>[]) =>
  setIndicatorValues(opened.context, { cells: cells.map(aCell) });
const matrix = (year: number, asOf: string) =>
  reportingMatrix(opened.context, { year, frequency: 'quarter', asOf });
const dueOf = (endsOn: string) =>
  indicatorsDue(indicatorCatalogue(opened.context, {}).rows, { kind: 'quarter', endsOn }).map(
    ({ code }) => code,
  );
const statesOf = (shown: ReturnType<typeof matrix>, area: string) =>
  shown.rows.find((row) => row.area === area)?.cells.map(({ state }) => state);

it('counts what was told of the indicators due; made-up figures and "chưa báo cáo" are no report', () => {
  const due = dueOf('2018-03-31');
  const [first = '', second = '', third = ''] = due;
  write(
    { indicator: first },
    { indicator: second, value: null, absence: 'not-applicable' },
    { indicator: third, value: null, absence: 'not-reported' },
    { indicator: first, area: '108', isSample: true },
    ...due.map((indicator) => ({ indicator, area: '110' })),
  );
  const shown = matrix(2018, '2018-05-01');
  expect(shown.periods.map(({ code, due: asked }) => [code, asked])).toEqual(
    ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'].map((code) => [code, due.length]),
  );
  expect(shown.rows.find(({ area }) => area === '109')?.cells[0]).toEqual({ state: 'part', reported: 2 });
  expect(statesOf(shown, '108')).toEqual(['none', 'not-ended', 'not-ended', 'not-ended']);
  expect(statesOf(shown, '110')?.[0]).toBe('whole');
  expect(shown.rows.map(({ area }) => area)).not.toContain('12');
});

it('asks the districts to the end of theirs and the communes after, and an area before it stood not at all', () => {
  const shown = matrix(2025, '2026-01-15');
  expect(shown.rows).toHaveLength(46);
  expect(statesOf(shown, '109')).toEqual(['none', 'none', 'not-standing', 'not-standing']);
  expect(statesOf(shown, '03549')).toEqual(['not-standing', 'not-standing', 'none', 'none']);
  expect(matrix(2011, '2018-01-01').rows.map(({ area }) => area)).not.toContain('112');
});

it('writes to the committees that owe ended periods, and to nobody where none that stands owes', () => {
  const letter = (year: number, asOf: string) =>
    reportingLetter(opened.context, { year, frequency: 'quarter', asOf, ...aSigner(opened.context) });
  const due = dueOf('2018-03-31');
  write(
    ...due.map((indicator) => ({ indicator, area: '110' })),
    ...due.slice(1).map((indicator) => ({ indicator })),
  );
  const { blocks } = letter(2018, '2018-05-01');
  const [names = []] = blocks.flatMap((one) => (one.kind === 'addressees' ? [one.names] : []));
  expect(names).toHaveLength(7);
  expect(names).toContain('UBND huyện Phong Thổ');
  const [rows = []] = blocks.flatMap((one) => (one.kind === 'table' ? [one.rows] : []));
  expect(rows).toHaveLength(7);
  const part = rows.find((cells) => cells[1] === 'Huyện Phong Thổ') ?? expect.fail();
  expect(part[2]).toContain('Quý I/2018');
  expect(part[3]).toMatch(new RegExp(`^1/${due.length} chỉ tiêu: `));
  expect(blocks.find(({ kind }) => kind === 'signature')).toMatchObject({ name: 'Trần Thị Mẫu' });
  expect(() => letter(2018, '2026-01-15')).toThrow('Không có địa bàn đang hoạt động nào còn thiếu');
});

it('counts by index, whatever the number of values', () => {
  const plan = opened.context.db
    .rows<{ readonly detail: string }>(`EXPLAIN QUERY PLAN ${reportedCountsSql}`, { due: '[]' })
    .map(({ detail }) => detail)
    .join('\n');
  expect(plan).toMatch(
    /SEARCH told USING INDEX indicator_value_by_period \(period_code=\? AND indicator_code=\?\)/,
  );
});
