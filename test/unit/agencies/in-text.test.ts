import { describe, expect, it } from 'vitest';
import { issuerInText } from '../../../shared/domain/agencies/index.ts';

const named = (name: string, superior: string | null = 'UBND TỈNH LAI CHÂU') =>
  issuerInText({ name, superior, place: 'Lai Châu' });

describe('an issuer named in a sentence', () => {
  it.each([
    [
      'BAN CHỈ ĐẠO PHÒNG, CHỐNG TỘI PHẠM, HIV/AIDS, MA TÚY, MẠI DÂM',
      'Ban Chỉ đạo phòng, chống tội phạm, HIV/AIDS, ma túy, mại dâm',
    ],
    ['BAN CHỈ ĐẠO PCTP, AIDS, MT, MD', 'Ban Chỉ đạo PCTP, AIDS, MT, MD'],
    ['UBND TỈNH LAI CHÂU', 'UBND tỉnh Lai Châu'],
    ['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'Ủy ban nhân dân tỉnh Lai Châu'],
    [
      'BAN CHỈ ĐẠO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC HUYỆN PHONG THỔ',
      'Ban Chỉ đạo toàn dân bảo vệ an ninh Tổ quốc huyện Phong Thổ',
    ],
    ['UBND THÀNH PHỐ LAI CHÂU', 'UBND thành phố Lai Châu'],
    ['HỘI ĐỒNG PHỐI HỢP TRẬT TỰ XÃ HỘI XÃ BÌNH LƯ', 'Hội đồng phối hợp trật tự xã hội xã Bình Lư'],
    ['SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 'Sở Lao động - Thương binh và Xã hội'],
  ])('is not in the capitals of its letterhead: %s', (name, words) => {
    expect(named(name)).toBe(words);
  });

  it('is told with whose it is where it is only an office', () => {
    expect(named('VĂN PHÒNG')).toBe('Văn phòng UBND tỉnh Lai Châu');
    expect(named('VĂN PHÒNG', null)).toBe('Văn phòng');
  });

  it('stays as it was typed where that is not in capitals', () => {
    expect(named('Ban Chỉ đạo PCTP, AIDS, MT, MD')).toBe('Ban Chỉ đạo PCTP, AIDS, MT, MD');
    expect(named('UBND huyện Phong Thổ')).toBe('UBND huyện Phong Thổ');
  });
});
