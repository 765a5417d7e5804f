import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeople, type PersonForm, personProblems } from '../../../shared/domain/agencies/index.ts';

describe('people', () => {
  it('stand by given name in Vietnamese order, then by the whole name', () => {
    const names = [
      'Trần Văn Đức',
      'Lê Thị Ánh',
      'Nguyễn Văn Dũng',
      'Bùi Văn An',
      'Nguyễn Văn Ân',
      'Hà Văn An',
    ];
    expect(names.sort(comparePeople)).toEqual([
      'Bùi Văn An',
      'Hà Văn An',
      'Lê Thị Ánh',
      'Nguyễn Văn Ân',
      'Nguyễn Văn Dũng',
      'Trần Văn Đức',
    ]);
  });

  it('have one order, however they come', () => {
    const word = fc.constantFrom('An', 'Ân', 'Ánh', 'Đức', 'Dũng', 'Văn', 'Thị');
    const names = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')));
    fc.assert(
      fc.property(names, (all) => {
        expect([...all].reverse().sort(comparePeople)).toEqual([...all].sort(comparePeople));
      }),
    );
  });

  it('are refused without a name, and with posts that are empty or turned', () => {
    const post: PersonForm['posts'][number] = {
      ...{ agencyId: null, agency: null, position: 'Giám đốc', validFrom: null, validTo: null },
    };
    const fields = (name: string, posts = [post]) =>
      personProblems({ name, names: [], posts }).map(({ field }) => field);
    expect(fields('Nguyễn Văn Mẫu')).toEqual([]);
    expect(fields('  ')).toEqual(['name']);
    expect(fields('A', [{ ...post, position: '' }])).toEqual(['posts.0.position']);
    const turned = { ...post, validFrom: '2020-01-01', validTo: '2019-01-01' };
    expect(fields('A', [post, turned])).toEqual(['posts.1.validTo']);
  });
});
