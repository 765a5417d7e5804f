import { describe, expect, it } from 'vitest';
import { noticeDictionary } from '../../../electron/database/reference/index.ts';
import { readNotice } from '../../../shared/domain/notices/index.ts';

const order =
  '1. Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế rà soát trước ngày 30/6/2020.\n2. Sở Y tế báo cáo.';
const refused = (text: string): boolean => !readNotice(text, noticeDictionary()).ok;

describe('what holds no conclusions of a meeting is refused', () => {
  it.each([
    ['QUYẾT ĐỊNH', 'Về việc kiện toàn', 'Chủ tịch UBND tỉnh quyết định như sau:'],
    ['KẾ HOẠCH', 'Thực hiện Thông báo kết luận của Thủ tướng', 'UBND tỉnh ban hành kế hoạch như sau:'],
    ['BÁO CÁO', 'Kết quả thực hiện kết luận của Chủ tịch UBND tỉnh', 'Sở báo cáo như sau:'],
    ['GIẤY MỜI', 'Họp Ban Chỉ đạo', 'Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:'],
    ['KẾT LUẬN THANH TRA', 'Việc chấp hành pháp luật', 'Chánh Thanh tra tỉnh kết luận như sau:'],
    ['PHIẾU CHUYỂN', 'Đơn của công dân', 'Chủ tịch UBND tỉnh có ý kiến như sau:'],
    ['THÔNG BÁO', 'Về việc nghỉ Tết', 'Văn phòng UBND tỉnh thông báo như sau:'],
    [
      'THÔNG BÁO',
      'Về việc tổ chức Hội nghị',
      'Thực hiện ý kiến chỉ đạo của Chủ tịch UBND tỉnh, Văn phòng thông báo như sau:',
    ],
  ])('%s %s', (kind, title, opening) => {
    expect(refused(`UBND TỈNH HÀ GIANG\n${kind}\n${title}\n\n${opening}\n${order}`)).toBe(true);
  });

  it('a letter, which names whom it is for', () => {
    const head = 'UBND TỈNH HÀ GIANG\nSố: 77/UBND-NC\nKính gửi:\n- Công an tỉnh;\n- Sở Y tế.\n';
    expect(refused(`${head}Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:\n${order}`)).toBe(true);
  });
});

describe('a notice of conclusions is taken under every title', () => {
  it.each([
    ['THÔNG BÁO', 'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp'],
    ['THÔNG BÁO', 'V/v Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp'],
    ['THÔNG BÁO', 'Về ý kiến kết luận của Chủ tịch UBND tỉnh'],
    ['THÔNG BÁO', 'Ý kiến chỉ đạo của Chủ tịch UBND tỉnh'],
    ['THÔNG BÁO KẾT LUẬN', 'của Ban Thường vụ Đảng ủy tại phiên họp'],
    ['T H Ô N G  B Á O', 'Kết luận cuộc họp giao ban'],
    ['KẾT LUẬN', 'của đồng chí Trưởng Ban Chỉ đạo tại Hội nghị tổng kết'],
    ['THÔNG BÁO', 'Nội dung cuộc họp giao ban tháng 3'],
  ])('%s %s', (kind, title) => {
    expect(
      refused(`${kind}\n${title}\n\nSau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:\n${order}`),
    ).toBe(false);
  });
});
