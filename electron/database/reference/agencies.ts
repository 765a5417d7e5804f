import { given, listOf, tableRows } from './table.ts';

/** A body of the province with its other spellings; days are ISO, null where not known. */
export interface AgencyRow {
  readonly code: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
  readonly note: string | null;
}

const table = `
code | kind | name | aliases | validFrom | validTo | successor | note
UBND | government | Ủy ban nhân dân tỉnh | UBND tỉnh | | | |
VP | government | Văn phòng Ủy ban nhân dân tỉnh | Văn phòng UBND tỉnh; VPUB; VP UBND tỉnh; VPUBND tỉnh | | | |
CA | department | Công an tỉnh | CA tỉnh | | | | Nhận việc cai nghiện ma túy từ Sở Lao động - Thương binh và Xã hội tháng 3/2025 (chưa có nguồn)
QS | department | Bộ Chỉ huy Quân sự tỉnh | Bộ CHQS tỉnh; BCH Quân sự tỉnh | | | |
BP | department | Bộ Chỉ huy Bộ đội Biên phòng tỉnh | Bộ CHBĐBP tỉnh; Bộ đội Biên phòng tỉnh; BĐBP tỉnh | | 2025-06-30 | QS | Cần kiểm tra: sáp nhập vào Bộ Chỉ huy Quân sự tỉnh năm 2025
YT | department | Sở Y tế | SYT | | | |
LD | department | Sở Lao động - Thương binh và Xã hội | Sở LĐTBXH; Sở LĐ-TB&XH; Sở Lao động TB&XH; Sở LĐ-TB và XH | | 2025-02-28 | NV | Việc cai nghiện ma túy chuyển sang Công an tỉnh
NV | department | Sở Nội vụ | | | | |
TC | department | Sở Tài chính | STC | | | |
KH | department | Sở Kế hoạch và Đầu tư | Sở KHĐT; Sở KH&ĐT | | 2025-02-28 | TC |
TP | department | Sở Tư pháp | | | | |
GD | department | Sở Giáo dục và Đào tạo | Sở GDĐT; Sở GD&ĐT; Sở Giáo dục & Đào tạo | | | |
VH | department | Sở Văn hóa, Thể thao và Du lịch | Sở VHTTDL; Sở VH-TT&DL; Sở VHTT&DL | | | |
TT | department | Sở Thông tin và Truyền thông | Sở TTTT; Sở TT&TT | | 2025-02-28 | KC |
KC | department | Sở Khoa học và Công nghệ | Sở KHCN; Sở KH&CN | | | |
NN | department | Sở Nông nghiệp và Phát triển nông thôn | Sở NN&PTNT; Sở NNPTNT | | 2025-02-28 | NM |
NM | department | Sở Nông nghiệp và Môi trường | Sở NN&MT; Sở NNMT | 2025-03-01 | | |
CT | department | Sở Công Thương | | | | |
NG | department | Sở Ngoại vụ | | | | |
VKS | justice | Viện kiểm sát nhân dân tỉnh | VKSND tỉnh; Viện KSND tỉnh | | | |
TA | justice | Tòa án nhân dân tỉnh | TAND tỉnh | | | |
MTTQ | front | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | Ủy ban MTTQ Việt Nam tỉnh; Ủy ban MTTQ tỉnh; UBMTTQ tỉnh; MTTQ tỉnh | | | |
PN | front | Hội Liên hiệp Phụ nữ tỉnh | Hội LHPN tỉnh | | | |
DTN | front | Tỉnh đoàn | Đoàn TNCS Hồ Chí Minh tỉnh; Tỉnh đoàn Lai Châu | | | |
LDLD | front | Liên đoàn Lao động tỉnh | LĐLĐ tỉnh | | | |
ND | front | Hội Nông dân tỉnh | | | | |
CCB | front | Hội Cựu chiến binh tỉnh | Hội CCB tỉnh | | | |
PTTH | media | Đài Phát thanh - Truyền hình tỉnh | Đài PTTH tỉnh; Đài PT-TH tỉnh | | | |
BAO | media | Báo Lai Châu | | | | |
AIDS | facility | Trung tâm phòng chống HIV/AIDS tỉnh | Trung tâm phòng chống HIV/AIDS; Trung tâm PC HIV/AIDS | | | |
TYTD | facility | Trung tâm Y tế Tam Đường | Trung tâm Y tế huyện Tam Đường | | | |
TU | party | Tỉnh ủy | | | | |
TG | party | Ban Tuyên giáo Tỉnh ủy | BTG Tỉnh ủy | | | |
HDND | assembly | Hội đồng nhân dân tỉnh | HĐND tỉnh | | | |
`;

/** Bodies of the province of all times. The mergers of 1/3/2025 are general knowledge, unsourced. */
export const agencyRows: readonly AgencyRow[] = tableRows(table, [
  'code',
  'kind',
  'name',
  'aliases',
  'validFrom',
  'validTo',
  'successor',
  'note',
]).map((row) => ({
  ...row,
  code: given(row.code),
  kind: given(row.kind),
  name: given(row.name),
  aliases: listOf(row.aliases),
}));
