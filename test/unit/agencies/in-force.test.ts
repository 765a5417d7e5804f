import { describe, expect, it } from 'vitest';
import { namesInForce } from '../../../shared/domain/agencies/index.ts';

const always = { validFrom: null, validTo: null };
const directory = [
  {
    ...{ name: 'Sở Nông nghiệp và Môi trường', aliases: ['Sở NN&MT'], ...always },
    names: [{ name: 'Sở Nông nghiệp', validFrom: null, validTo: '2025-02-28' }],
  },
  { name: 'Sở Y tế', aliases: ['SYT'], names: [], ...always },
];
const before = namesInForce(directory, '2025-02-28');
const after = namesInForce(directory, '2025-03-01');

describe('names in force on the day of a paper', () => {
  it('give an agency by any of its spellings the name it bears that day', () => {
    expect(before.agency('Sở NN&MT')).toBe('Sở Nông nghiệp');
    expect(after.agency(' sở nông nghiệp ')).toBe('Sở Nông nghiệp và Môi trường');
    expect(after.agency('SYT')).toBe('Sở Y tế');
    expect(after.agency('UBND các huyện')).toBe('UBND các huyện');
  });

  it('put a name of another time right inside a line, whatever stands around it', () => {
    expect(after.within('Giám đốc Sở Nông nghiệp (b/c);')).toBe(
      'Giám đốc Sở Nông nghiệp và Môi trường (b/c);',
    );
    expect(after.within('Như trên; Sở Nông nghiệp và Môi trường')).toBe(
      'Như trên; Sở Nông nghiệp và Môi trường',
    );
    expect(before.within('SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG')).toBe('SỞ NÔNG NGHIỆP');
  });

  it('leave abbreviations and other words of a line as they were typed', () => {
    expect(after.within('SYT, Sở NN&MT')).toBe('SYT, Sở NN&MT');
    expect(after.within('Các sở nông nghiệpX')).toBe('Các sở nông nghiệpX');
  });

  it('give one spelling of two agencies to the one that stands on the day', () => {
    const two = [
      {
        ...directory[1],
        name: 'Sở A mới',
        aliases: ['Sở A'],
        names: [],
        validFrom: '2020-01-01',
        validTo: null,
      },
      {
        ...directory[1],
        name: 'Sở A cũ',
        aliases: ['Sở A'],
        names: [],
        validFrom: null,
        validTo: '2019-12-31',
      },
    ];
    expect(namesInForce(two, '2019-05-01').agency('Sở A')).toBe('Sở A cũ');
    expect(namesInForce(two, '2021-05-01').agency('Sở A')).toBe('Sở A mới');
  });
});
