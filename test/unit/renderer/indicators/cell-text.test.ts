import { describe, expect, it } from 'vitest';
import { cellText, readCell } from '../../../../renderer/features/indicators/cell-text.ts';

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
