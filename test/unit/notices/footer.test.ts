import { describe, expect, it } from 'vitest';
import { readFooter } from '../../../shared/domain/notices/footer.ts';
import { lines } from './words.ts';

const read = (text: string) => readFooter(lines(text));

describe('recipients and signature', () => {
  it('stand in one row of a drawn table', () => {
    const text =
      '| *Nơi nhận:* - Thủ tướng Chính phủ; - Các Bộ: CA, QP; - Lưu: VT, NC (3). | KT. BỘ TRƯỞNG, CHỦ NHIỆM PHÓ CHỦ NHIỆM     Lê Mạnh Hoạt |\n| --- | --- |';
    expect(read(text)).toMatchObject({
      recipients: ['Thủ tướng Chính phủ', 'Các Bộ: CA, QP', 'Lưu: VT, NC (3)'],
      signer: { authority: 'KT. BỘ TRƯỞNG, CHỦ NHIỆM', position: 'PHÓ CHỦ NHIỆM', name: 'Lê Mạnh Hoạt' },
    });
  });

  it('go on over a broken line, and end before an annex', () => {
    const text =
      'Nơi nhận:\n- Các sở, ngành: CAT, BCHBĐBP tỉnh,\nNgV, TC;\n- Lưu: VT.\nTL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nPhạm Hùng Thế\nPHỤ LỤC\nDANH SÁCH CÁC CHỐT';
    expect(read(text)).toMatchObject({
      recipients: ['Các sở, ngành: CAT, BCHBĐBP tỉnh, NgV, TC', 'Lưu: VT'],
      signer: { authority: 'TL. CHỦ TỊCH', position: 'CHÁNH VĂN PHÒNG', name: 'Phạm Hùng Thế' },
    });
  });

  it.each([
    ['BS.CKII. Nguyễn Hồng Chanh', 'BS.CKII.', 'Nguyễn Hồng Chanh'],
    ['Đại tá, TS. Lưu Trường Gianh', 'Đại tá, TS.', 'Lưu Trường Gianh'],
    ['Bác sĩ CKI Lò Thị Vâng', 'Bác sĩ CKI', 'Lò Thị Vâng'],
  ])('tell the rank of %s apart from the name', (person, rank, name) => {
    expect(read(`Nơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\n${person}`).signer).toMatchObject({ rank, name });
  });

  it.each([
    ['TL/ CHỦ TỊCH UBND TỈNH\nCHÁNH VĂN PHÒNG\nĐã ký: Đỗ Văn Dần', 'TL/ CHỦ TỊCH UBND TỈNH', 'Đỗ Văn Dần'],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n(Đã ký)\nLù Văn Toan', 'T/M BAN THƯỜNG VỤ', 'Lù Văn Toan'],
  ])('%j', (text, authority, name) => {
    expect(read(text).signer).toMatchObject({ authority, name });
  });
});
