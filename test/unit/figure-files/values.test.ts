import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessStyle, isAmbiguous, readNumber } from '../../../shared/domain/figure-files/numbers.ts';
import { periodOfDay, readPeriodName, readYear } from '../../../shared/domain/figure-files/periods.ts';
import { converted, isUnit, unitFactor } from '../../../shared/domain/figure-files/units.ts';
import { periodsOfYear } from '../../../shared/domain/indicators/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';

const sizes = fc.integer({ min: -9_999_999, max: 9_999_999 });
const english = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 });

describe('numbers of a column', () => {
  it('what is written in a style is read back in it', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
        const value = Number(`${whole}.${String(thousandths).padStart(3, '0')}`);
        expect(readNumber(formatNumber(value, 3), 'vi')).toBe(value);
        expect(readNumber(english.format(value), 'en')).toBe(value);
      }),
    );
  });

  it('any text is either a finite number or none', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('vi' as const, 'en' as const), (text, style) => {
        const value = readNumber(text, style);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('one that tells decides for the column, and none that tells leaves it to the clerk', () => {
    expect(guessStyle(['77.897', '94,5'])).toBe('vi');
    expect(guessStyle(['77,897', '94.5'])).toBe('en');
    expect(guessStyle(['77,897', '1,002'])).toBeNull();
    expect(guessStyle(['77.897'])).toBeNull();
    expect(guessStyle(['12', '7'])).toBe('vi');
    expect(guessStyle([])).toBe('vi');
  });

  it('77.897 is a thousandfold by one style of what it is by the other', () => {
    expect(isAmbiguous('77.897')).toBe(true);
    expect([readNumber('77.897', 'vi'), readNumber('77.897', 'en')]).toEqual([77_897, 77.897]);
    expect(readNumber('0.42', 'vi')).toBeNull();
    expect(readNumber('1 234,5', 'vi')).toBe(1234.5);
    expect(readNumber('−5', 'vi')).toBe(-5);
  });
});

describe('periods by name', () => {
  it.each([
    ['Tháng 2/2018', '2018-02'],
    ['tháng 02 năm 2018', '2018-02'],
    ['T2/2018', '2018-02'],
    ['02/2018', '2018-02'],
    ['2018-02', '2018-02'],
    ['Quý I/2018', '2018-Q1'],
    ['Quý IV năm 2018', '2018-Q4'],
    ['Q3-2018', '2018-Q3'],
    ['2018-Q3', '2018-Q3'],
    ['6 tháng đầu năm 2018', '2018-H1'],
    ['6 tháng cuối năm 2018', '2018-H2'],
    ['9 tháng 2018', '2018-9M'],
    ['Năm 2018', '2018'],
    ['2018', '2018'],
    ['Niên vụ 2017 - 2018', '2017-2018'],
    ['Tháng 13/2018', null],
    ['Quý V/2018', null],
    ['Tổng', null],
    ['Tháng 2', null],
  ])('%s is %s', (text, code) => {
    expect(readPeriodName(text, { frequency: 'month', year: null })).toBe(code);
  });

  it('what is left unsaid comes from the year of the file and from how the indicator is reported', () => {
    expect(readPeriodName('Tháng 2', { frequency: 'month', year: '2018' })).toBe('2018-02');
    expect(readPeriodName('2', { frequency: 'month', year: '2018' })).toBe('2018-02');
    expect(readPeriodName('2', { frequency: 'quarter', year: '2018' })).toBe('2018-Q2');
    expect(readPeriodName('III', { frequency: 'quarter', year: '2018' })).toBe('2018-Q3');
    expect(readPeriodName('III', { frequency: 'month', year: '2018' })).toBeNull();
  });

  it('every period is read from its own label and its code', () => {
    for (const kind of ['month', 'quarter', 'half-year', 'nine-months', 'year', 'season'] as const) {
      for (const { code, label } of periodsOfYear(kind, 2021)) {
        expect([label, code].map((text) => readPeriodName(text, { frequency: kind, year: null }))).toEqual([
          code,
          code,
        ]);
      }
    }
  });

  it('a day that a table program made of a month is that month; any other day is none', () => {
    expect(periodOfDay('2018-02-01', { frequency: 'month', year: null })).toBe('2018-02');
    expect(periodOfDay('2018-04-01', { frequency: 'quarter', year: null })).toBe('2018-Q2');
    expect(periodOfDay('2018-02-15', { frequency: 'month', year: null })).toBeNull();
    expect(readYear('so-lieu-2018.xlsx')).toBe('2018');
  });
});

describe('units', () => {
  it.each([
    ['kg', 'gam', 1000],
    ['nghìn đồng', 'đồng', 1000],
    ['tỷ đồng', 'triệu đồng', 1000],
    ['ha', 'm²', 10_000],
    ['nghìn', 'người', 1000],
    ['người', 'lượt người', null],
    ['gam', 'viên', null],
  ])('%s to %s is times %s', (from, to, factor) => {
    expect(unitFactor(from, to)).toBe(factor);
  });

  it('words in brackets that are no unit convert nothing', () => {
    expect(isUnit('quý I', ['vụ', 'người'])).toBe(false);
    expect(isUnit('VỤ', ['vụ', 'người'])).toBe(true);
    expect(isUnit('kg', [])).toBe(true);
  });

  it('converting adds no digits that were not there', () => {
    expect(converted(4.35, 100)).toBe(435);
    expect(converted(77.897, 1000)).toBe(77_897);
  });
});
