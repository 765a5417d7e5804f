import { describe, expect, it } from 'vitest';
import { readLetterhead } from '../../../shared/domain/notices/letterhead.ts';
import { lines } from './words.ts';

describe('the letterhead', () => {
  it('is read out of lines that a page broke anywhere', () => {
    const text =
      'ỦY BAN NHÂN DÂN\nTỈNH BẮC KẠN\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 45/TB-UBND\n|\nBắc Kạn, ngày 12\ntháng 5 năm 2017\n|';
    expect(readLetterhead(lines(text))).toMatchObject({
      issuer: ['ỦY BAN NHÂN DÂN TỈNH BẮC KẠN'],
      number: '45/TB-UBND',
      place: 'Bắc Kạn',
      issuedOn: '2017-05-12',
    });
  });

  it('is read out of a table drawn in signs', () => {
    const text =
      '| VĂN PHÒNG CHÍNH PHỦ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ------- |\n| --- | --- |\n| Số: 268/TB-VPCP | *Hà Nội, ngày 06 tháng 8 năm 2019 * |';
    expect(readLetterhead(lines(text))).toMatchObject({
      issuer: ['VĂN PHÒNG CHÍNH PHỦ'],
      number: '268/TB-VPCP',
      place: 'Hà Nội',
      issuedOn: '2019-08-06',
    });
  });

  it.each([
    ['Số:       /TB-VP            Quảng Ngãi, ngày      tháng 11 năm 2021', null, 'TB-VP', '2021-11'],
    ['Số: 38 /TB-VP\t\tYên Bái, ngày 20 tháng 4 năm 2006', '38/TB-VP', 'TB-VP', null],
    ['Số:\n45/TB-VPCP\nHà Nội, ngày 05\ntháng\n02\nnăm 2026', '45/TB-VPCP', 'TB-VPCP', null],
    ['Số: 12/TB-BCĐ138', '12/TB-BCĐ138', 'TB-BCĐ138', null],
    ['Số 15 - TB/ĐU', '15-TB/ĐU', 'TB/ĐU', null],
  ])('reads number and day of %j', (text, number, symbol, issuedPartial) => {
    expect(readLetterhead(lines(text))).toMatchObject({ number, symbol, issuedPartial });
  });

  it('has a committee that is called by its number', () => {
    const text =
      'UBND TỈNH GIA LAI\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBAN CHỈ ĐẠO 138\tĐộc lập - Tự do - Hạnh phúc';
    expect(readLetterhead(lines(text)).issuer).toEqual(['UBND TỈNH GIA LAI', 'BAN CHỈ ĐẠO 138']);
  });

  it('keeps the kind of a city with its name, and bodies in short form apart', () => {
    const text = 'UBND TỈNH HÀ GIANG\nBCĐ PCTP, TNXH\nThành phố Hồ Chí Minh, ngày 3 tháng 7 năm 2023';
    expect(readLetterhead(lines(text))).toMatchObject({
      issuer: ['UBND TỈNH HÀ GIANG', 'BCĐ PCTP, TNXH'],
      place: 'Thành phố Hồ Chí Minh',
    });
  });
});
