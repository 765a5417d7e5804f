import { describe, expect, it } from 'vitest';
import { endedAgencies } from '../../../shared/domain/agencies/index.ts';

const one = (id: number, name: string, over: object = {}) => ({
  ...{ id, name, spellings: [] as string[], validFrom: null, validTo: null, successorId: null },
  ...over,
});
const ended = { validTo: '2025-02-28', successorId: 2 };
const directory = [
  one(1, 'Sở Lao động', { ...ended, spellings: ['Sở LĐTBXH'] }),
  one(2, 'Sở Nội vụ'),
  one(3, 'Sở Nông nghiệp', { validTo: '2020-12-31', successorId: 4 }),
  one(4, 'Sở Nông nghiệp và Phát triển nông thôn', { ...ended, successorId: 5 }),
  one(5, 'Sở Nông nghiệp và Môi trường', { validFrom: '2025-03-01' }),
];
const on = (day: string, line: string) => endedAgencies(directory, day)(line);

describe('an agency that had ended before the day of a paper', () => {
  it('is found by any spelling, with its last day and who followed it', () => {
    expect(on('2025-03-01', 'Giám đốc Sở LĐTBXH (b/c)')).toEqual([
      { id: 1, words: 'Sở LĐTBXH', endedOn: '2025-02-28', successor: 'Sở Nội vụ' },
    ]);
    expect(on('2025-02-28', 'Giám đốc Sở LĐTBXH (b/c)')).toEqual([]);
  });

  it('is followed over others that have ended too, up to the one that stands', () => {
    expect(on('2022-01-01', 'Sở Nông nghiệp')).toMatchObject([
      { successor: 'Sở Nông nghiệp và Phát triển nông thôn' },
    ]);
    expect(on('2026-01-01', 'Sở Nông nghiệp')).toMatchObject([{ successor: 'Sở Nông nghiệp và Môi trường' }]);
  });

  it('is not seen in the longer name of one that stands, nor twice in one line', () => {
    expect(on('2026-01-01', 'Sở Nông nghiệp và Môi trường; Sở Nội vụ')).toEqual([]);
    expect(on('2026-01-01', 'Sở Lao động, Sở LĐTBXH')).toHaveLength(1);
  });

  it('has no successor where none is known or each follows the other', () => {
    const circle = [
      one(1, 'Sở A', { ...ended, successorId: 2 }),
      one(2, 'Sở B', { ...ended, successorId: 1 }),
    ];
    expect(endedAgencies(circle, '2026-01-01')('Sở A')).toMatchObject([{ successor: null }]);
    expect(endedAgencies([one(1, 'Sở A', { validTo: '2020-01-01' })], '2026-01-01')('Sở A')).toMatchObject([
      { successor: null },
    ]);
  });
});
