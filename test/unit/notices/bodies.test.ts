import { describe, expect, it } from 'vitest';
import { readOrders } from '../../../shared/domain/notices/orders.ts';
import { lexicon, paragraph } from './words.ts';

function bodies(text: string): { lead: string[]; coordinate: string[] } {
  const { lead, coordinate } = readOrders(paragraph(text), lexicon);
  return { lead: lead.map(({ name }) => name), coordinate: coordinate.map(({ name }) => name) };
}

describe('who leads', () => {
  it.each([
    ['UBND huyện Tư Nghĩa đẩy nhanh tiến độ.', ['UBND huyện Tư Nghĩa']],
    ['UBND huyện Đông Giang, huyện Đà Bắc rà soát.', ['UBND huyện Đông Giang', 'UBND huyện Đà Bắc']],
    ['UBND huyện Trạm Tấu chỉ đạo phá nhổ.', ['UBND huyện Trạm Tấu']],
    ['Ban Thường vụ Huyện ủy Mộc Châu lãnh đạo.', ['Ban Thường vụ Huyện ủy Mộc Châu']],
    [
      'UBND các xã: Đồng Văn, Mèo Vạc và phường Hà Giang 1 ký cam kết.',
      ['UBND xã Đồng Văn', 'UBND xã Mèo Vạc', 'UBND phường Hà Giang 1'],
    ],
    [
      'UBND các huyện: Nậm Nhùn; Mường Tè; Sìn Hồ rà soát.',
      ['UBND huyện Nậm Nhùn', 'UBND huyện Mường Tè', 'UBND huyện Sìn Hồ'],
    ],
    [
      'Giao UBND các huyện, thị xã và thành phố Đồng Hới chủ động.',
      ['UBND các huyện, thị xã', 'UBND thành phố Đồng Hới'],
    ],
    [
      'Giao Ban Quản lý dự án đầu tư xây dựng các công trình Giao thông và Nông nghiệp tỉnh hoàn thiện hồ sơ.',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình Giao thông và Nông nghiệp tỉnh'],
    ],
    [
      'Giao Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh khẩn trương hoàn thiện.',
      ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh'],
    ],
    ['Trung tâm Phục vụ hành chính công xã niêm yết thủ tục.', ['Trung tâm Phục vụ hành chính công xã']],
    [
      'Phòng Cảnh sát điều tra tội phạm về ma túy (PC04) Công an tỉnh tham mưu kế hoạch.',
      ['Phòng Cảnh sát điều tra tội phạm về ma túy'],
    ],
    ['Bệnh viện đa khoa tỉnh: Khẩn trương đấu thầu thuốc.', ['Bệnh viện đa khoa tỉnh']],
    ['Các sở, ngành, địa phương đẩy nhanh giải ngân.', ['Các sở, ngành, địa phương']],
    ['Công an các huyện; Công an các xã, phường tuần tra.', ['Công an các huyện', 'Công an các xã, phường']],
    ['Giao đồng chí Giàng A Cớ - Phó Chủ tịch UBND xã chỉ đạo.', ['Giàng A Cớ - Phó Chủ tịch UBND xã']],
    [
      'Giao cho đồng chí Trưởng Ban Quản lý Khu kinh tế mở Chu Lai kiểm tra.',
      ['Trưởng Ban Quản lý Khu kinh tế mở Chu Lai'],
    ],
    ['Một là, Công an tỉnh xây dựng kế hoạch.', ['Công an tỉnh']],
    ['Trước ngày 15 của tháng cuối quý, các đơn vị gửi báo cáo.', ['các đơn vị']],
    ['Trong 10 ngày, tham mưu văn bản chỉ đạo các quận, huyện và thành phố Thủ Đức.', []],
    ['Hiện nay, 15/20 xã đạt chuẩn.', []],
    ['UBND các xã biên giới bố trí cán bộ.', ['UBND các xã biên giới']],
    [
      'Các thành viên Ban Chỉ đạo 138/CP, Bộ trưởng các Bộ rà soát.',
      ['Các thành viên Ban Chỉ đạo 138/CP', 'Bộ trưởng các Bộ'],
    ],
    [
      'Thông tấn xã Việt Nam, Đài Tiếng nói Việt Nam tăng thời lượng tuyên truyền.',
      ['Thông tấn xã Việt Nam', 'Đài Tiếng nói Việt Nam'],
    ],
    [
      'Các ngành, đoàn thể: Mặt trận Tổ quốc, Phụ nữ, Thanh niên đẩy mạnh phong trào.',
      ['Mặt trận Tổ quốc', 'Phụ nữ', 'Thanh niên'],
    ],
    ['Năm 2008, công tác phòng, chống ma túy đã được các cấp, các ngành quan tâm.', []],
    ['Các huyện ủy: Vân Hồ, Mộc Châu lãnh đạo rà soát.', ['Huyện ủy Vân Hồ', 'Huyện ủy Mộc Châu']],
    [
      'Các Trung tâm Y tế: Bàu Bàng, Dầu Tiếng tổ chức khám bệnh.',
      ['Trung tâm Y tế Bàu Bàng', 'Trung tâm Y tế Dầu Tiếng'],
    ],
    ['Các huyện, thành, thị tổng kiểm tra.', ['Các huyện, thành, thị']],
    [
      'Công an tỉnh, Hải quan, Sông Đà Xanh tăng cường phối hợp.',
      ['Công an tỉnh', 'Hải quan', 'Sông Đà Xanh'],
    ],
    ['Công an tỉnh - Cơ quan Thường trực Ban Chỉ đạo: Tham mưu kế hoạch.', ['Công an tỉnh']],
    ['Công an tỉnh, cơ quan thường trực Ban Chỉ đạo, chủ trì rà soát.', ['Công an tỉnh']],
    [
      'Giám đốc các Sở: Tài chính, Xây dựng và Thủ trưởng các đơn vị liên quan tổ chức thực hiện.',
      ['Giám đốc Sở Tài chính', 'Giám đốc Sở Xây dựng', 'Thủ trưởng các đơn vị liên quan'],
    ],
    ['Văn phòng Cơ quan Cảnh sát điều tra kiểm tra hồ sơ.', ['Văn phòng Cơ quan Cảnh sát điều tra']],
    [
      'Giao Phòng Công tác đảng và công tác chính trị làm đầu mối.',
      ['Phòng Công tác đảng và công tác chính trị'],
    ],
    [
      'Đối với các hộ chưa đồng thuận (07 hộ): giao UBND huyện Châu Thành vận động.',
      ['UBND huyện Châu Thành'],
    ],
    ['Tỷ lệ đạt 85%; 7/8 huyện; 106/106 xã, phường.', []],
  ])('%s', (text, lead) => {
    expect(bodies(text).lead).toEqual(lead);
  });
});

describe('who works with them', () => {
  it.each([
    ['Sở Y tế phối hợp với UBND các xã, phường, thị trấn.', ['Sở Y tế'], ['UBND các xã, phường, thị trấn']],
    ['Sở Tài chính cùng Sở Y tế cân đối nguồn vốn.', ['Sở Tài chính'], ['Sở Y tế']],
    ['Giao Sở Tư pháp chủ trì cùng Công an tỉnh ban hành.', ['Sở Tư pháp'], ['Công an tỉnh']],
    [
      'Bộ Y tế phối hợp với Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương mở rộng điều trị.',
      ['Bộ Y tế'],
      ['Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương'],
    ],
    [
      'Công an xã phối hợp với các đồn Biên phòng phòng, chống mua bán người.',
      ['Công an xã'],
      ['các đồn Biên phòng'],
    ],
    [
      'Bộ Công an chủ trì, phối hợp với các Bộ, ngành, địa phương:',
      ['Bộ Công an'],
      ['các Bộ, ngành, địa phương'],
    ],
    [
      'Sở Y tế chủ trì, Sở Nội vụ, Báo Gia Lai phối hợp: xây dựng chuyên mục.',
      ['Sở Y tế'],
      ['Sở Nội vụ', 'Báo Gia Lai'],
    ],
    [
      'Sở Y tế (chủ trì), Sở Tài chính, BHXH tỉnh (phối hợp): tham mưu phương án.',
      ['Sở Y tế'],
      ['Sở Tài chính', 'BHXH tỉnh'],
    ],
    [
      'Sở Y tế phối hợp với Công an tỉnh; Sở Tài chính bố trí kinh phí.',
      ['Sở Y tế', 'Sở Tài chính'],
      ['Công an tỉnh'],
    ],
  ])('%s', (text, lead, coordinate) => {
    expect(bodies(text)).toEqual({ lead, coordinate });
  });
});
