import { readXlsx } from 'hucre/xlsx';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../build/screenshots/fill-form.ts';
import { undoChange } from '../../../electron/services/changes/index.ts';
import {
  acceptReturnedFigures,
  figureReceivers,
  formsFile,
  giveFigureForms,
  giveForms,
  readReturned,
  readReturnedFigures,
} from '../../../electron/services/exchange/index.ts';
import {
  addSample,
  closePeriods,
  indicatorValues,
  removeSample,
  savePeriodDays,
  setIndicatorValues,
  valueRevisions,
} from '../../../electron/services/indicators/index.ts';
import { createTask } from '../../../electron/services/tasks/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { figureColumn as at, figureFirstRow, rowsIn } from '../../support/forms.ts';
import { aWrittenTask } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const period = '2018-Q1';
const area = '109';
type Value = Parameters<typeof setIndicatorValues>[1]['cells'][number];
const write = (over: Partial<Value> = {}) =>
  setIndicatorValues(opened.context, {
    cells: [
      {
        ...{ indicator: 'HV01', area, period, value: 5, absence: null, provisional: false, isSample: false },
        note: null,
        ...over,
      },
    ],
  });
const give = (areas: readonly string[] = [area], of = period) =>
  giveFigureForms(opened.context, { period: of, areas });
const fileOf = async (ids: readonly number[]) => (await formsFile(opened.context, { ids })).bytes;
const form = async () => fileOf(give().ids);
const back = (bytes: Uint8Array) => readReturnedFigures(opened.context, { bytes });
type File = Awaited<ReturnType<typeof back>>;
const accept = (file: File, indicators?: readonly string[]) =>
  acceptReturnedFigures(opened.context, {
    forms: [
      {
        code: file.form?.code ?? '',
        sha256: file.sha256,
        rows: file.rows.flatMap(({ position, reason, told, kind, indicator }) =>
          told !== null && (indicators ? indicators.includes(indicator) : kind === 'changed')
            ? [{ position, seen: reason, told }]
            : [],
        ),
      },
    ],
  });

/** The place of a cell of an indicator's row in a form. */
async function places(bytes: Uint8Array, names: Readonly<Record<string, string>>) {
  const rows = await rowsIn(bytes);
  return (name: string, column: number) => {
    const row = rows.findIndex((line) => line[at.content] === names[name]);
    return `${row},${column}`;
  };
}
const names = {
  HV01: 'Số ca nhiễm HIV phát hiện mới',
  HV10: 'Số lượt xét nghiệm HIV',
  HV11: 'Số mẫu xét nghiệm HIV dương tính',
};
const rowOf = (file: File, indicator: string) => file.rows.find((row) => row.indicator === indicator);
const stored = (indicator = 'HV01') =>
  indicatorValues(opened.context, { indicators: [indicator], areas: [area], periods: [period] }).rows[0];

describe('forms for figures that go out', () => {
  it('ask every area of a period for the indicators due, never for a ratio', async () => {
    const { rows, indicators } = figureReceivers(opened.context, { period });
    expect(rows.map(({ name }) => name)).toContain('Huyện Phong Thổ');
    expect(rows).toHaveLength(8);
    expect(figureReceivers(opened.context, { period: '2025-Q4' }).rows).toHaveLength(38);
    const lines = (await rowsIn(await form())).slice(figureFirstRow);
    expect(lines).toHaveLength(indicators);
    expect(lines.map((line) => line[at.content])).toContain(names.HV01);
    expect(lines.map((line) => line[at.content])).not.toContain('Tỷ lệ điều trị ARV');
  });

  it('tell of how many of the indicators an area has reported: made-up and missing ones are none', () => {
    addSample(opened.context, {});
    const reported = () =>
      figureReceivers(opened.context, { period }).rows.find((row) => row.area === area)?.written;
    expect(reported()).toBe(0);
    write({ indicator: 'HV10', value: null, absence: 'not-reported' });
    expect(reported()).toBe(0);
    write({ indicator: 'HV11', value: null, absence: 'not-applicable' });
    write({ value: 3 });
    expect(reported()).toBe(2);
  });

  it('show the last known figures, the period and a code that names form, area, period and version', async () => {
    write({ value: 7, period: '2017-Q4' });
    write({ value: null, absence: 'not-reported', period: '2017-Q1' });
    write({ value: 77_897, provisional: true });
    const bytes = await form();
    const rows = await rowsIn(bytes);
    expect(rows[1]?.[1]).toBe(
      'Địa bàn: Huyện Phong Thổ. Kỳ báo cáo: Quý I/2018 (từ 01/01/2018 đến 31/03/2018).',
    );
    expect(rows[2]?.[1]).toMatch(/^Mã phiếu: SL-109-2018-Q1-L1-\w{10}-\w\. Lần 1, lập ngày /);
    const place = await places(bytes, names);
    const [row = 0] = place('HV01', 0).split(',').map(Number);
    expect(rows[row]?.slice(2)).toEqual([
      ...[names.HV01, 'ca', '7', 'chưa báo cáo', '77.897', null, null, null, null],
    ]);
  });

  it('are locked but for the cells to fill, which hold numbers and reasons to their rules', async () => {
    const bytes = await form();
    const sheet = (await readXlsx(bytes, { readStyles: true })).sheets[0];
    expect(sheet).toMatchObject({ protection: { sheet: true }, freezePane: { rows: figureFirstRow } });
    const open = [...(sheet?.cells ?? [])]
      .filter(([, { style }]) => style?.protection?.locked === false)
      .map(([place]) => Number(place.split(',')[1]));
    expect([...new Set(open)]).toEqual([at.number, at.reason, at.kind, at.note]);
    const rules = sheet?.dataValidations ?? [];
    expect(rules.filter(({ type }) => type === 'custom').map(({ formula1 }) => formula1)).toEqual([
      'AND(ISNUMBER(H6),H6>=0,ROUND(H6,0)=H6)',
      expect.stringMatching(/^AND\(ISNUMBER\((H\d+)\),\1>=0,ROUND\(\1,1\)=\1\)$/),
    ]);
    expect(rules.flatMap(({ values }) => values ?? [])).toEqual([
      ...['chưa báo cáo', 'không phát sinh', 'không áp dụng', 'chính thức', 'sơ bộ'],
    ]);
  });

  it('go out many in one ZIP, again as they went out, and are taken back by one undo', async () => {
    const { ids, change } = give(['109', '110']);
    const zip = await formsFile(opened.context, { ids });
    expect(zip.name).toBe('phieu-so-lieu-2018-Q1.zip');
    expect(Object.keys((await JSZip.loadAsync(zip.bytes)).files)).toEqual([
      expect.stringMatching(/^phieu-so-lieu-huyen-phong-tho-2018-Q1-lan-1-.{10}\.xlsx$/),
      expect.stringMatching(/^phieu-so-lieu-huyen-than-uyen-2018-Q1-lan-1-.{10}\.xlsx$/),
    ]);
    const [first = 0] = ids;
    const sent = await rowsIn(await fileOf([first]));
    write({ value: 987 });
    expect(await rowsIn(await fileOf([first]))).toEqual(sent);
    undoChange(opened.context, change);
    expect(opened.context.db.rows('SELECT id FROM exchange_form')).toEqual([]);
    expect(opened.context.db.rows('SELECT id FROM exchange_form_figure')).toEqual([]);
  });

  it('are refused for a period without indicators, a closed area and an unknown one', () => {
    expect(() => give([area], '2018-9M')).toThrow(/không có chỉ tiêu nào/);
    expect(() => give(['999'])).toThrow(/không còn/);
    expect(() => give([area], '2018-Q7')).toThrow(/không còn/);
    closePeriods(opened.context, { period, areas: [area] });
    expect(figureReceivers(opened.context, { period }).rows.find((row) => row.area === area)?.isClosed).toBe(
      true,
    );
    expect(() => give()).toThrow(/đã khóa sổ ở Huyện Phong Thổ/);
  });

  it('are given up half way without a trace', () => {
    const context = { ...opened.context, cancelled: () => true };
    expect(() => giveFigureForms(context, { period, areas: [area] })).toThrow(/Đã dừng/);
    expect(opened.context.db.rows('SELECT id FROM exchange_form')).toEqual([]);
  });
});

describe('a form for figures that comes back', () => {
  it('shows no difference where nothing was filled, saved by a table program or not', async () => {
    addSample(opened.context, {});
    write({ indicator: 'HV10', value: 5 });
    const bytes = await form();
    for (const file of [await back(bytes), await back(await fillForm(bytes, {}))]) {
      expect(file).toMatchObject({ standing: 'current', reason: null, alterations: [] });
      expect(new Set(file.rows.map(({ kind }) => kind))).toEqual(new Set(['unchanged']));
    }
  });

  it('is as it went out also after the days of its period were changed', async () => {
    const bytes = await form();
    savePeriodDays(opened.context, { code: period, days: { startsOn: '2017-12-15', endsOn: '2018-03-14' } });
    expect(await back(bytes)).toMatchObject({ standing: 'current', alterations: [] });
    const [id = 0] = opened.context.db
      .rows<{ id: number }>('SELECT id FROM exchange_form')
      .map((row) => row.id);
    expect(await rowsIn(await fileOf([id]))).toEqual(await rowsIn(bytes));
  });

  it('is taken in in part as figures with the form as their source, one undo for all of it', async () => {
    write({ value: 7, note: 'theo fax' });
    const bytes = await form();
    const place = await places(bytes, names);
    const came = await fillForm(bytes, {
      ...{ [place('HV01', at.number)]: 5, [place('HV01', at.kind)]: 'sơ bộ' },
      ...{ [place('HV10', at.reason)]: 'không phát sinh', [place('HV11', at.number)]: 3 },
    });
    const file = await back(came);
    expect(file.form).toMatchObject({ to: 'Huyện Phong Thổ', about: 'Quý I/2018, lần 1' });
    expect(rowOf(file, 'HV01')).toMatchObject({
      kind: 'changed',
      cells: [
        { column: 'Số liệu kỳ này', known: '7', told: '5' },
        { column: 'Loại số', known: 'chính thức', told: 'sơ bộ' },
      ],
    });
    const { accepted, change } = accept(file, ['HV01', 'HV10']);
    expect(accepted).toBe(2);
    expect(stored()).toMatchObject({
      ...{
        value: 5,
        provisional: true,
        note: 'theo fax',
        sourceDocument: `Phiếu số liệu ${file.form?.code}`,
      },
    });
    expect(stored('HV10')).toMatchObject({ value: 0, isNil: true, reason: null });
    expect(stored('HV11')).toBeUndefined();
    expect(valueRevisions(opened.context, { indicator: 'HV01', area, period }).rows).toHaveLength(2);
    const left = await back(came);
    expect(left.standing).toBe('given-in');
    expect(left.rows.filter(({ kind }) => kind !== 'unchanged').map(({ indicator }) => indicator)).toEqual([
      'HV11',
    ]);
    undoChange(opened.context, change);
    expect(stored()).toMatchObject({ value: 7, provisional: false });
    expect(stored('HV10')).toBeUndefined();
    expect((await back(came)).standing).toBe('current');
  });

  it('is not undone once a figure of it was changed again, or its period was closed', async () => {
    const bytes = await form();
    const place = await places(bytes, names);
    const { change } = accept(await back(await fillForm(bytes, { [place('HV01', at.number)]: 5 })));
    closePeriods(opened.context, { period, areas: [area] });
    expect(() => undoChange(opened.context, change)).toThrow(/đã khóa sổ/);
    expect(stored()?.value).toBe(5);
  });

  it('shows what the checks say beside the cell, also of the figure that it stands above', async () => {
    write({ indicator: 'HV11', value: 30 });
    const bytes = await form();
    const place = await places(bytes, names);
    const file = await back(
      await fillForm(bytes, { [place('HV01', at.number)]: -2, [place('HV10', at.number)]: 12.5 }),
    );
    expect(rowOf(file, 'HV01')?.warnings).toEqual([expect.stringMatching(/thấp hơn mức thấp nhất/)]);
    expect(rowOf(file, 'HV10')?.warnings).toEqual([
      expect.stringMatching(/không có số lẻ/),
      expect.stringMatching(/^Số mẫu xét nghiệm HIV dương tính: 30 cao hơn/),
    ]);
    expect(accept(file).accepted).toBe(2);
  });

  it('tells what changed here since, which is accepted one by one', async () => {
    const bytes = await form();
    const place = await places(bytes, names);
    write({ value: 9 });
    const file = await back(await fillForm(bytes, { [place('HV01', at.number)]: 5 }));
    expect(rowOf(file, 'HV01')).toMatchObject({
      ...{ kind: 'conflict', reason: expect.stringContaining('nay là 9') },
    });
    expect(accept(file).accepted).toBe(0);
    expect(accept(file, ['HV01']).accepted).toBe(1);
    expect(stored()?.value).toBe(5);
  });

  it('is not written over what was changed here after it was read, unseen', async () => {
    const bytes = await form();
    const place = await places(bytes, names);
    const came = await fillForm(bytes, { [place('HV01', at.number)]: 5 });
    const before = await back(came);
    write({ value: 9 });
    expect(() => accept(before)).toThrow(/vừa được sửa ở đây sau khi đọc tệp/);
    const seen = await back(came);
    write({ value: 10 });
    expect(() => accept(seen, ['HV01'])).toThrow(/vừa được sửa ở đây sau khi đọc tệp/);
    expect(stored()?.value).toBe(10);
    expect(accept(await back(came), ['HV01']).accepted).toBe(1);
  });

  it.each(['2018-02', '2018-Q4', '2018-H1', '2018', '2017-2018', '2025-Q4', '2026-01'])(
    'of %s is as it went out where nothing was filled',
    async (code) => {
      const [first] = figureReceivers(opened.context, { period: code }).rows;
      const file = await back(await fileOf(give([first?.area ?? ''], code).ids));
      expect(file).toMatchObject({ standing: 'current', alterations: [] });
      expect(file.rows.length).toBeGreaterThan(0);
      expect(file.rows.every(({ kind }) => kind === 'unchanged')).toBe(true);
    },
  );

  it('is refused in a closed period, also where it is closed between reading and accepting', async () => {
    const bytes = await form();
    const place = await places(bytes, names);
    const came = await fillForm(bytes, { [place('HV01', at.number)]: 5 });
    const before = await back(came);
    closePeriods(opened.context, { period, areas: [area] });
    expect(rowOf(await back(came), 'HV01')).toMatchObject({
      ...{ kind: 'wrong', told: null, reason: expect.stringMatching(/Quý I\/2018 đã khóa sổ ở địa bàn này/) },
    });
    expect(() => accept(before)).toThrow(/đã khóa sổ/);
    expect(stored()).toBeUndefined();
  });

  it('is told as older once a newer version went out', async () => {
    const older = await form();
    const { ids, change } = give();
    const place = await places(older, names);
    const came = await fillForm(older, { [place('HV01', at.number)]: 5 });
    expect(await back(came)).toMatchObject({
      standing: 'older',
      reason: expect.stringMatching(/đã có phiếu lần 2/i),
    });
    expect(await back(await fileOf(ids))).toMatchObject({ standing: 'current' });
    undoChange(opened.context, change);
    expect((await back(came)).standing).toBe('current');
  });

  it('tells locked cells and heads that were changed, and refuses that row alone', async () => {
    const bytes = await form();
    const place = await places(bytes, names);
    const file = await back(
      await fillForm(bytes, {
        ...{ [place('HV01', at.unit)]: 'vụ', [place('HV01', at.number)]: 5, [place('HV10', at.number)]: 8 },
        [`${figureFirstRow - 1},${at.number}`]: 'Năm trước',
      }),
    );
    const position = rowOf(file, 'HV01')?.position;
    expect(file.alterations).toEqual([
      'Tên cột “Số liệu kỳ này” đã bị sửa.',
      `Chỉ tiêu số ${position}: ô “Đơn vị” đã bị sửa.`,
    ]);
    expect([rowOf(file, 'HV01')?.kind, rowOf(file, 'HV10')?.kind]).toEqual(['wrong', 'changed']);
  });

  it('of another office, an unknown area or with a changed code is told with the reason', async () => {
    const bytes = await form();
    const other = await aWriteContext();
    try {
      expect(await readReturnedFigures(other.context, { bytes })).toMatchObject({
        ...{ standing: 'foreign', rows: [] },
        reason: expect.stringMatching(/^Phiếu Quý I\/2018 của Huyện Phong Thổ này không do sổ này gửi đi/),
      });
    } finally {
      other.remove();
    }
    const key = String((await rowsIn(bytes))[0]?.[0]);
    expect(await back(await fillForm(bytes, { '0,0': key.replace('-109-', '-110-') }))).toMatchObject({
      ...{ standing: 'refused', reason: expect.stringMatching(/Mã phiếu trong tệp đã bị xóa hoặc sửa/) },
    });
    expect(await back(await fillForm(bytes, { '0,0': null }))).toMatchObject({
      ...{ standing: 'refused', reason: expect.stringMatching(/Mã phiếu trong tệp đã bị xóa hoặc sửa/) },
    });
  });

  it('is sent to its own screen where it is a form for tasks, and the other way round', async () => {
    createTask(opened.context, aWrittenTask({ lead: ['Công an tỉnh'] }));
    const tasks = giveForms(opened.context, {
      agencies: ['Công an tỉnh'],
      asOf: '2018-08-01',
      restricted: false,
    });
    expect(await back(await fileOf(tasks.ids))).toMatchObject({
      ...{ standing: 'refused', reason: expect.stringMatching(/phiếu báo cáo nhiệm vụ của Công an tỉnh/) },
    });
    expect(await readReturned(opened.context, { bytes: await form() })).toMatchObject({
      ...{ standing: 'refused', reason: expect.stringMatching(/phiếu số liệu của Huyện Phong Thổ/) },
    });
  });

  it('says so where made-up figures stand in it, and puts real ones over them', async () => {
    addSample(opened.context, {});
    const bytes = await form();
    expect((await rowsIn(bytes))[2]?.[1]).toContain('SỐ LIỆU MẪU');
    const place = await places(bytes, names);
    const file = await back(await fillForm(bytes, { [place('HV01', at.number)]: stored()?.value ?? 0 }));
    expect(rowOf(file, 'HV01')?.kind).toBe('changed');
    accept(file);
    removeSample(opened.context, {});
    expect(stored()).toMatchObject({ isSample: false, note: null });
  });
});
