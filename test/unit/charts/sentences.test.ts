import { describe, expect, it } from 'vitest';
import { comparisonSentence, sentenceText, worseSentence } from '../../../shared/charts/sentences.ts';
import { aFigure, figuresOf } from '../../support/charts.ts';

const areas = ['Phong Thổ', 'Sìn Hồ', 'Mường Tè'];
const told = (given: Parameters<typeof figuresOf>[0]) => {
  const sentence = comparisonSentence(figuresOf({ areas, ...given }));
  return sentence === null ? null : sentenceText(sentence);
};

describe('the sentence of a comparison', () => {
  it('tells total, change, highest and lowest', () => {
    const values = {
      ...{ 'Phong Thổ 2018-Q1': 20, 'Sìn Hồ 2018-Q1': 12, 'Mường Tè 2018-Q1': 10 },
      ...{ 'Phong Thổ 2017-Q1': 24, 'Sìn Hồ 2017-Q1': 14, 'Mường Tè 2017-Q1': 12 },
    };
    expect(told({ values })).toBe(
      'Quý I/2018, số vụ phát hiện của toàn tỉnh là 42 vụ, giảm 8 vụ (-16,0%) so với cùng kỳ; cao nhất: Phong Thổ 20 vụ; thấp nhất: Mường Tè 10 vụ.',
    );
  });

  it('counts those who have reported, compares them with themselves and names who has not', () => {
    const values = {
      ...{ 'Phong Thổ 2018-Q1': 20, 'Sìn Hồ 2018-Q1': 10 },
      ...{ 'Phong Thổ 2017-Q1': 10, 'Sìn Hồ 2017-Q1': 10, 'Mường Tè 2017-Q1': 500 },
    };
    expect(told({ values })).toBe(
      'Quý I/2018, số vụ phát hiện của 2/3 địa bàn đã có số liệu là 30 vụ, tăng 10 vụ (+50,0%) so với cùng kỳ; cao nhất: Phong Thổ 20 vụ; thấp nhất: Sìn Hồ 10 vụ; chưa có số liệu: Mường Tè.',
    );
  });

  it('does not compare with a year that is not whole', () => {
    const values = { 'Phong Thổ 2018-Q1': 20, 'Sìn Hồ 2018-Q1': 10, 'Sìn Hồ 2017-Q1': 10 };
    expect(told({ values })).toContain('chưa so được với cùng kỳ (thiếu số liệu Quý I/2017)');
  });

  it('says nothing where nobody has reported', () => {
    expect(told({ values: {} })).toBeNull();
    expect(told({ periods: [] })).toBeNull();
  });

  it('names one area by itself, and what is provisional', () => {
    const values = { 'Phong Thổ 2018-Q1': aFigure(12, { provisional: true }) };
    const sentence = told({ areas: ['Phong Thổ'], values });
    expect(sentence).toContain('của Phong Thổ là 12 vụ');
    expect(sentence).not.toContain('cao nhất');
  });

  it('leads from each number to the cells that it was made of', () => {
    const values = { 'Phong Thổ 2018-Q1': 20, 'Sìn Hồ 2018-Q1': 10 };
    const numbers = comparisonSentence(figuresOf({ areas, values }))?.flatMap(({ text, cells }) =>
      cells ? [{ text, cells }] : [],
    );
    expect(numbers?.[0]).toEqual({
      text: '30 vụ',
      cells: { areas: ['Phong Thổ', 'Sìn Hồ'], period: '2018-Q1' },
    });
    expect(numbers?.at(-1)).toEqual({ text: '10 vụ', cells: { areas: ['Sìn Hồ'], period: '2018-Q1' } });
  });
});

describe('the sentence of what got worse', () => {
  const values = {
    ...{ 'Phong Thổ 2018-Q1': 20, 'Sìn Hồ 2018-Q1': 10, 'Mường Tè 2018-Q1': 3 },
    ...{ 'Phong Thổ 2017-Q1': 10, 'Sìn Hồ 2017-Q1': 14, 'Mường Tè 2017-Q1': 1 },
  };
  it('names where the figure went the wrong way', () => {
    const sentence = worseSentence(figuresOf({ areas, values }));
    expect(sentence && sentenceText(sentence)).toBe(
      'Tăng so với cùng kỳ: Phong Thổ tăng 10 vụ (+100,0%); Mường Tè tăng 2 vụ (từ 1 lên 3, số lượng nhỏ).',
    );
  });

  it('is not made of what has no better direction', () => {
    expect(worseSentence(figuresOf({ areas, values, indicator: { better: 'neutral' } }))).toBeNull();
  });
});
