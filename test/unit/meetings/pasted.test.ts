import { describe, expect, it } from 'vitest';
import { type PastedAttendee, pastedAttendees } from '../../../shared/domain/meetings/index.ts';

const agencies = ['Sở Y tế', 'Công an tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'];
const read = (text: string) => pastedAttendees(text, agencies);
const person = (agency: string, title: string, name: string): PastedAttendee => ({ agency, title, name });
const first = person('Sở Y tế', 'Giám đốc', 'Nguyễn Văn Mẫu');

describe('a pasted list of attendees', () => {
  it('is read by its columns: agency, title, name, with or without a running number', () => {
    expect(read('Sở Y tế\tGiám đốc\tNguyễn Văn Mẫu\r\nCông an tỉnh\tPhó Giám đốc\tLò Thị Mẫu\r\n')).toEqual([
      first,
      person('Công an tỉnh', 'Phó Giám đốc', 'Lò Thị Mẫu'),
    ]);
    expect(read('1\tSở Y tế\tGiám đốc\tNguyễn Văn Mẫu')).toEqual([first]);
  });

  it('is read by its heads where it has them, in any order', () => {
    expect(read('STT\tHọ và tên\tChức vụ\tĐơn vị\n1\tNguyễn Văn Mẫu\tGiám đốc\tSở Y tế')).toEqual([first]);
  });

  it('is read by its words where the columns stand otherwise', () => {
    expect(read('Nguyễn Văn Mẫu\tGiám đốc\tSở Y tế')).toEqual([first]);
  });

  it('is read line by line', () => {
    expect(read('Ông Nguyễn Văn Mẫu, Giám đốc, Sở Y tế')).toEqual([first]);
    expect(read('1. Sở Y tế - Giám đốc - Nguyễn Văn Mẫu')).toEqual([first]);
    expect(read('Sở Y tế; Giám đốc; Nguyễn Văn Mẫu\n\nCông an tỉnh')).toEqual([
      first,
      person('Công an tỉnh', '', ''),
    ]);
    expect(read('Nguyễn Văn Mẫu')).toEqual([person('', '', 'Nguyễn Văn Mẫu')]);
  });

  it('keeps a cell with a line end in it whole', () => {
    expect(read('"Sở Y\ntế"\tGiám đốc\t"Nguyễn ""Văn"" Mẫu"')).toEqual([
      person('Sở Y tế', 'Giám đốc', 'Nguyễn "Văn" Mẫu'),
    ]);
  });

  it('loses no word: what has no place of its own joins the name', () => {
    const words = read('Phòng A\tTrưởng phòng\tLò Văn Mẫu\t0912 000 000')[0];
    expect(words).toEqual(person('Phòng A', 'Trưởng phòng', 'Lò Văn Mẫu, 0912 000 000'));
    expect(read('')).toEqual([]);
  });
});
