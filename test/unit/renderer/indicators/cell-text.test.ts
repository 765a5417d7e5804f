import { describe, expect, it } from 'vitest';
import {
  copiedBlock,
  pastedBlock,
  possibleReadings,
} from '../../../../renderer/features/indicators/cell-text.ts';
import { cellText, readCell } from '../../../../shared/domain/indicators/index.ts';

describe('a cell of the grid', () => {
  it.each(['77.897', '94,5', '0,125', 'chưa báo cáo', 'không áp dụng', 'không phát sinh', '0'])(
    'shows "%s" as it was typed',
    (text) => {
      const content = readCell(text);
      expect(content && cellText(content)).toBe(text);
    },
  );

  it('keeps a nil return apart from a counted 0', () => {
    expect(readCell('k')).toEqual({ value: 0, absence: null, isNil: true });
    expect(readCell('0')).toEqual({ value: 0, absence: null, isNil: false });
  });

  it.each(['1.2.3', '0.42', 'năm', '12%'])('does not guess what "%s" means', (text) => {
    expect(readCell(text)).toBeNull();
  });
});

describe('a number that is not written the Vietnamese way', () => {
  it.each([
    ['12.5', ['12,5', '125']],
    ['1,234.5', ['1.234,5']],
    ['1,234,567', ['1.234.567']],
    ['1 234', ['1.234']],
    ['1.2.3', []],
    ['năm', []],
  ])('offers what "%s" may mean', (text, readings) => {
    expect(readCell(text)).toBeNull();
    expect(possibleReadings(text)).toEqual(readings);
  });

  it('offers only what the grid can read', () => {
    for (const reading of possibleReadings('0.425')) expect(readCell(reading)).not.toBeNull();
  });
});

describe('a block', () => {
  it('comes back from a spreadsheet as it was copied', () => {
    const block = [
      ['1.250,5', 'chưa báo cáo'],
      ['', '0'],
    ];
    expect(pastedBlock(`${copiedBlock(block)}\r\n`)).toEqual(block);
  });
});
