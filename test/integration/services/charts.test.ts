import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/services/changes/index.ts';
import {
  areaProfile,
  areaProfilePaper,
  chartView,
  listChartViews,
  saveChartView,
} from '../../../electron/services/charts/index.ts';
import {
  figureSettings,
  saveFigureSettings,
  saveIndicatorTarget,
  setIndicatorValues,
} from '../../../electron/services/indicators/index.ts';
import { paperFile } from '../../../electron/services/papers/index.ts';
import { sentenceText } from '../../../shared/charts/sentences.ts';
import { aChart } from '../../support/charts.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

/** Writes values under "indicator area period". */
function write(values: Readonly<Record<string, number>>): void {
  const cells = Object.entries(values).map(([key, value]) => {
    const [indicator = '', area = '', period = ''] = key.split(' ');
    return {
      ...{ indicator, area, period, value, absence: null },
      ...{ provisional: false, isSample: false, note: null },
    };
  });
  setIndicatorValues(opened.context, { cells });
}
const view = (over: Parameters<typeof aChart>[0]) => chartView(opened.context, { chart: aChart(over) });

describe('a chart of counts', () => {
  it('adds finer periods up to the kind that is asked for, and leaves out what is not whole', () => {
    write({
      'HV01 109 2018-Q1': 1,
      'HV01 109 2018-Q2': 2,
      'HV01 109 2018-Q3': 3,
      'HV01 109 2018-Q4': 4,
      'HV01 109 2017-Q4': 9,
    });
    const { spec, offered } = view({ periodKind: 'year' });
    expect(offered.map(({ code }) => code)).toEqual(['2017', '2018']);
    expect(spec?.kind === 'trend' && spec.series[0]?.points.map(({ value }) => value)).toEqual([null, 10]);
  });

  it('is cut to the periods that are asked for and tells what there is to choose', () => {
    write({ 'HV01 109 2018-Q1': 1, 'HV01 109 2018-Q4': 4 });
    const { from, to, offered } = view({ from: '2018-Q2', to: '2018-Q3' });
    expect([from, to, offered.length]).toEqual(['2018-Q2', '2018-Q3', 4]);
  });

  it('compares an area with its own year before', () => {
    write({ 'HV01 109 2018-Q1': 42, 'HV01 109 2017-Q1': 50 });
    const [sentence] = view({}).sentences;
    expect(sentence && sentenceText(sentence)).toBe(
      'Quý I/2018, số ca nhiễm HIV phát hiện mới của Huyện Phong Thổ là 42 ca, giảm 8 ca (-16,0%) so với cùng kỳ.',
    );
  });

  it('tells a change in percent from the count on that the office set, taken back by one undo', () => {
    write({ 'HV01 109 2017-Q1': 9, 'HV01 109 2018-Q1': 6 });
    const said = () =>
      view({ kind: 'trend', areas: ['109'] })
        .sentences.map((sentence) => sentenceText(sentence))
        .join(' ');
    expect(said()).toContain('số lượng nhỏ');
    const { change } = saveFigureSettings(opened.context, { smallCount: 5 });
    expect(figureSettings(opened.context)).toEqual({ smallCount: 5 });
    expect(said()).toContain('(-33,3%)');
    undoChange(opened.context, change);
    expect(said()).toContain('số lượng nhỏ');
  });

  it('stands against its target where that is a level', () => {
    write({ 'HV03 109 2018-Q4': 330 });
    saveIndicatorTarget(opened.context, {
      ...{ indicator: 'HV03', area: '109', year: 2018, value: 300, document: null, note: null },
    });
    const { spec } = view({ kind: 'target', indicator: 'HV03' });
    expect(spec?.kind === 'bars' && spec.rows[0]).toMatchObject({
      target: 300,
      note: 'đạt 110% mức giao 300',
    });
  });
});

describe('the profile of an area', () => {
  const profile = { area: '109', peers: ['107', '108', '109'], period: '2018-Q4', boundaries: null };

  it('tells each indicator with the change and the place among the peers', () => {
    write({ 'HV01 109 2018-Q4': 20, 'HV01 109 2017-Q4': 30, 'HV01 107 2018-Q4': 25, 'HV01 108 2018-Q4': 20 });
    const { area, rows } = areaProfile(opened.context, profile);
    expect(area).toBe('Huyện Phong Thổ');
    expect(rows.find(({ code }) => code === 'HV01')).toMatchObject({
      ...{ now: { value: 20 }, before: 30, change: 'giảm 10 ca (-33,3%)', better: true },
      rank: { place: 2, of: 3 },
      otherPeriod: null,
    });
  });

  it('takes the last year of what is reported by the year', () => {
    write({ 'DR09 109 2017': 12 });
    const row = areaProfile(opened.context, profile).rows.find(({ code }) => code === 'DR09');
    expect(row).toMatchObject({ otherPeriod: 'Năm 2017', now: { value: 12 } });
  });

  it('names on paper what has no figure and never prints it as 0', () => {
    write({ 'HV01 109 2018-Q4': 20 });
    const { blocks } = areaProfilePaper(opened.context, profile);
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    expect(tables).toEqual([['Số ca nhiễm HIV phát hiện mới', 'ca', '20', 'chưa có', '', '']]);
    expect(JSON.stringify(blocks)).toContain('Chưa có số liệu của 10 chỉ tiêu trong lĩnh vực này.');
  });

  it('is refused for an area that is none', () => {
    expect(() => areaProfile(opened.context, { ...profile, area: 'khong' })).toThrowError(
      expect.objectContaining({ code: 'not-found' }),
    );
  });
});

it('the figures of a chart are a sheet too', async () => {
  write({ 'HV01 109 2018-Q4': 20 });
  const paper = { kind: 'chart', chart: aChart(), sentences: null } as const;
  const { name, bytes } = await paperFile(opened.context, { paper, format: 'xlsx' });
  expect(name).toBe('bieu-do-hv01-xu-huong.xlsx');
  expect(new TextDecoder().decode(bytes.subarray(0, 2))).toBe('PK');
});

describe('charts under names', () => {
  const { areas: _, boundaries: __, ...rest } = aChart();
  const wish = { ...rest, level: 'district', areas: null, onBoundaries: false } as const;

  it('are kept whole, in the order of their names, one for each name', () => {
    saveChartView(opened.context, { name: 'Xu hướng HIV', view: wish });
    saveChartView(opened.context, { name: 'Đối tượng', view: wish });
    saveChartView(opened.context, { name: 'Xu hướng HIV', view: { ...wish, kind: 'heat' } });
    const { rows } = listChartViews(opened.context, {});
    expect(rows.map(({ name, view: kept }) => [name, kept.kind])).toEqual([
      ['Đối tượng', 'trend'],
      ['Xu hướng HIV', 'heat'],
    ]);
  });
});
