import { describe, expect, it } from 'vitest';
import { peopleInForce } from '../../../shared/domain/agencies/index.ts';

const until = { validFrom: null, validTo: '2018-12-31' };
const since = { validFrom: '2019-01-01', validTo: null };
const post = (position: string, agencyId: number, span: typeof until | typeof since) => ({
  ...{ agencyId, agency: null, position, ...span },
});
const lo = {
  ...{ id: 1, name: 'Lò Thị Mẫu Mới', rank: 'Đại tá' },
  names: [{ name: 'Lò Thị Mẫu', rank: 'Thượng tá', ...until }],
  posts: [post('Phó Giám đốc', 3, until), post('Giám đốc', 3, since), post('Phó Trưởng ban', 9, until)],
};
const before = peopleInForce([lo], '2018-12-31');
const after = peopleInForce([lo], '2019-01-01');

describe('people in force on the day of a paper', () => {
  it('bear the name and the rank of that day', () => {
    expect(before.person(1)).toEqual({ name: 'Lò Thị Mẫu', rank: 'Thượng tá' });
    expect(after.person(1)).toEqual({ name: 'Lò Thị Mẫu Mới', rank: 'Đại tá' });
    expect(after.person(2)).toBeUndefined();
  });

  it('hold the post of that day in the agency of the one they were told with', () => {
    expect(after.title(1, 'Phó giám đốc')).toBe('Giám đốc');
    expect(before.title(1, 'Giám đốc')).toBe('Phó Giám đốc');
    expect(before.title(1, 'Phó Giám đốc')).toBe('Phó Giám đốc');
  });

  it('keep a title that no post of theirs bears, or that nothing followed', () => {
    expect(after.title(1, 'Bí thư')).toBe('Bí thư');
    expect(after.title(1, 'Phó Trưởng ban')).toBe('Phó Trưởng ban');
    expect(after.title(2, 'Giám đốc')).toBe('Giám đốc');
  });

  it('are put right inside a line, but not where two bear the name', () => {
    expect(after.within('Đồng chí Lò Thị Mẫu, Giám đốc')).toBe('Đồng chí Lò Thị Mẫu Mới, Giám đốc');
    const other = { ...lo, id: 2, name: 'Lò Thị Mẫu', names: [] };
    expect(peopleInForce([lo, other], '2019-01-01').within('Lò Thị Mẫu')).toBe('Lò Thị Mẫu');
  });
});
