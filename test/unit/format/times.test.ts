import { describe, expect, it } from 'vitest';
import { parseTypedTime } from '../../../shared/format/index.ts';

describe('a typed time of day', () => {
  it.each(['1430', '14h30', '14:30', '14.30', '14g30', '14 giờ 30', '14 giờ 30 phút', ' 14H30 '])(
    '%s is 14:30',
    (typed) => {
      expect(parseTypedTime(typed)).toBe('14:30');
    },
  );

  it('may leave the minutes and the nought out', () => {
    expect(['8', '8h', '08 giờ', '830', '8:05'].map(parseTypedTime)).toEqual([
      '08:00',
      '08:00',
      '08:00',
      '08:30',
      '08:05',
    ]);
  });

  it('is none beyond the day, or in other words', () => {
    expect(['24h', '14:60', '2560', '14:3', 'chiều', '', '-1'].map(parseTypedTime)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});
