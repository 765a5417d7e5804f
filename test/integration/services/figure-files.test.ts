import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  compareFigures,
  listFigureMappings,
  openFigures,
  saveFigureMapping,
  takeFigures,
} from '../../../electron/services/figure-files/index.ts';
import { closePeriods, setIndicatorValues } from '../../../electron/services/indicators/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aMapping, aTextFile, aWorkbook, longHeads, sheetOf } from '../../support/figure-files.ts';

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

describe('opening a file', () => {
  it('a long table is understood from its heads and its names', async () => {
    const bytes = await aWorkbook({
      'Năm 2018': [
        ['SỐ LIỆU MẪU'],
        [],
        ['STT', 'Đơn vị', 'Tên chỉ tiêu', 'Kỳ báo cáo', 'Số liệu', 'Ghi chú'],
        [1, 'H. Phong Thổ', 'Số vụ ma túy bắt giữ', 'Tháng 2', 12, null],
        [2, 'H. Mường Tè', 'Số vụ ma túy bắt giữ', 'Tháng 2', 7, 'số chốt'],
      ],
      'Trang hai': [['x']],
    });
    const file = await openFigures(opened.context, { bytes, name: 'tong-hop.xlsx', sheet: null });
    expect(file).toMatchObject({ kind: 'xlsx', sheets: ['Năm 2018', 'Trang hai'], savedAs: null });
    expect(file.mapping).toMatchObject({
      head: 3,
      fixed: { indicator: null, area: null, period: null, year: '2018' },
      columns: [
        { use: 'skip' },
        { use: 'area' },
        { use: 'indicator' },
        { use: 'period' },
        { use: 'value', head: null, numbers: 'vi' },
        { use: 'note' },
      ],
    });
    const asked = { bytes, sheet: file.sheet, mapping: file.mapping };
    await takeFigures(opened.context, { ...asked, ...taken });
    expect(value('DR01', '107', '2018-02')).toEqual({
      value: 7,
      absence: null,
      source: 'so-lieu.xlsx, trang Năm 2018',
      note: 'số chốt',
    });
  });

  it.each([
    [
      'each column an indicator',
      [
        ['Huyện', 'Số vụ ma túy bắt giữ (vụ)', 'Tang vật heroin thu giữ (kg)'],
        ['Phong Thổ', 5, 1.5],
      ],
      'Tháng 3 năm 2018',
      { value: 1500, place: ['DR03', '109', '2018-03'] as const },
    ],
    [
      'each column a period',
      [
        ['Chỉ tiêu', 'Tháng 1', 'Tháng 2'],
        ['Số vụ ma túy bắt giữ', 3, 4],
      ],
      '2018',
      { value: 4, place: ['DR01', '109', '2018-02'] as const },
    ],
    [
      'each column an area',
      [
        ['Kỳ', 'Phong Thổ', 'Mường Tè'],
        ['Tháng 1/2018', 3, 4],
      ],
      'x',
      { value: 3, place: ['DR01', '109', '2018-01'] as const },
    ],
  ])('a wide table, %s', async (_what, lines, sheet, wanted) => {
    const bytes = await aWorkbook({ [sheet]: lines });
    const { mapping } = await openFigures(opened.context, { bytes, name: 'a.xlsx', sheet: null });
    const values = mapping.columns.filter((column) => column.use === 'value');
    expect(values).toHaveLength(2);
    const heads = values.map((column) => column.head);
    const fixed = {
      ...mapping.fixed,
      area: heads.includes('area') || mapping.columns.some(({ use }) => use === 'area') ? null : '109',
      indicator:
        heads.includes('indicator') || mapping.columns.some(({ use }) => use === 'indicator') ? null : 'DR01',
    };
    await takeFigures(opened.context, { bytes, sheet: null, mapping: { ...mapping, fixed }, ...taken });
    expect(value(wanted.place[0], wanted.place[1], wanted.place[2])?.value).toBe(wanted.value);
  });

  it.each([
    ['semicolons', ';', 'utf-8'],
    ['tabs', '\t', 'utf-16le'],
    ['commas', ',', 'utf-8'],
  ])('a text file with %s', async (_what, separator, encoding) => {
    const text = aTextFile(
      [
        longHeads,
        ['Xã Bum Tở', 'Số vụ ma túy bắt giữ', 'Tháng 8/2025', separator === ',' ? '12' : '1.234,5'],
      ],
      separator,
    );
    const bytes =
      encoding === 'utf-8'
        ? new TextEncoder().encode(text)
        : new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    const file = await openFigures(opened.context, { bytes, name: 'a.csv', sheet: null });
    expect(file).toMatchObject({ kind: 'csv', encoding, separator, sheets: [] });
    await takeFigures(opened.context, { bytes, sheet: null, mapping: file.mapping, ...taken });
    expect(value('DR01', '03433', '2025-08')?.value).toBe(separator === ',' ? 12 : 1234.5);
  });

  it('what is no table of figures is refused in a sentence', async () => {
    const open = (bytes: Uint8Array) => openFigures(opened.context, { bytes, name: 'a', sheet: null });
    await expect(open(new Uint8Array())).rejects.toMatchObject({ code: 'empty-file' });
    await expect(open(new Uint8Array(Buffer.from('d0cf11e0a1b11ae100000000', 'hex')))).rejects.toMatchObject({
      code: 'unsupported-file',
    });
    const cut = (await aWorkbook({ a: [['x']] })).slice(0, 400);
    await expect(open(cut)).rejects.toMatchObject({ code: 'damaged-file' });
  });

  it('a mapping that was saved for the same heads is proposed, whatever stands under them', async () => {
    const mapping = aMapping({
      chosen: { areas: [{ key: 'chau moi', code: '109' }], indicators: [], units: [] },
    });
    saveFigureMapping(opened.context, { name: 'Biểu tháng', heads: longHeads, mapping });
    expect(listFigureMappings(opened.context, {}).rows).toMatchObject([{ name: 'Biểu tháng', mapping }]);
    const bytes = await aWorkbook({
      a: [longHeads.map((head) => head.toUpperCase()), ['Châu Mới', 'DR01', 'Tháng 1/2018', 5]],
    });
    const file = await openFigures(opened.context, { bytes, name: 'a.xlsx', sheet: null });
    expect(file).toMatchObject({ savedAs: 'Biểu tháng', mapping });
    const other = await aWorkbook({
      a: [
        ['Khác', ...longHeads],
        ['', 'Phong Thổ', 'DR01', 'Tháng 1/2018', 5],
      ],
    });
    expect(
      (await openFigures(opened.context, { bytes: other, name: 'a.xlsx', sheet: null })).savedAs,
    ).toBeNull();
  });
});

describe('holding a file against what is stored', () => {
  it('counts what is new, alike and changed, and names what is refused and why', async () => {
    stored({ indicator: 'DR01', area: '109', period: '2018-01', value: 5 });
    stored({ indicator: 'DR01', area: '109', period: '2018-02', value: 6 });
    closePeriods(opened.context, { period: '2018-03', areas: ['109'] });
    const file = await sheetOf([
      ['Phong Thổ', 'DR01', 'Tháng 1/2018', 5],
      ['Phong Thổ', 'DR01', 'Tháng 2/2018', 7],
      ['Phong Thổ', 'DR01', 'Tháng 3/2018', 8],
      ['Phong Thổ', 'DR01', 'Tháng 4/2018', 'chưa báo cáo'],
      ['Phong Thổ', 'DR01', 'Quý I/2018', 9],
      ['Phong Thổ', 'CR03', 'Tháng 1/2018', 90],
      ['Bum Tở', 'DR01', 'Tháng 1/2018', 1],
      ['Châu Mới', 'DR01', 'Tháng 1/2018', 1],
      ['Phong Thổ', 'DR01', 'Tháng 1/2018', 5],
      ['Phong Thổ', 'DR01', 'Tháng 2/2018', 70],
      ['Phong Thổ', 'DR01', 'Tháng 5/2018', '1.2.3'],
      ['Phong Thổ', 'DR01', 'Tháng 6/2018', null],
      ['Lai Châu', 'DR01', 'Tháng 6/2018', 4],
    ]);
    const compared = await compareFigures(opened.context, file);
    expect(compared).toMatchObject({
      ...{ rows: 13, figures: 3, blank: 1, repeated: 1, counts: { added: 1, same: 1, changed: 1 } },
      differences: [
        { row: 3, areaName: 'Huyện Phong Thổ', periodLabel: 'Tháng 02/2018', before: '6', after: '7' },
        { row: 5, before: null, after: 'chưa báo cáo' },
      ],
    });
    expect(compared.refused.rows.map(({ row, reason }) => [row, reason])).toEqual([
      [4, 'Tháng 03/2018 đã khóa sổ ở địa bàn này.'],
      [6, 'Chỉ tiêu này báo cáo theo tháng, còn “Quý I/2018” thì không phải.'],
      [7, '“Tỷ lệ điều tra, khám phá” là tỷ lệ, được tính từ tử số và mẫu số nên không nhập.'],
      [8, '“Bum Tở” không có ở Tháng 01/2018.'],
      [9, 'Chưa rõ địa bàn “Châu Mới”.'],
      [11, 'Trùng chỗ với dòng 3 nhưng khác số.'],
      [12, 'Không đọc được “1.2.3” là số.'],
      [14, 'Chưa rõ địa bàn “Lai Châu”.'],
    ]);
    expect(
      compared.names
        .filter(({ kind }) => kind === 'area')
        .map(({ text, how, codes }) => [text, how, [...codes].sort()]),
    ).toEqual([
      ['Châu Mới', 'none', []],
      ['Lai Châu', 'several', ['105', '12']],
      ['Phong Thổ', 'same', ['109']],
      ['Bum Tở', 'same', ['03433']],
    ]);
    expect([count('indicator_value'), count('change_log')]).toEqual([2, expect.any(Number)]);
  });

  it('names are taken as the clerk says, and left out where he says so', async () => {
    const file = await sheetOf([
      ['Châu Mới', 'DR01', 'Tháng 1/2018', 1],
      ['Tổng cộng', 'DR01', 'Tháng 1/2018', 1],
    ]);
    const mapping = aMapping({
      chosen: {
        areas: [
          { key: 'chau moi', code: '109' },
          { key: 'tong cong', code: null },
        ],
        indicators: [],
        units: [],
      },
    });
    expect(await compareFigures(opened.context, { ...file, mapping })).toMatchObject({
      ...{ figures: 1, skipped: 1, refused: { total: 0 } },
    });
  });

  it('a unit is converted by the factor that was stated, and by no other', async () => {
    const mapping = aMapping({
      columns: [...aMapping().columns, { use: 'unit' }],
      chosen: { areas: [], indicators: [], units: [{ key: 'kg>gam', factor: 1000 }] },
    });
    const bytes = await aWorkbook({
      a: [
        [...longHeads, 'ĐVT'],
        ['Phong Thổ', 'DR03', 'Tháng 1/2018', 1.5, 'kg'],
        ['Phong Thổ', 'DR03', 'Tháng 2/2018', 1.5, 'gam'],
        ['Phong Thổ', 'DR03', 'Tháng 3/2018', 1.5, 'lạng'],
      ],
    });
    const compared = await compareFigures(opened.context, { bytes, sheet: null, mapping });
    expect(compared.differences.map(({ after }) => after)).toEqual(['1.500', '1,5']);
    expect(compared.refused.rows).toMatchObject([{ row: 4, reason: 'Chưa có hệ số đổi “lạng” ra “gam”.' }]);
  });

  it('what is odd is told and refuses nothing', async () => {
    const file = await sheetOf([
      ...[1, 2, 3, 4, 5, 6].map((month) => ['Phong Thổ', 'DR01', `Tháng ${month}/2018`, 10 + month]),
      ['Phong Thổ', 'DR01', 'Tháng 7/2018', 11_000],
    ]);
    const { warnings, refused } = await compareFigures(opened.context, file);
    expect(warnings.rows).toMatchObject([{ row: 8, rule: 'slip' }]);
    expect(refused.total).toBe(0);
  });

  it('names in merged cells hold for the rows below, where that is wished', async () => {
    const lines = [
      ['Phong Thổ', 'DR01', 'Tháng 1/2018', 1],
      [null, null, 'Tháng 2/2018', 2],
    ];
    const file = await sheetOf(lines);
    expect((await compareFigures(opened.context, file)).refused.total).toBe(1);
    const { mapping } = await openFigures(opened.context, { ...file, name: 'a' });
    expect(mapping.fillDown).toBe(true);
    expect(await compareFigures(opened.context, { ...file, mapping })).toMatchObject({ figures: 2 });
  });
});
