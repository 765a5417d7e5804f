import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AreaVersion,
  absenceWords,
  figureOver,
  methodWords,
} from '../../../shared/domain/indicators/index.ts';
import { aFormula, aUnit, type Given, sourcesOf } from '../../support/indicators/sources.ts';

const formulas = [
  aFormula('N'),
  aFormula('M'),
  aFormula('RATE', { aggregation: 'ratio', numerator: 'N', denominator: 'M', factor: 100 }),
];
const figure = (
  units: readonly AreaVersion[],
  values: Readonly<Record<string, Given>>,
  codes: readonly string[],
  boundaries: string | null,
  { when = ['2010-Q1'], code = 'N' } = {},
) => figureOver(code, { codes: new Set(codes), boundaries }, when, sourcesOf({ formulas, units, values }));
const words = (one: ReturnType<typeof figure>) => absenceWords(one, (code) => code);

const until = '2012-11-01';
const from = '2012-11-02';
/** Mường Tè and Sìn Hồ gave parts to Nậm Nhùn on 02/11/2012; Phong Thổ stayed as it was. */
const split = (weights: readonly [number | null, number | null] = [null, null]) => [
  aUnit('107', '2004-01-01', { name: 'Huyện Mường Tè', validTo: until }),
  aUnit('108', '2004-01-01', { name: 'Huyện Sìn Hồ', validTo: until }),
  aUnit('109', '2004-01-01', { name: 'Huyện Phong Thổ' }),
  aUnit('107', from, { name: 'Huyện Mường Tè', weights: { 107: weights[0] } }),
  aUnit('108', from, { name: 'Huyện Sìn Hồ', weights: { 108: weights[1] } }),
  aUnit('112', from, {
    name: 'Huyện Nậm Nhùn',
    weights: {
      107: weights[0] === null ? null : 1 - weights[0],
      108: weights[1] === null ? null : 1 - weights[1],
    },
  }),
];
const before = { 'N 107 2010-Q1': 100, 'N 108 2010-Q1': 60, 'N 109 2010-Q1': 7 };
const today = '2018-12-31';

describe('figures as reported', () => {
  it('leave a unit absent before it was formed, and never 0', () => {
    const alone = figure(split(), before, ['112'], null);
    expect(alone.value).toBeNull();
    expect(words(alone)).toBe('chưa lập hoặc không còn trong Quý I/2010');
    expect(figure(split(), before, ['107', '108', '112'], null).value).toBe(160);
  });

  it('go on under the same code over a change of name', () => {
    const units = [
      aUnit('105', '2004-01-01', { name: 'Thị xã Lai Châu', validTo: '2013-11-30' }),
      aUnit('105', '2013-12-01', { name: 'Thành phố Lai Châu' }),
    ];
    const values = { 'N 105 2010-Q1': 4, 'N 105 2014-Q1': 5 };
    expect(figure(units, values, ['105'], null, { when: ['2010-Q1', '2014-Q1'] }).value).toBe(9);
    expect(figure(units, values, ['105'], today).value).toBe(4);
  });
});

describe('figures on the boundaries of a later day', () => {
  it('are absent for a unit of which a predecessor was divided without weights', () => {
    const one = figure(split(), before, ['112'], today);
    expect(one.value).toBeNull();
    expect(words(one)).toContain(
      'không dựng lại được: Huyện Mường Tè (đến 01/11/2012) chia cho Huyện Mường Tè, Huyện Nậm Nhùn, chưa đủ tỷ trọng',
    );
    expect(figure(split(), before, ['109'], today)).toMatchObject({ value: 7, estimates: [] });
  });

  it('add whole predecessors: those who shared the old units have their total together', () => {
    expect(figure(split(), before, ['107', '108', '112'], today)).toMatchObject({
      value: 160,
      estimates: [],
    });
  });

  it('are divided by weights that sum to 1, marked as an estimate with its method', () => {
    const one = figure(split([0.6, 0.5]), before, ['112'], today);
    expect(one.value).toBeCloseTo(0.4 * 100 + 0.5 * 60, 9);
    expect(methodWords(one)).toBe(
      'Ước tính theo tỷ trọng đã ghi: lấy 40% số của Huyện Mường Tè (đến 01/11/2012); 50% số của Huyện Sìn Hồ (đến 01/11/2012).',
    );
  });

  it('stay absent where weights do not sum to 1', () => {
    const units = split([0.6, 0.5]).map((unit) =>
      unit.code === '112'
        ? {
            ...unit,
            predecessors: [
              { code: '107', weight: 0.3 },
              { code: '108', weight: 0.5 },
            ],
          }
        : unit,
    );
    expect(figure(units, before, ['107'], today).value).toBeNull();
    expect(figure(units, before, ['108'], today).value).toBe(30);
  });

  it('conserve the total of all units, and have each estimated unit in it, whatever the weights', () => {
    const weight = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const count = fc.integer({ min: 0, max: 9_999 });
    fc.assert(
      fc.property(fc.tuple(weight, weight), fc.tuple(count, count, count), (weights, [a, b, c]) => {
        const values = { 'N 107 2010-Q1': a, 'N 108 2010-Q1': b, 'N 109 2010-Q1': c };
        const codes = ['107', '108', '109', '112'];
        expect(figure(split(weights), values, codes, today).value).toBe(a + b + c);
        const each = codes.map((code) => figure(split(weights), values, [code], today).value ?? Number.NaN);
        expect(each.reduce((sum, value) => sum + value, 0)).toBeCloseTo(a + b + c, 6);
      }),
    );
  });

  it('recompute a ratio from the parts brought onto the boundaries', () => {
    const values = { ...before, 'M 107 2010-Q1': 200, 'M 108 2010-Q1': 60 };
    const rate = figure(split([0.6, 0.5]), values, ['112'], today, { code: 'RATE' });
    expect(rate.value).toBeCloseTo((70 / (0.4 * 200 + 0.5 * 60)) * 100, 9);
  });
});

describe('figures on the boundaries of an earlier day', () => {
  const old = '2024-12-31';
  const last = '2025-06-30';
  const first = '2025-07-01';
  const units = [
    aUnit('105', '2004-01-01', { name: 'Thành phố Lai Châu', validTo: last }),
    aUnit('109', '2004-01-01', { name: 'Huyện Phong Thổ', validTo: last }),
    aUnit('111', '2004-01-01', { name: 'Huyện Tân Uyên', validTo: last }),
    aUnit('X', first, { name: 'Phường Đoàn Kết', kind: 'commune', weights: { 105: null, 109: null } }),
    aUnit('Y', first, { name: 'Xã Dào San', kind: 'commune', weights: { 109: null } }),
    aUnit('Z', first, { name: 'Xã Tân Uyên', kind: 'commune', weights: { 111: null } }),
    aUnit('W', first, { name: 'Xã Pắc Ta', kind: 'commune', weights: { 111: null } }),
  ];
  const values = { 'N X 2026-Q1': 5, 'N Y 2026-Q1': 6, 'N Z 2026-Q1': 7, 'N W 2026-Q1': 8 };
  const at = { when: ['2026-Q1'] };

  it('add the units that lie in the old one as a whole', () => {
    expect(figure(units, values, ['111'], old, at).value).toBe(15);
  });

  it('are absent where a unit crosses the old lines, and name it', () => {
    expect(words(figure(units, values, ['105'], old, at))).toBe(
      'không dựng lại được: Phường Đoàn Kết gồm phần của Huyện Phong Thổ',
    );
    expect(figure(units, values, ['105', '109'], old, at).value).toBe(11);
    expect(figure(units, values, ['105', '109', '111'], old, at).value).toBe(26);
  });

  it('make a year over the change of boundaries out of its finer periods', () => {
    const year = {
      ...Object.fromEntries(
        ['105', '109', '111'].flatMap((code) => ['Q1', 'Q2'].map((q) => [`N ${code} 2025-${q}`, 10])),
      ),
      ...Object.fromEntries(
        ['X', 'Y', 'Z', 'W'].flatMap((code) => ['Q3', 'Q4'].map((q) => [`N ${code} 2025-${q}`, 1])),
      ),
    };
    const all = ['105', '109', '111', 'X', 'Y', 'Z', 'W'];
    const of = (codes: readonly string[], day: string | null) =>
      figure(units, year, codes, day, { when: ['2025'] });
    expect(of(all, null).value).toBe(68);
    expect(of(['111'], old).value).toBe(24);
    expect(of(['Z', 'W'], '2026-01-01').value).toBe(24);
    expect(words(of(['Z'], null))).toContain('chưa lập hoặc không còn trong');
    expect(words(of(['Z'], '2026-01-01'))).toContain('chia cho Xã Tân Uyên, Xã Pắc Ta, chưa đủ tỷ trọng');
  });
});
