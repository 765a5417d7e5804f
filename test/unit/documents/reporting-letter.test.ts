import { expect, it } from 'vitest';
import { buildReportingLetter } from '../../../shared/documents/builders/index.ts';
import { paragraphText } from '../../../shared/documents/layout/index.ts';
import { aMeetingPaper } from './aMeetingPaper.ts';

const shown = 'Quý I/2018 (15/12/2017 - 14/3/2018)';
const anArea = (name: string, missing: readonly string[]) => ({
  ...{ name: `Huyện ${name}`, committee: `UBND huyện ${name}` },
  periods: [{ shown, due: 2, missing }],
});

it('a letter to those that owe figures names each committee, and its annex what each period lacks', () => {
  const { issuer, signer, recipients } = aMeetingPaper();
  const { blocks } = buildReportingLetter({
    ...{ issuer, signer, recipients, symbol: null, isSample: false, year: 2018, asOf: '2018-04-10' },
    areas: [anArea('Phong Thổ', ['Số vụ']), anArea('Sìn Hồ', ['Số vụ', 'Số người'])],
  });
  expect(blocks[0]).toMatchObject({ number: null, issuedOn: null });
  expect(blocks[1]).toEqual({ kind: 'addressees', names: ['UBND huyện Phong Thổ', 'UBND huyện Sìn Hồ'] });
  const words = blocks.flatMap((one) => (one.kind === 'paragraph' ? [paragraphText(one)] : []));
  expect(words[0]).toContain('năm 2018, tính đến ngày 10/04/2018');
  expect(words).toContain('Danh mục số liệu còn thiếu, tính đến ngày 10/04/2018');
  expect(blocks.at(-1)).toMatchObject({
    rows: [
      ['1', 'Huyện Phong Thổ', shown, '1/2 chỉ tiêu: Số vụ'],
      ['2', 'Huyện Sìn Hồ', shown, 'Toàn bộ 2 chỉ tiêu phải báo cáo của kỳ'],
    ],
  });
});
