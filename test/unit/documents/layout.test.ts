import { describe, expect, it } from 'vitest';
import {
  evenLines,
  fewestLines,
  layoutProfile,
  lineWidthMm,
  nationalTitle,
  numberLine,
  paddedNumber,
  pageArea,
  placeDateLine,
  profileIdFor,
  recipientLines,
  signerLine,
  signingLines,
  styledText,
} from '../../../shared/documents/layout/index.ts';
import type { StyleName } from '../../../shared/documents/model/index.ts';

const nd30 = layoutProfile('nd30-2020');
const tt01 = layoutProfile('tt01-2011');

describe('Which rules a paper follows', () => {
  it('goes by the day of issue', () => {
    expect(profileIdFor({ issuedOn: '2020-03-04', heldOn: '2021-01-01' })).toBe('tt01-2011');
    expect(profileIdFor({ issuedOn: '2020-03-05', heldOn: '2014-03-11' })).toBe('nd30-2020');
  });

  it('goes by the meeting where the notice has no day, else takes the newest', () => {
    expect(profileIdFor({ issuedOn: null, heldOn: '2014-03-11' })).toBe('tt01-2011');
    expect(profileIdFor({ issuedOn: null, heldOn: null })).toBe('nd30-2020');
  });
});

describe('Nghị định 30/2020/NĐ-CP, Phụ lục I', () => {
  it('keeps A4 and the margins within their ranges', () => {
    expect(nd30.page).toEqual({ widthMm: 210, heightMm: 297 });
    const { top, right, bottom, left } = nd30.marginsMm;
    for (const [value, least, most] of [
      [top, 20, 25],
      [bottom, 20, 25],
      [left, 30, 35],
      [right, 15, 20],
    ] as const) {
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    }
  });

  const components: readonly [StyleName, number, number, boolean, boolean, boolean, string][] = [
    ['nationalTitle', 12, 13, true, false, true, 'center'],
    ['motto', 13, 14, true, false, false, 'center'],
    ['superiorAgency', 12, 13, false, false, true, 'center'],
    ['issuingAgency', 12, 13, true, false, true, 'center'],
    ['number', 13, 13, false, false, false, 'center'],
    ['letterAbout', 12, 13, false, false, false, 'center'],
    ['addressHead', 13, 14, false, false, false, 'left'],
    ['addressee', 13, 14, false, false, false, 'left'],
    ['placeDate', 13, 14, false, true, false, 'center'],
    ['typeName', 13, 14, true, false, true, 'center'],
    ['abstract', 13, 14, true, false, false, 'center'],
    ['basis', 13, 14, false, true, false, 'justify'],
    ['body', 13, 14, false, false, false, 'justify'],
    ['item', 13, 14, false, false, false, 'justify'],
    ['authority', 13, 14, true, false, true, 'center'],
    ['signerName', 13, 14, true, false, false, 'center'],
    ['recipientsHead', 12, 12, true, true, false, 'left'],
    ['recipient', 11, 11, false, false, false, 'left'],
  ];
  it.each(components)('sets %s from %d to %d pt', (name, least, most, bold, italic, upperCase, align) => {
    const style = nd30.styles[name];
    expect(style.fontPt).toBeGreaterThanOrEqual(least);
    expect(style.fontPt).toBeLessThanOrEqual(most);
    expect(style).toMatchObject({ bold, italic, upperCase, align });
    expect(style.assumed).toBeUndefined();
  });

  it('indents the body by 1 or 1.27 cm, spaces paragraphs by 6 pt and lines from single to 1.5', () => {
    const { body } = nd30.styles;
    expect([10, 12.7]).toContain(body.firstLineMm);
    expect(body.spaceBeforePt + body.spaceAfterPt).toBeGreaterThanOrEqual(6);
    expect(body.lines).toBeGreaterThanOrEqual(1);
    expect(body.lines).toBeLessThanOrEqual(1.5);
  });

  it('rules the motto along its text, issuer and abstract along a third to a half', () => {
    expect(nd30.rules.motto.ofText).toBe(1);
    for (const rule of [nd30.rules.issuer, nd30.rules.abstract]) {
      expect(rule.ofText).toBeGreaterThanOrEqual(1 / 3);
      expect(rule.ofText).toBeLessThanOrEqual(1 / 2);
    }
  });

  it('numbers pages at the top centre, and gives the national title room for one line', () => {
    expect(nd30.pageNumber).toEqual({ place: 'top-center', fontPt: 14 });
    const { textWidthMm } = pageArea(nd30, 'portrait');
    const roomMm = (textWidthMm * (100 - nd30.letterheadLeftPercent)) / 100;
    expect(lineWidthMm(nationalTitle, nd30.styles.nationalTitle)).toBeLessThan(roomMm - 2);
  });

  it('swaps the sides of a landscape page', () => {
    expect(pageArea(nd30, 'landscape')).toEqual({
      widthMm: 297,
      heightMm: 210,
      textWidthMm: 252,
      textHeightMm: 170,
    });
  });
});

describe('Thông tư 01/2011/TT-BNV', () => {
  it('numbers pages at the bottom right', () => {
    expect(tt01.pageNumber).toEqual({ place: 'bottom-right', fontPt: 14 });
  });

  it('prints agency names as large as the national title', () => {
    expect(tt01.styles.issuingAgency.fontPt).toBe(tt01.styles.nationalTitle.fontPt);
    expect(tt01.styles.superiorAgency.fontPt).toBe(tt01.styles.nationalTitle.fontPt);
  });

  it('marks as assumed what no source tells', () => {
    expect(Object.values(tt01.styles).every(({ assumed }) => assumed === true)).toBe(true);
    expect(tt01.marginsMm.assumed).toBe(true);
    expect(tt01.rules.motto.assumed).toBe(true);
    expect(tt01.rules.issuer.assumed).toBeUndefined();
    expect(tt01.pageNumber.assumed).toBeUndefined();
  });
});

describe('Words of the fixed parts', () => {
  it('pads a number below 10 and leaves others alone', () => {
    expect(numberLine({ number: '7/TB-BCĐ', symbol: 'TB-BCĐ' })).toBe('Số: 07/TB-BCĐ');
    expect(numberLine({ number: '112/TB-VPUBND', symbol: null })).toBe('Số: 112/TB-VPUBND');
  });

  it('pads the number wherever it stands alone', () => {
    expect(['7/TB-BCĐ', '07/TB-BCĐ', '12', '9'].map(paddedNumber)).toEqual([
      '07/TB-BCĐ',
      '07/TB-BCĐ',
      '12',
      '09',
    ]);
  });

  it('leaves room for the number where only its symbol is known, and dots where nothing is', () => {
    expect(numberLine({ number: null, symbol: 'TB-UBND' })).toBe(`Số:${'\u00a0'.repeat(6)}/TB-UBND`);
    expect(numberLine({ number: null, symbol: null })).toBe('Số: …………/…………');
  });

  it('writes place and day, with dots for what is not known', () => {
    expect(placeDateLine({ place: 'Lai Châu', issuedOn: '2018-02-05' })).toBe(
      'Lai Châu, ngày 05 tháng 02 năm 2018',
    );
    expect(placeDateLine({ place: 'Lai Châu', issuedOn: null })).toBe('Lai Châu, ngày …… tháng …… năm ………');
    expect(placeDateLine({ place: null, issuedOn: null })).toMatch(/^…+, ngày …/);
  });

  it('lists recipients with dashes and semicolons, the last with a full stop', () => {
    expect(recipientLines(['TT. Tỉnh ủy', '- UBND các huyện;', 'Lưu: VT, VX.'])).toEqual([
      '- TT. Tỉnh ủy;',
      '- UBND các huyện;',
      '- Lưu: VT, VX.',
    ]);
  });

  it('leaves dotted places for a signer who is not known', () => {
    expect(signingLines({ authority: null, position: null })).toEqual(['……………………']);
    expect(signingLines({ authority: null, position: 'CHÁNH VĂN PHÒNG' })).toEqual(['CHÁNH VĂN PHÒNG']);
    expect(signerLine({ name: null })).toBe('……………………');
  });

  it('prints a position of two offices on two lines', () => {
    expect(
      signingLines({ authority: 'KT. TRƯỞNG BAN', position: 'PHÓ TRƯỞNG BAN\nGIÁM ĐỐC CÔNG AN TỈNH' }),
    ).toEqual(['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'GIÁM ĐỐC CÔNG AN TỈNH']);
  });

  it('puts Vietnamese letters in capitals where the style asks for them', () => {
    expect(styledText(nd30.styles.issuingAgency, 'Ban Chỉ đạo ủy')).toBe('BAN CHỈ ĐẠO ỦY');
    expect(styledText(nd30.styles.body, 'Ban Chỉ đạo')).toBe('Ban Chỉ đạo');
  });
});

describe('Even lines of a centred text', () => {
  it('leaves a text that fits alone', () => {
    const { lines, widthMm } = evenLines('Độc lập - Tự do - Hạnh phúc', nd30.styles.motto, 90);
    expect(lines).toBe(1);
    expect(widthMm).toBeCloseTo(56, 0);
  });

  it('takes no more lines than the room asks for, and makes them even', () => {
    const text = 'Kết luận tại Hội nghị tổng kết công tác phòng chống tội phạm năm 2013 và nhiệm vụ 2014';
    const { lines, widthMm } = evenLines(text, nd30.styles.abstract, 149);
    expect(lines).toBe(2);
    expect(widthMm).toBeLessThan(130);
    expect(widthMm).toBeGreaterThan(lineWidthMm(text, nd30.styles.abstract) / 2);
  });

  it('tells how long the longest line comes out, which the rule below it is a share of', () => {
    const font = nd30.styles.issuingAgency;
    const { lines, longestMm, widthMm } = evenLines('BAN CHỈ ĐẠO PHÒNG CHỐNG TỘI PHẠM TỈNH', font, 60);
    expect(lines).toBe(2);
    expect(longestMm).toBeCloseTo(lineWidthMm('CHỐNG TỘI PHẠM TỈNH', font), 5);
    expect(longestMm).toBeLessThanOrEqual(widthMm);
  });

  it('is never narrower than the longest word', () => {
    const font = nd30.styles.issuingAgency;
    const long = 'VĂNPHÒNGĐOÀNĐẠIBIỂUQUỐCHỘIVÀHỘIĐỒNGNHÂNDÂN';
    const { widthMm } = evenLines(`${long} TỈNH`, font, lineWidthMm(long, font) * 1.05);
    expect(widthMm).toBeGreaterThanOrEqual(lineWidthMm(long, font));
  });
});

describe('Lines of a paragraph', () => {
  it('are counted from its letters, the indent of the first line with them', () => {
    const { body } = nd30.styles;
    const word = 'nghiện';
    const perLine = Math.floor((165 + 1) / (lineWidthMm(`${word} `, body) * 0.985));
    const text = (count: number) => Array.from({ length: count }, () => word).join(' ');
    expect(fewestLines(text(perLine - 2), body, 165)).toBe(1);
    expect(fewestLines(text(perLine), body, 165)).toBe(2);
    expect(fewestLines(text(perLine * 3), body, 165)).toBe(4);
  });
});
