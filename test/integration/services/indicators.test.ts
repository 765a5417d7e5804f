import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chartView } from '../../../electron/services/charts/index.ts';
import {
  addSample,
  indicatorValues,
  listAreas,
  removeSample,
  setIndicatorValues,
  type ValueCell,
} from '../../../electron/services/indicators/index.ts';
import type { ChartSpec } from '../../../shared/charts/index.ts';
import { aChart } from '../../support/charts.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const aCell = (over: Partial<ValueCell> = {}): ValueCell => ({
  indicator: 'HV01',
  area: '109',
  period: '2018-Q1',
  value: 12,
  absence: null,
  provisional: false,
  isSample: false,
  note: null,
  ...over,
});
const stored = (indicator = 'HV01') =>
  indicatorValues(opened.context, { indicators: [indicator], areas: ['109'], periods: [aCell().period] })
    .rows;

function lineOf(spec: ChartSpec | null) {
  if (spec?.kind !== 'trend') throw new Error('no trend');
  return spec;
}

describe('areas', () => {
  it('are eight districts to 30/6/2025 and 38 communes from the day after', () => {
    const kinds = (on: string) => listAreas(opened.context, { on }).rows.map(({ kind }) => kind);
    expect(kinds('2025-06-30').filter((kind) => kind === 'district')).toHaveLength(8);
    expect(kinds('2025-07-01').filter((kind) => kind === 'commune')).toHaveLength(38);
    expect(kinds('2025-07-01')).not.toContain('district');
  });
});

describe('values', () => {
  it('are read of the indicators, areas and periods asked for alone', () => {
    const cells = ['2018-Q1', '2018-Q2'].flatMap((period) =>
      ['108', '109'].map((area) => aCell({ area, period })),
    );
    setIndicatorValues(opened.context, { cells });
    const asked = { indicators: ['HV01', 'HV02'], areas: ['109'], periods: ['2018-Q2', '2018-Q3'] };
    expect(indicatorValues(opened.context, asked).rows).toMatchObject([
      { indicator: 'HV01', area: '109', period: '2018-Q2' },
    ]);
  });

  it('are written over what stood there', () => {
    setIndicatorValues(opened.context, { cells: [aCell()] });
    setIndicatorValues(opened.context, { cells: [aCell({ value: null, absence: 'not-reported' })] });
    expect(stored()).toMatchObject([{ value: null, absence: 'not-reported' }]);
  });

  it.each([
    ['an unknown indicator', { indicator: 'ZZ' }],
    ['an unknown area', { area: '999' }],
    ['an unknown period', { period: '2018-Q9' }],
    ['a ratio', { indicator: 'CR03' }],
    ['neither value nor absence', { value: null }],
  ])('refuse %s and write none of the others', (_, over) => {
    const cells = [aCell(), aCell({ period: '2018-Q2', ...over })];
    expect(() => setIndicatorValues(opened.context, { cells })).toThrowError(
      expect.objectContaining({ code: 'invalid-request', details: { cell: 1 } }),
    );
    expect(stored()).toEqual([]);
  });
});

describe('a trend', () => {
  const trend = (areas: readonly string[], indicator = 'HV01') =>
    lineOf(chartView(opened.context, { chart: aChart({ indicator, areas: [...areas] }) }).spec);

  it('fills the axis between the first and the last period and leaves gaps open', () => {
    setIndicatorValues(opened.context, { cells: [aCell(), aCell({ period: '2018-Q4', value: 15 })] });
    const spec = trend(['109']);
    expect(spec.xLabels).toEqual(['Quý I/2018', 'Quý II/2018', 'Quý III/2018', 'Quý IV/2018']);
    expect(spec.series[0]?.points.map(({ value }) => value)).toEqual([12, null, null, 15]);
    expect(spec.sampleMark).toBeNull();
  });

  it('recomputes a rate from its parts and leaves it absent where the denominator is 0', () => {
    const rate = { period: '2018-01', area: '109' };
    setIndicatorValues(opened.context, {
      cells: [
        aCell({ ...rate, indicator: 'CR02', value: 172 }),
        aCell({ ...rate, indicator: 'CR01', value: 183 }),
        aCell({ ...rate, indicator: 'CR02', area: '107', value: 0 }),
        aCell({ ...rate, indicator: 'CR01', area: '107', value: 0 }),
      ],
    });
    const spec = trend(['107', '109'], 'CR03');
    expect(spec.series[0]?.points[0]?.value).toBeNull();
    expect(spec.series[1]?.points[0]?.value).toBeCloseTo(93.99, 2);
  });
});

describe('a trend over changed boundaries', () => {
  const trend = (areas: readonly string[], boundaries: string | null) =>
    lineOf(chartView(opened.context, { chart: aChart({ areas: [...areas], boundaries }) }).spec);

  it('goes on over the change where the old units can be rebuilt, and says why where they cannot', () => {
    const communes = listAreas(opened.context, { on: '2026-01-01' }).rows.filter(
      ({ kind }) => kind === 'commune',
    );
    setIndicatorValues(opened.context, {
      cells: [
        ...['105', '110'].map((area) => aCell({ area, period: '2025-Q2', value: 9 })),
        ...communes.map(({ code }) => aCell({ area: code, period: '2025-Q3', value: 2 })),
      ],
    });
    const { series, xLabels } = trend(['105', '110'], '2025-06-30');
    expect(xLabels).toEqual(['Quý II/2025', 'Quý III/2025']);
    expect(series[1]?.points.map(({ value }) => value)).toEqual([9, 8]);
    expect(series[0]?.points[1]).toMatchObject({
      value: null,
      why: expect.stringContaining('Phường Đoàn Kết gồm phần của Huyện Phong Thổ'),
    });
    const [province] = trend(['all'], null).series;
    expect(province?.points[1]?.value).toBe(76);
  });
});

describe('sample data', () => {
  it('is marked, leaves real values alone and goes at once', () => {
    setIndicatorValues(opened.context, { cells: [aCell({ value: 4 })] });
    const { values } = addSample(opened.context, {});
    const areas = listAreas(opened.context, { on: '2018-12-31' }).rows.filter(
      ({ kind }) => kind === 'district',
    );
    expect(areas).toHaveLength(8);
    expect(values).toBe(8 * 20 - 1);
    const { spec } = chartView(opened.context, {
      chart: aChart({ areas: areas.map(({ code }) => code) }),
    });
    expect(spec?.sampleMark).toBe('SỐ LIỆU MẪU');
    expect(removeSample(opened.context, {})).toEqual({ removed: values });
    expect(stored()).toMatchObject([{ value: 4, isSample: false }]);
  });
});
