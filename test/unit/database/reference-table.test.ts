import { describe, expect, it } from 'vitest';
import { listOf, oneOf, tableRows } from '../../../electron/database/reference/table.ts';

describe('a written-out table', () => {
  it('gives its rows by the names of its columns, an empty cell as absent', () => {
    const rows = tableRows('\ncode | name | note\n109 | Huyện Phong Thổ |\n110 | | cũ\n', [
      'code',
      'name',
      'note',
    ]);
    expect(rows).toEqual([
      { code: '109', name: 'Huyện Phong Thổ', note: null },
      { code: '110', name: null, note: 'cũ' },
    ]);
  });

  it('refuses another head, and a row with a cell too few or too many', () => {
    expect(() => tableRows('code | title\n1 | a', ['code', 'name'])).toThrow('head');
    expect(() => tableRows('code | name\n1', ['code', 'name'])).toThrow('1 cells');
    expect(() => tableRows('code | name\n1 | a | b', ['code', 'name'])).toThrow('3 cells');
  });

  it('reads lists, and closed lists closed', () => {
    expect(listOf('107; 108')).toEqual(['107', '108']);
    expect(listOf(null)).toEqual([]);
    expect(oneOf('up', ['up', 'down'])).toBe('up');
    expect(() => oneOf('upwards', ['up', 'down'])).toThrow('none of');
  });
});
