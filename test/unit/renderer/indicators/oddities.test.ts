import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../../renderer/api/indicators.ts';
import { keyOf } from '../../../../renderer/features/indicators/grid-places.ts';
import {
  cellsToWrite,
  type Stored,
  withChanges,
} from '../../../../renderer/features/indicators/typed-values.ts';
import { oddities } from '../../../../shared/domain/indicators/index.ts';

const anIndicator = (part: Partial<Indicator>): Indicator => ({
  code: 'W',
  domain: 'drugs',
  name: 'Số vụ',
  unit: 'vụ',
  frequency: 'quarter',
  aggregation: 'sum',
  numerator: null,
  denominator: null,
  factor: 1,
  better: 'down',
  decimals: 0,
  definition: null,
  sourceForm: null,
  isCustom: false,
  isCumulative: false,
  partOf: null,
  lowest: null,
  highest: null,
  validFrom: null,
  validTo: null,
  note: null,
  ...part,
});
const indicators = [anIndicator({}), anIndicator({ code: 'P', name: 'Số vụ khởi tố', partOf: 'W' })];
const period = '2018-Q1';
const aValue = (indicator: string, area: string, value: number): Stored => ({
  ...{ indicator, area, period, value },
  absence: null,
  provisional: false,
  isSample: false,
  note: null,
  isNil: false,
  sourceDocument: null,
  sourceNoticeId: null,
  sourceSentence: null,
  reason: null,
});

function rulesFor(
  values: readonly Stored[],
  place: { indicator: string; area: string },
  text: string,
): string[] {
  const stored = new Map(values.map((value) => [keyOf(value), value]));
  const typed = withChanges({}, [{ place: { ...place, period }, text }], stored);
  return oddities(cellsToWrite(typed, stored, null).cells, {
    ...{ stored, indicators, units: ['a', 'b'], province: 't' },
  }).map(({ rule, place: { indicator, area } }) => `${indicator} ${area} ${rule}`);
}

describe('checks while typing', () => {
  it('say that a part stands above its whole, whichever of the two is typed', () => {
    expect(rulesFor([aValue('W', 'a', 10)], { indicator: 'P', area: 'a' }, '11')).toEqual([
      'P a part-above-whole',
    ]);
    expect(rulesFor([aValue('P', 'a', 11)], { indicator: 'W', area: 'a' }, '10')).toEqual([
      'P a part-above-whole',
    ]);
    expect(rulesFor([aValue('P', 'a', 10)], { indicator: 'W', area: 'a' }, '10')).toEqual([]);
  });

  it('hold the province against the sum of its areas, typed and stored together', () => {
    const values = [aValue('W', 't', 30), aValue('W', 'a', 10)];
    expect(rulesFor(values, { indicator: 'W', area: 'b' }, '25')).toEqual(['W t province-differs']);
    expect(rulesFor(values, { indicator: 'W', area: 'b' }, '20')).toEqual([]);
  });

  it('do not judge the province while an area has no figure', () => {
    expect(rulesFor([aValue('W', 't', 30)], { indicator: 'W', area: 'b' }, '25')).toEqual([]);
    expect(
      rulesFor([aValue('W', 't', 30), aValue('W', 'a', 10)], { indicator: 'W', area: 'b' }, '-'),
    ).toEqual([]);
  });
});
