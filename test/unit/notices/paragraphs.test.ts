import { describe, expect, it } from 'vitest';
import { readMarker } from '../../../shared/domain/notices/markers.ts';
import { paragraphs } from './words.ts';

const texts = (text: string): string[] => paragraphs(text).map((one) => one.text);

describe('paragraphs', () => {
  it('go on over lines that a page broke early, names in capitals too', () => {
    const text = [
      'Ngày 05 tháng 5 năm',
      '2017, tại Phòng họp tầng 2, đồng chí Phạm Duy Hoan, Phó Chủ tịch',
      'UBND tỉnh, Trưởng Ban Chỉ đạo đã chủ trì cuộc họp Ban Chỉ đạo.',
      'I. Kết quả',
      'Trong quý I năm 2017, lực',
      'lượng chức năng đã phát hiện 56 vụ phạm pháp hình sự, bắt 71 đối tượng.',
      '1. Đề nghị Ủy ban Mặt trận',
      'Tổ quốc Việt Nam tỉnh và các tổ chức thành viên đẩy mạnh tuyên truyền.',
      '2. Sở Lao động - Thương',
      'binh và Xã hội rà soát người nghiện.',
      '3. Ủy ban nhân dân các',
      'huyện định kỳ hằng tháng gửi báo cáo về Công an tỉnh.',
    ].join('\n');
    expect(texts(text)).toEqual([
      'Ngày 05 tháng 5 năm 2017, tại Phòng họp tầng 2, đồng chí Phạm Duy Hoan, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo đã chủ trì cuộc họp Ban Chỉ đạo.',
      'Kết quả',
      'Trong quý I năm 2017, lực lượng chức năng đã phát hiện 56 vụ phạm pháp hình sự, bắt 71 đối tượng.',
      'Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên đẩy mạnh tuyên truyền.',
      'Sở Lao động - Thương binh và Xã hội rà soát người nghiện.',
      'Ủy ban nhân dân các huyện định kỳ hằng tháng gửi báo cáo về Công an tỉnh.',
    ]);
  });

  it('end at a heading that ends in "năm", whatever begins below', () => {
    expect(texts('1. Về kết quả 6 tháng đầu năm\n\nCác đơn vị đã vận động 1.250 người.')).toHaveLength(2);
  });

  it.each([
    ['4- UBND huyện Trạm Tấu', '4'],
    ['1/ Trong năm', '1'],
    ['a/ Xử lý', 'a'],
    ['III. Đối với UBND các xã', 'III'],
    ['2.1. Sở Y tế', '2.1'],
  ])('carry the mark of %j', (line, label) => {
    expect(readMarker(line)?.label).toBe(label);
  });

  it.each(['V/v Kết luận', '36-CT/TW ngày 16/8/2019', '30/6/2018 là hạn cuối'])('%j has no mark', (line) => {
    expect(readMarker(line)).toBeNull();
  });
});
