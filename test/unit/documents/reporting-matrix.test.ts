import { describe, expect, it } from 'vitest';
import { buildReportingMatrix } from '../../../shared/documents/builders/index.ts';
import { paragraphText } from '../../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';

const tableOf = ({ blocks }: DocumentModel) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))[0] ?? expect.fail();
const quarters = ['I', 'II'].map((roman) => ({
  ...{ label: `Quý ${roman}/2018`, shown: `Quý ${roman}/2018 (các ngày)`, due: 26 },
}));
const aMatrix = (over: Partial<Parameters<typeof buildReportingMatrix>[0]> = {}) =>
  buildReportingMatrix({ year: 2018, asOf: '2018-04-10', periods: quarters, rows: [], ...over });

describe('the table of who has reported', () => {
  it('tells each area by number and name, and how many have told all of a period', () => {
    const model = aMatrix({
      rows: [
        {
          name: 'Huyện Phong Thổ',
          cells: [
            { state: 'part', reported: 3 },
            { state: 'not-ended', reported: 0 },
          ],
        },
        {
          name: 'Huyện Sìn Hồ',
          cells: [
            { state: 'whole', reported: 26 },
            { state: 'not-standing', reported: 0 },
          ],
        },
      ],
    });
    expect(tableOf(model).rows).toEqual([
      ['1', 'Huyện Phong Thổ', '3/26', '…'],
      ['2', 'Huyện Sìn Hồ', '26/26', '–'],
      ['', 'Địa bàn đã báo cáo đủ', '1/2', '…'],
    ]);
    expect(tableOf(model).columns.map(({ title }) => title)).toEqual(['STT', 'Địa bàn', 'Quý I', 'Quý II']);
    expect(model.orientation).toBe('landscape');
  });

  it('gives the days of its periods, since they are not those of the calendar', () => {
    const words = aMatrix().blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [paragraphText(block)] : [],
    );
    expect(words.at(-1)).toBe('Các kỳ: Quý I/2018 (các ngày); Quý II/2018 (các ngày).');
  });

  it('fills the width of the page whatever the number of periods', () => {
    for (const count of [1, 2, 4, 12]) {
      const periods = Array.from({ length: count }, () => ({ label: 'Kỳ', shown: 'Kỳ', due: 1 }));
      const widths = tableOf(aMatrix({ periods })).columns.map(({ widthPercent }) => widthPercent);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
    }
  });
});
