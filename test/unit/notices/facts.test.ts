import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../shared/domain/notices/areas.ts';
import { readFigures } from '../../../shared/domain/notices/figures.ts';
import { lexicon, paragraph } from './words.ts';

describe('areas', () => {
  it.each([
    ['UBND các huyện Bát Xát, Bảo Thắng và Si Ma Cai kiểm điểm.', ['Bát Xát', 'Bảo Thắng', 'Si Ma Cai']],
    ['UBND các quận 1, 3, Bình Tân và huyện Bình Chánh.', ['Quận 1', 'Quận 3', 'Bình Tân', 'Bình Chánh']],
    ['UBND các quận, huyện, thị xã: Phúc Thọ, Sơn Tây và Ba Vì bố trí.', ['Phúc Thọ', 'Sơn Tây', 'Ba Vì']],
    ['Các xã biên giới: Cao Lâu, Xuất Lễ phối hợp.', ['Cao Lâu', 'Xuất Lễ']],
    ['UBND phường Hà Giang 1 rà soát.', ['Hà Giang 1']],
    ['Phó Chủ tịch UBND Thành phố Ngô Văn Quyến - Phó Trưởng ban kết luận.', []],
    ['Chủ tịch UBND huyện Phong Thổ báo cáo.', ['Phong Thổ']],
    ['UBND các huyện, thị xã: Chỉ đạo các xã kiện toàn.', []],
    ['UBND các xã, phường: Chậm nhất 10 ngày, kiện toàn.', []],
    ['Thông tấn xã Việt Nam, Hợp tác xã Đồng Tiến Xanh đưa tin.', []],
    ['Huyện ủy Sốp Cộp lãnh đạo rà soát.', ['Sốp Cộp']],
  ])('%s', (text, areas) => {
    expect(readAreas(paragraph(text), lexicon)).toEqual(areas);
  });
});

describe('figures', () => {
  it.each([
    ['cấp phát 1,2 triệu bơm kim tiêm', ['1,2 triệu bơm kim tiêm']],
    ['bổ sung 45 biên chế, 02 bác sỹ, 15.000 que thử', ['45 biên chế', '02 bác sỹ', '15.000 que thử']],
    ['xử lý dứt điểm 03 tụ điểm', ['03 tụ điểm']],
    ['UBND phường Hà Giang 1 tổ chức ký cam kết', []],
    ['các phường có 5 vụ', ['5 vụ']],
    ['Đội kiểm tra liên ngành 178 tỉnh kiểm tra 25 cơ sở', ['25 cơ sở']],
    ['hỗ trợ 1.500.000đ', ['1.500.000đ']],
    ['kinh phí 2,5 tỷ đồng', ['2,5 tỷ đồng']],
    ['giao ban quý I/2006 Ban chỉ đạo tỉnh', []],
    ['cho 1.200 khách hàng và 05 gia đình', ['1.200 khách hàng', '05 gia đình']],
  ])('%s', (text, raw) => {
    expect(readFigures(paragraph(text)).map((figure) => figure.raw)).toEqual(raw);
  });
});
