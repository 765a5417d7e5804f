import { describe, expect, it } from 'vitest';
import { type Definition, definitionFaults } from '../../../shared/domain/indicators/index.ts';
import { aFormula } from '../../support/indicators/sources.ts';

const one = (code: string, over: Partial<Definition> = {}): Definition => ({
  ...aFormula(code),
  ...{ unit: 'người', partOf: null, isCumulative: false, lowest: null, highest: null },
  ...over,
});
const rate = (over: Partial<Definition> = {}) =>
  one('R', { aggregation: 'ratio', numerator: 'A', denominator: 'B', factor: 100, unit: '%', ...over });
const fields = (definition: Definition, others: readonly Definition[] = [one('A'), one('B')]) =>
  definitionFaults(definition, others).map(({ field }) => field);

describe('a formula', () => {
  it('stands with both parts of one unit and periods that add up', () => {
    expect(fields(rate())).toEqual([]);
    expect(fields(rate({ frequency: 'year' }))).toEqual([]);
  });

  it.each([
    ['a part that is not there', rate({ numerator: 'Z' }), ['numerator']],
    ['no part', rate({ denominator: null }), ['denominator']],
    ['itself as its part', rate({ denominator: 'R' }), ['denominator']],
    ['periods shorter than those of its parts', rate({ frequency: 'month' }), ['numerator', 'denominator']],
    ['a season of quarters', rate({ frequency: 'season' }), ['numerator', 'denominator']],
    ['percent without its factor', rate({ factor: 1 }), ['factor']],
  ])('is refused with %s', (_, definition, wrong) => {
    expect(fields(definition)).toEqual(wrong);
  });

  it('is refused in a circle over another', () => {
    const other = one('A', { aggregation: 'ratio', numerator: 'R', denominator: 'B', unit: '%' });
    expect(fields(rate(), [other, one('B', { unit: '%' })])).toContain('numerator');
  });

  it('needs a unit that its parts give', () => {
    const others = [one('A', { unit: 'ca' }), one('B')];
    expect(fields(rate(), others)).toEqual(['unit']);
    expect(fields(rate({ unit: 'ca/người', factor: 1 }), others)).toEqual([]);
    expect(fields(rate({ unit: 'ca/100.000 người', factor: 100_000 }), others)).toEqual([]);
    expect(fields(rate({ unit: 'vụ/người', factor: 1 }), others)).toEqual(['unit']);
  });
});

describe('a definition', () => {
  it.each([
    ['its own part', one('A', { partOf: 'B' }), [one('B', { partOf: 'A' })], ['partOf']],
    ['part of another unit', one('A', { partOf: 'B' }), [one('B', { unit: 'vụ' })], ['partOf']],
    ['limits the wrong way round', one('A', { lowest: 5, highest: 4 }), [], ['highest']],
    ['a running total that is a sum', one('A', { isCumulative: true }), [], ['isCumulative']],
  ])('is refused as %s', (_, definition, others, wrong) => {
    expect(fields(definition, others)).toEqual(wrong);
  });
});
