import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/services/changes/index.ts';
import { compareFigures, refusedFile, takeFigures } from '../../../electron/services/figure-files/index.ts';
import { setIndicatorValues, valueRevisions } from '../../../electron/services/indicators/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aTextFile, longHeads, longLines, sheetOf, textOf } from '../../support/figure-files.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const count = (table: string) =>
  opened.context.db.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
const value = (indicator: string, area: string, period: string) =>
  opened.context.db.row<{
    value: number | null;
    absence: string | null;
    source: string;
    note: string | null;
  }>(
    `SELECT value, absence, source_document AS source, note FROM indicator_value
     WHERE indicator_code = :indicator AND area_code = :area AND period_code = :period`,
    { indicator, area, period },
  );
const taken = { name: 'so-lieu.xlsx', overwrite: true, reason: null };
const stored = (cell: { indicator: string; area: string; period: string; value: number }) =>
  setIndicatorValues(opened.context, {
    cells: [{ ...cell, absence: null, provisional: false, isSample: false, note: null }],
  });

describe('taking a file in', () => {
  it('is one batch with its source and reason, and one undo takes it back', async () => {
    stored({ indicator: 'DR01', area: '109', period: '2018-01', value: 5 });
    const before = opened.context.db.rows('SELECT * FROM indicator_value');
    const file = await sheetOf([
      ['Phong Thổ', 'DR01', 'Tháng 1/2018', 50],
      ['Phong Thổ', 'DR01', 'Tháng 2/2018', 'k'],
    ]);
    const { written, refused, change } = await takeFigures(opened.context, {
      ...file,
      ...taken,
      reason: 'số chốt',
    });
    expect([written, refused]).toEqual([2, 0]);
    const place = { indicator: 'DR01', area: '109', period: '2018-01' };
    expect(valueRevisions(opened.context, place).rows).toMatchObject([
      { value: 50, reason: 'số chốt', sourceDocument: 'so-lieu.xlsx', who: 'thu-ky' },
      { value: 5 },
    ]);
    undoChange(opened.context, change);
    expect(opened.context.db.rows('SELECT * FROM indicator_value')).toEqual(before);
  });

  it('what says the same is not written anew, and figures that stand are kept where that is wished', async () => {
    stored({ indicator: 'DR01', area: '109', period: '2018-01', value: 5 });
    const file = await sheetOf([
      ['Phong Thổ', 'DR01', 'Tháng 1/2018', 50],
      ['Phong Thổ', 'DR01', 'Tháng 2/2018', 6],
    ]);
    const keep = { ...file, ...taken, overwrite: false };
    expect((await takeFigures(opened.context, keep)).written).toBe(1);
    expect(value('DR01', '109', '2018-01')?.value).toBe(5);
    expect((await takeFigures(opened.context, { ...file, ...taken })).written).toBe(1);
    const logged = count('change_log');
    expect((await takeFigures(opened.context, { ...file, ...taken })).written).toBe(0);
    expect(count('change_log')).toBe(logged);
  });

  it('figures come in to the last digit that a table program keeps', async () => {
    const numbers = fc
      .sample(fc.double({ min: -1e9, max: 1e9, noNaN: true }), 5_000)
      .map((one) => Number(one.toPrecision(15)));
    const lines = longLines(numbers.length).map(([area, indicator, period], at) => [
      area ?? '',
      indicator ?? '',
      period ?? '',
      numbers[at] ?? 0,
    ]);
    const file = await sheetOf(lines);
    await takeFigures(opened.context, { ...file, ...taken });
    const stands = opened.context.db.rows<{ value: number }>('SELECT value FROM indicator_value ORDER BY id');
    expect(stands.map((row) => row.value)).toEqual(numbers.map((one) => one + 0));
    expect((await compareFigures(opened.context, file)).counts.same).toBe(numbers.length);
  });

  it('what is refused is listed in a sheet of its own', async () => {
    const file = await sheetOf([['Châu Mới', 'DR01', 'Tháng 1/2018', 1]]);
    const { name, bytes } = await refusedFile(opened.context, { ...file, name: 'bieu.xlsx' });
    expect(name).toBe('khong-nhan-bieu.xlsx');
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.rows.at(-1)).toEqual([2, 4, '1', 'Chưa rõ địa bàn “Châu Mới”.']);
  });

  it('50,000 rows come in at once, are told alike after, and go out by one undo', async () => {
    const file = await sheetOf(longLines(50_000));
    expect((await compareFigures(opened.context, file)).counts).toEqual({
      added: 50_000,
      same: 0,
      changed: 0,
    });
    const { written, change } = await takeFigures(opened.context, { ...file, ...taken });
    expect([written, count('indicator_value')]).toEqual([50_000, 50_000]);
    expect((await compareFigures(opened.context, file)).counts).toEqual({
      added: 0,
      same: 50_000,
      changed: 0,
    });
    undoChange(opened.context, change);
    expect(count('indicator_value')).toBe(0);
  }, 60_000);

  it('one that is given up on the way leaves nothing', async () => {
    const file = await sheetOf(longLines(20_000));
    for (const after of [5, 30]) {
      let asked = 0;
      const cancelled = () => {
        asked += 1;
        return asked > after;
      };
      const logged = count('change_log');
      await expect(
        takeFigures({ ...opened.context, cancelled }, { ...file, ...taken }),
      ).rejects.toMatchObject({ code: 'cancelled' });
      expect([count('indicator_value'), count('period'), count('change_log')]).toEqual([0, 0, logged]);
    }
  });

  it('one that breaks off half way leaves nothing', async () => {
    const lines = longLines(100_001);
    const file = textOf(aTextFile([longHeads, ...lines], ';'));
    await expect(takeFigures(opened.context, { ...file, ...taken })).rejects.toMatchObject({
      code: 'file-too-large',
    });
    expect([count('indicator_value'), count('period')]).toEqual([0, 0]);
  });
});
