import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/services/changes/index.ts';
import {
  checkWarnings,
  closePeriods,
  decideWarning,
  indicatorCatalogue,
  indicatorTotals,
  indicatorValues,
  listClosings,
  listPeriods,
  listTargets,
  removeCustomIndicator,
  reopenPeriods,
  saveIndicatorDefinition,
  saveIndicatorTarget,
  savePeriodDays,
  setIndicatorValues,
  type ValueCell,
  valueRevisions,
} from '../../../electron/services/indicators/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const aCell = (over: Partial<ValueCell> = {}): ValueCell => ({
  ...{ indicator: 'HV01', area: '109', period: '2018-Q1', value: 12, absence: null },
  ...{ provisional: false, isSample: false, note: null },
  ...over,
});
const write = (...cells: readonly Partial<ValueCell>[]) =>
  setIndicatorValues(opened.context, { cells: cells.map(aCell) });
const place = { indicator: 'HV01', area: '109', period: '2018-Q1' };
const districts = ['105', '106', '107', '108', '109', '110', '111', '112'];

describe('totals', () => {
  const totals = (over: Partial<Parameters<typeof indicatorTotals>[1]> = {}) =>
    indicatorTotals(opened.context, {
      ...{
        indicators: ['HV01'],
        groups: [{ id: 'tinh', areas: 'all' }],
        periods: ['2018-Q1'],
        boundaries: null,
      },
      ...over,
    });

  it('add the districts that stood, and say what is missing', () => {
    write(...districts.slice(1).map((area) => ({ area, value: 3 })));
    expect(totals().rows[0]).toMatchObject({
      value: null,
      why: 'chưa đủ số liệu: thiếu Thành phố Lai Châu Quý I/2018',
    });
    write({ area: '105', value: 5 });
    expect(totals().rows[0]).toMatchObject({ value: 26, why: null, estimated: false });
  });

  it('bring communes onto the old districts where they lie in one, and say where they cross', () => {
    const communes = opened.context.db.rows<{ code: string }>("SELECT code FROM area WHERE kind = 'commune'");
    write(...communes.map(({ code }) => ({ area: code, period: '2026-Q1', value: 1 })));
    const { rows } = totals({
      periods: ['2026-Q1'],
      boundaries: '2025-06-30',
      groups: [
        { id: 'tinh', areas: 'all' },
        { id: 'than-uyen', areas: ['110'] },
        { id: 'thanh-pho', areas: ['105'] },
      ],
    });
    expect(rows.map(({ value }) => value)).toEqual([38, 4, null]);
    expect(rows[2]?.why).toContain('Phường Đoàn Kết gồm phần của Huyện Phong Thổ');
  });

  it('leave Nậm Nhùn absent before it was formed', () => {
    write({ area: '107', period: '2011', indicator: 'HV06', value: 40_000 });
    const asked = { indicators: ['HV06'], periods: ['2011'], groups: [{ id: 'n', areas: ['112'] }] };
    expect(totals(asked).rows[0]).toMatchObject({
      value: null,
      why: 'chưa lập hoặc không còn trong Năm 2011',
    });
    const rebuilt = totals({ ...asked, boundaries: '2018-12-31' });
    expect(rebuilt.rows[0]?.why).toContain('không dựng lại được');
  });

  it('give periods with their days, and rates recomputed', () => {
    write(
      { indicator: 'HV08', period: '2020-Q1', value: 150 },
      { indicator: 'HV03', period: '2020-Q1', value: 200 },
    );
    const { periods, rows } = totals({
      indicators: ['HV09'],
      periods: ['2020-Q1'],
      groups: [{ id: '109', areas: ['109'] }],
    });
    expect(periods[0]?.shown).toBe('Quý I/2020 (15/12/2019 - 14/3/2020)');
    expect(rows[0]?.value).toBe(75);
  });
});

describe('a value', () => {
  it('keeps a nil return apart from a counted 0, and the words that it comes from', () => {
    write({
      value: 0,
      isNil: true,
      sourceDocument: 'BC 12/BC-CA',
      sourceSentence: 'Không phát hiện ca mới.',
    });
    const [stored] = indicatorValues(opened.context, {
      ...{ indicators: ['HV01'], areas: ['109'], periods: ['2018-Q1'] },
    }).rows;
    expect(stored).toMatchObject({ value: 0, isNil: true, sourceDocument: 'BC 12/BC-CA' });
    expect(() => write({ value: 3, isNil: true })).toThrowError(
      expect.objectContaining({ code: 'invalid-request' }),
    );
  });

  it('keeps every revision with who, when and why', () => {
    write({ provisional: true });
    write({ value: 14, reason: 'Số chính thức' });
    const { rows } = valueRevisions(opened.context, place);
    expect(rows).toMatchObject([
      { value: 14, who: 'thu-ky', reason: 'Số chính thức', provisional: false },
      { value: 12, provisional: true, reason: null },
    ]);
    expect(rows[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});

describe('a closed period and area', () => {
  const closed = { period: '2018-Q1', areas: ['109'] };

  it('refuses every write, in the database itself too, until it is reopened with a reason', () => {
    write({});
    closePeriods(opened.context, closed);
    expect(() => write({ value: 13 })).toThrowError(/khóa sổ/);
    expect(() => opened.context.db.run('UPDATE indicator_value SET value = 13')).toThrowError(/khóa sổ/);
    expect(() => opened.context.db.run('DELETE FROM indicator_value')).toThrowError(/khóa sổ/);
    write({ area: '108' }, { period: '2018-Q2' });
    expect(() => reopenPeriods(opened.context, { ...closed, reason: '' })).toThrowError(/lý do/);
    reopenPeriods(opened.context, { ...closed, reason: 'Huyện báo lại' });
    write({ value: 13 });
    expect(listClosings(opened.context, { periods: ['2018-Q1'] }).rows).toMatchObject([
      { area: '109', closedBy: 'thu-ky', reopenedBy: 'thu-ky', reopenReason: 'Huyện báo lại' },
    ]);
  });

  it('keeps its days, and is closed once at a time', () => {
    closePeriods(opened.context, closed);
    closePeriods(opened.context, closed);
    expect(listClosings(opened.context, { periods: ['2018-Q1'] }).rows).toHaveLength(1);
    const days = { startsOn: '2017-12-15', endsOn: '2018-03-14' };
    expect(() => savePeriodDays(opened.context, { code: '2018-Q1', days })).toThrowError(/khóa sổ/);
  });

  it('is open again once the closing is taken back', () => {
    const { change } = closePeriods(opened.context, closed);
    undoChange(opened.context, change);
    expect(write({})).toEqual({ written: 1 });
  });
});

describe('a period', () => {
  it('has the days that the office gives it, and the usual ones again', () => {
    const shown = () =>
      listPeriods(opened.context, { year: 2018 }).rows.find(({ code }) => code === '2018-Q1');
    expect(shown()).toMatchObject({ startsOn: '2018-01-01', edited: false });
    savePeriodDays(opened.context, {
      code: '2018-Q1',
      days: { startsOn: '2017-12-15', endsOn: '2018-03-14' },
    });
    expect(shown()).toMatchObject({ edited: true, shown: 'Quý I/2018 (15/12/2017 - 14/3/2018)' });
    savePeriodDays(opened.context, { code: '2018-Q1', days: null });
    expect(shown()).toMatchObject({ startsOn: '2018-01-01', edited: false });
    const turned = { startsOn: '2018-03-14', endsOn: '2018-01-01' };
    expect(() => savePeriodDays(opened.context, { code: '2018-Q1', days: turned })).toThrowError(
      /Ngày cuối kỳ/,
    );
  });
});

describe('targets', () => {
  it('are kept for an indicator, area and year, with the document that set them', () => {
    const target = {
      indicator: 'DR14',
      area: '109',
      year: 2018,
      value: 400,
      document: '12/QĐ-UBND',
      note: null,
    };
    saveIndicatorTarget(opened.context, target);
    saveIndicatorTarget(opened.context, { ...target, value: 420 });
    expect(listTargets(opened.context, { year: 2018 }).rows).toMatchObject([
      { value: 420, document: '12/QĐ-UBND', areaName: 'Huyện Phong Thổ' },
    ]);
  });
});

describe('the catalogue', () => {
  const definition = (over: object = {}) => {
    const {
      code: _,
      isCustom: __,
      note: ___,
      ...rate
    } = indicatorCatalogue(opened.context, {}).rows.find(({ code }) => code === 'HV09') ?? expect.fail();
    return { ...rate, code: null, name: 'Tỷ lệ của đơn vị', ...over };
  };
  const save = (over: object = {}) => saveIndicatorDefinition(opened.context, definition(over));

  it('takes indicators of the office, numbers them and lets them go while nothing rests on them', () => {
    const { code } = save();
    expect(code).toBe('TC01');
    const added = indicatorCatalogue(opened.context, {}).rows.find((one) => one.code === code);
    expect(added).toMatchObject({ isCustom: true, numerator: 'HV08', factor: 100 });
    removeCustomIndicator(opened.context, { code });
    expect(() => removeCustomIndicator(opened.context, { code: 'HV01' })).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
  });

  it('refuses formulas in a circle and units that do not fit', () => {
    const { code } = save();
    const circle = { code, numerator: code };
    expect(() => save(circle)).toThrowError(expect.objectContaining({ details: { field: 'numerator' } }));
    expect(() => save({ numerator: 'HV01' })).toThrowError(/cùng đơn vị/);
  });

  it('keeps the meaning of an indicator that has figures', () => {
    write({});
    const {
      isCustom: _,
      note: __,
      ...stored
    } = indicatorCatalogue(opened.context, {}).rows.find(({ code }) => code === 'HV01') ?? expect.fail();
    expect(() => saveIndicatorDefinition(opened.context, { ...stored, unit: 'người' })).toThrowError(
      expect.objectContaining({ code: 'conflict' }),
    );
    saveIndicatorDefinition(opened.context, {
      ...stored,
      name: 'Ca HIV mới',
      definition: 'Đếm theo ngày xét nghiệm.',
    });
    const saved = indicatorCatalogue(opened.context, {}).rows.find(({ code }) => code === 'HV01');
    expect(saved).toMatchObject({ name: 'Ca HIV mới', isCustom: false });
  });

  it('knows the factor of a rate and what is part of what from the first day', () => {
    const known = new Map(indicatorCatalogue(opened.context, {}).rows.map((one) => [one.code, one]));
    expect(known.get('CR03')).toMatchObject({ factor: 100 });
    expect(known.get('HV08')).toMatchObject({ partOf: 'HV03', lowest: 0 });
    expect(known.get('HV02')).toMatchObject({ isCumulative: true });
  });
});

describe('checks', () => {
  const warnings = () => checkWarnings(opened.context, { year: 2018, indicator: null }).rows;

  it('warn and refuse nothing; what the clerk decided stands while the value stays', () => {
    write({ indicator: 'HV03', value: 10 }, { indicator: 'HV08', value: 12 });
    const [warning] = warnings();
    expect(warning).toMatchObject({ rule: 'part-above-whole', areaName: 'Huyện Phong Thổ', decision: null });
    decideWarning(opened.context, {
      ...{ indicator: 'HV08', area: '109', period: '2018-Q1', rule: 'part-above-whole' },
      ...{ value: 12, verdict: 'right', reason: 'Điều trị cho cả huyện bên' },
    });
    expect(warnings()[0]?.decision).toMatchObject({ verdict: 'right', decidedBy: 'thu-ky' });
    write({ indicator: 'HV08', value: 13 });
    expect(warnings()[0]).toMatchObject({ value: 13, decision: null });
  });

  it("find the province's own figure that is not the sum of its areas, and a column that was copied", () => {
    write(
      ...districts.flatMap((area, at) =>
        ['2018-Q1', '2018-Q2'].map((period) => ({ area, period, value: at + 1 })),
      ),
      { area: '12', value: 37 },
    );
    const rules = warnings().map(({ rule, message }) => [rule, message]);
    expect(rules).toContainEqual([
      'province-differs',
      expect.stringContaining('37 khác tổng các địa bàn 36'),
    ]);
    expect(rules).toContainEqual(['copied', expect.stringContaining('giống hệt Quý I/2018')]);
  });
});
