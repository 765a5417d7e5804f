import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsSpec } from '../../../shared/charts/bars.ts';
import { chartPages } from '../../../shared/charts/pages.ts';
import { chartTable } from '../../../shared/charts/table.ts';
import { heatSpec, multiplesSpec, trendSpec } from '../../../shared/charts/trend.ts';
import { aFigure, figuresOf } from '../../support/charts.ts';

const areas = ['Phong Thổ', 'Sìn Hồ', 'Mường Tè'];
const periods = ['2017-Q4', '2018-Q1'];

describe('a trend', () => {
  it('leaves gaps open and marks what is made up', () => {
    const values = { 'Sìn Hồ 2018-Q1': aFigure(4, { isSample: true, provisional: true }) };
    const spec = trendSpec(figuresOf({ areas, periods, values }), []);
    expect(spec.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [null, null],
      [null, 4],
      [null, null],
    ]);
    expect(spec.series[1]?.points[1]?.provisional).toBe(true);
    expect(spec.sampleMark).toBe('SỐ LIỆU MẪU');
  });

  it('holds areas against their mean and the same period of the year before', () => {
    const values = { 'Phong Thổ 2018-Q1': 6, 'Sìn Hồ 2018-Q1': 4, 'Phong Thổ 2017-Q1': 9 };
    const figures = figuresOf({ areas: areas.slice(0, 2), periods, values });
    const { series } = trendSpec(figures, ['mean', 'last-year']);
    expect(series.find(({ role }) => role === 'mean')).toMatchObject({
      name: 'Bình quân một địa bàn',
      points: [{ value: null }, { value: 5 }],
    });
    expect(series.find(({ name }) => name === 'Phong Thổ, cùng kỳ')?.points[1]?.value).toBe(9);
  });

  it('has a target line for one area alone', () => {
    const targets = { 'Phong Thổ 2018-Q1': 5 };
    const lines = (shown: readonly string[]) =>
      trendSpec(figuresOf({ areas: shown, periods, targets }), ['target']).series.map(({ role }) => role);
    expect(lines(['Phong Thổ'])).toEqual([undefined, 'target']);
    expect(lines(areas)).not.toContain('target');
  });

  it('numbers the decisions of its axis by their days and leaves out the others', () => {
    const decisions = [
      { noticeId: 7, issuedOn: '2018-02-14', label: 'Sau' },
      { noticeId: 5, issuedOn: '2017-10-01', label: 'Trước' },
      { noticeId: 6, issuedOn: '2019-01-01', label: 'Ngoài' },
    ];
    const { marks } = trendSpec(figuresOf({ periods, decisions }), ['decisions']);
    expect(marks?.map(({ number, noticeId }) => [number, noticeId])).toEqual([
      [1, 5],
      [2, 7],
    ]);
    expect(marks?.[0]?.at).toBeCloseTo(-0.5, 1);
    expect(marks?.[1]?.at).toBeCloseTo(1, 1);
  });
});

describe('a ranking', () => {
  it('puts the greatest first and who has no figure last, with the reason', () => {
    const values = { 'Sìn Hồ 2018-Q1': 4, 'Phong Thổ 2018-Q1': 2 };
    const spec = barsSpec('ranking', figuresOf({ areas, values }));
    expect(spec?.rows.map(({ name }) => name)).toEqual(['Sìn Hồ', 'Phong Thổ', 'Mường Tè']);
    expect(spec?.rows[2]?.points[0]).toMatchObject({ value: null, why: 'chưa có số liệu' });
    expect(spec?.reference).toBeNull();
  });
});

describe('shares', () => {
  it('are of the areas that have reported and say who has not', () => {
    const values = { 'Phong Thổ 2018-Q1': 30, 'Sìn Hồ 2018-Q1': 10 };
    const spec = barsSpec('share', figuresOf({ areas, values }));
    expect(spec?.rows.map(({ points }) => points[0]?.value)).toEqual([75, 25, null]);
    expect(spec?.notes?.[0]).toContain('1 địa bàn chưa có số liệu');
  });

  it('sum to 100 whatever the counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 20 }),
        (counts) => {
          const names = counts.map((_, at) => `Xã ${at}`);
          const values = Object.fromEntries(counts.map((count, at) => [`Xã ${at} 2018-Q1`, count]));
          const spec = barsSpec('share', figuresOf({ areas: names, values }));
          const sum = spec?.rows.reduce((all, { points }) => all + (points[0]?.value ?? 0), 0);
          expect(sum).toBeCloseTo(100, 6);
        },
      ),
    );
  });

  it('are not made of rates', () => {
    const values = { 'Phong Thổ 2018-Q1': 30 };
    const spec = barsSpec('share', figuresOf({ values, indicator: { aggregation: 'ratio', unit: '%' } }));
    expect(spec?.rows.every(({ points }) => points[0]?.value === null)).toBe(true);
    expect(spec?.notes?.[0]).toContain('không cộng được');
  });
});

describe('year on year', () => {
  it('stands each area beside itself with the change in words', () => {
    const values = { 'Phong Thổ 2018-Q1': 30, 'Phong Thổ 2017-Q1': 20, 'Mường Tè 2018-Q1': 4 };
    const spec = barsSpec('year-on-year', figuresOf({ values }));
    expect(spec?.groups).toEqual(['Quý I/2018', 'Quý I/2017']);
    expect(spec?.rows.map(({ note }) => note)).toEqual(['tăng 10 vụ (+50,0%)', null]);
  });
});

describe('target against actual', () => {
  it('tells the part reached, and where nobody set one', () => {
    const values = { 'Phong Thổ 2018-Q1': 30, 'Mường Tè 2018-Q1': 4 };
    const spec = barsSpec('target', figuresOf({ values, targets: { 'Phong Thổ 2018-Q1': 40 } }));
    expect(spec?.rows.map(({ note }) => note)).toEqual(['đạt 75% mức giao 40', 'chưa giao']);
  });
});

describe('the table behind a chart', () => {
  const values = {
    'Phong Thổ 2018-Q1': aFigure(1_234, { provisional: true }),
    'Sìn Hồ 2018-Q1': aFigure(5, { estimated: true, method: 'Ước tính theo tỷ trọng.' }),
  };
  it('has every figure, absent as absent, provisional and estimated marked', () => {
    const table = chartTable(trendSpec(figuresOf({ areas, values }), []));
    expect(table.heads).toEqual(['Kỳ', ...areas]);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual(['1.234*', '5≈', 'chưa có']);
    expect(table.legend).toEqual(['* Số liệu sơ bộ.', '≈ Số ước tính.']);
  });

  it.each([
    ['multiples', multiplesSpec(figuresOf({ areas, values }), [])],
    ['heat', heatSpec(figuresOf({ areas, values }))],
    ['ranking', barsSpec('ranking', figuresOf({ areas, values }))],
  ])('is there for %s, with the method of estimates said', (_, spec) => {
    expect(spec && chartTable(spec).rows.flatMap(({ cells }) => cells).length).toBe(3);
    expect(spec?.notes).toContain('Ước tính theo tỷ trọng.');
  });
});

describe('a chart of many areas', () => {
  const many = Array.from({ length: 38 }, (_, at) => `Xã ${at}`);
  const values = Object.fromEntries(many.map((name, at) => [`${name} 2018-Q1`, at]));
  const figures = figuresOf({ areas: many, values });

  it.each([
    ['multiples', multiplesSpec(figures, [])],
    ['heat', heatSpec(figures)],
    ['ranking', barsSpec('ranking', figures)],
  ])('of kind %s is cut into pages that leave no area out and share one scale', (_, spec) => {
    const pages = spec === null ? [] : chartPages(spec);
    const names = pages.flatMap((page) =>
      page.kind === 'bars' ? page.rows.map(({ name }) => name) : page.series.map(({ name }) => name),
    );
    expect(names.toSorted()).toEqual(many.toSorted());
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ scaleTo }) => scaleTo)).toEqual(pages.map(() => 37));
  });

  it('that fits a page stays whole', () => {
    const spec = multiplesSpec(figuresOf({ areas, values: {} }), []);
    expect(chartPages(spec)).toEqual([spec]);
  });
});
