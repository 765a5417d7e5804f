/** Letters that fill one printed page at 14 points. */
const PAGE_LETTERS = 2600;

const orders = [
  'Giao Công an tỉnh chủ trì, phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh, UBND các huyện Phong Thổ, Mường Tè và Sìn Hồ xây dựng kế hoạch cao điểm tấn công tội phạm ma túy trên tuyến biên giới, trình UBND tỉnh trước ngày 28/02/2018.',
  'Sở Y tế phối hợp với Sở Tài chính tham mưu bố trí kinh phí theo Quyết định số 1899/QĐ-TTg ngày 16/10/2013 của Thủ tướng Chính phủ; báo cáo UBND tỉnh chậm nhất là ngày 15 tháng 3 năm 2018.',
  'Yêu cầu Sở Lao động - Thương binh và Xã hội kiểm tra các cơ sở kinh doanh dịch vụ có điều kiện; hiện 1.984 người đang điều trị, đạt 94,5% chỉ tiêu; hoàn thành trong quý II/2018.',
  'UBND các huyện, thành phố tổ chức ký cam kết không trồng cây thuốc phiện đến từng hộ gia đình, hoàn thành trước 30/9.',
];

const headOf = (number: string): string => `UBND TỈNH LAI CHÂU
BAN CHỈ ĐẠO PCTP, AIDS, MT, MD
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${number}/TB-BCĐ
Lai Châu, ngày 05 tháng 02 năm 2018

THÔNG BÁO
Kết luận của đồng chí Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo tại cuộc họp quý I/2018

Ngày 31/01/2018, tại Trụ sở UBND tỉnh, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo đã chủ trì cuộc họp Ban Chỉ đạo. Sau khi nghe các đại biểu, Trưởng Ban Chỉ đạo kết luận như sau:

NHIỆM VỤ TRỌNG TÂM
`;
const tail = `
Trên đây là kết luận của Trưởng Ban Chỉ đạo, Cơ quan Thường trực thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- Thành viên Ban Chỉ đạo tỉnh;
- Lưu: VT, CAT.
TL. TRƯỞNG BAN
ỦY VIÊN THƯỜNG TRỰC

Đại tá Trần Minh Khôi
`;

/** A made-up notice with these numbered orders between one head and one foot. */
export function noticeOf(number: string, lines: readonly string[]): string {
  return headOf(number) + lines.map((line, index) => `${index + 1}. ${line}`).join('\n') + tail;
}

/** A made-up notice of about so many printed pages. */
export function longNotice(pages: number): string {
  const lines: string[] = [];
  let letters = headOf('07').length + tail.length;
  for (let index = 0; letters < pages * PAGE_LETTERS; index += 1) {
    const line = orders[index % orders.length] ?? '';
    lines.push(line);
    letters += line.length + `${index + 1}. `.length + 1;
  }
  return noticeOf('07', lines);
}
