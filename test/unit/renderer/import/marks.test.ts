import { describe, expect, it } from 'vitest';
import { createLocator } from '../../../../renderer/features/import/locate.ts';
import { bodyMarks, headMarks, isLitBy, linesOf } from '../../../../renderer/features/import/marks.ts';
import { aReading, source } from './a-reading.ts';

function words(part: string): readonly string[] {
  return [...headMarks(aReading()), ...bodyMarks(aReading())]
    .filter((mark) => mark.part === part)
    .map(({ start, end }) => source.slice(start, end));
}

describe('marks in the text of a notice', () => {
  it('stand on the number, the place, the day and the title of the head, over line breaks too', () => {
    expect(words('header.number')).toEqual(['07/TB-BCĐ']);
    expect(words('header.place')).toEqual(['Lai Châu']);
    expect(words('header.issuedOn')).toEqual(['ngày 05 tháng 02 năm 2018']);
    expect(words('header.title')).toEqual(['Kết luận tại cuộc họp\nđánh giá quý IV/2017']);
  });

  it('are not invented for what the notice does not tell', () => {
    expect(words('meeting.heldOn')).toEqual([]);
    expect(words('signer.name')).toEqual([]);
  });

  it('stand on lead, deadline and reference inside their task', () => {
    expect(words('task:0:lead')).toEqual(['Công an tỉnh', 'Sở Y tế']);
    expect(words('task:0:deadline')).toEqual(['trước ngày 28/02/2018']);
    expect(words('task:0:refs')).toEqual(['1899/QĐ-TTg']);
  });

  it('cut the lines without losing a letter', () => {
    const lines = linesOf(source, [...headMarks(aReading()), ...bodyMarks(aReading())]);
    const text = lines.map(({ segments }) =>
      segments.map(({ start, end }) => source.slice(start, end)).join(''),
    );
    expect(text.join('\n')).toBe(source);
  });

  it('name the narrowest part first, so that a click on a lead means the lead', () => {
    const segments = linesOf(source, bodyMarks(aReading())).flatMap((line) => line.segments);
    const lead = segments.find(({ start, end }) => source.slice(start, end) === 'Công an tỉnh');
    expect(lead?.parts.slice(0, 2)).toEqual(['task:0:lead', 'task:0']);
  });

  it('are lit by their own name and by the part around them', () => {
    expect(isLitBy('task:1:lead', 'task:1')).toBe(true);
    expect(isLitBy('task:10', 'task:1')).toBe(false);
  });
});

describe('finding a day in a text', () => {
  it('does not take a part of another day for it', () => {
    expect(createLocator('họp ngày 15/2/2018').findDay('2018-02-05')).toBeNull();
    expect(createLocator('họp ngày 5/2/2018').findDay('2018-02-05')).toEqual({ start: 9, end: 17 });
  });
});
