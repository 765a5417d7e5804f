import { given, listOf, oneOf, tableRows } from './table.ts';

/** One administrative unit between two days of its boundaries; predecessors are codes of units just before. */
export interface AreaRow {
  readonly code: string;
  readonly kind: 'province' | 'district' | 'commune';
  readonly name: string;
  readonly parentCode: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly predecessors: readonly string[];
  readonly note: string | null;
}

const table = `
code | kind | name | parentCode | validFrom | validTo | predecessors | note
12 | province | Tỉnh Lai Châu | | 2004-01-01 | | |
105 | district | Thị xã Lai Châu | 12 | 2004-01-01 | 2013-11-30 | | town before the city; same territory; NĐ 176/2004/NĐ-CP; first day to be checked
105 | district | Thành phố Lai Châu | 12 | 2013-12-01 | 2025-06-30 | | raised from the town; territory unchanged; day in 12/2013 to be checked
106 | district | Huyện Tam Đường | 12 | 2004-01-01 | 2025-06-30 | |
107 | district | Huyện Mường Tè | 12 | 2004-01-01 | 2012-11-01 | | before Nậm Nhùn
107 | district | Huyện Mường Tè | 12 | 2012-11-02 | 2025-06-30 | 107 | what remained after NQ 71/NQ-CP of 2012-11-02
108 | district | Huyện Sìn Hồ | 12 | 2004-01-01 | 2012-11-01 | | before Nậm Nhùn
108 | district | Huyện Sìn Hồ | 12 | 2012-11-02 | 2025-06-30 | 108 | what remained after NQ 71/NQ-CP of 2012-11-02
109 | district | Huyện Phong Thổ | 12 | 2004-01-01 | 2025-06-30 | |
110 | district | Huyện Than Uyên | 12 | 2004-01-01 | 2008-10-29 | | before Tân Uyên was split off
110 | district | Huyện Than Uyên | 12 | 2008-10-30 | 2025-06-30 | 110 | what remained after NĐ 04/NĐ-CP of 2008-10-30
111 | district | Huyện Tân Uyên | 12 | 2008-10-30 | 2025-06-30 | 110 | split from 110 by NĐ 04/NĐ-CP of 2008-10-30
112 | district | Huyện Nậm Nhùn | 12 | 2012-11-02 | 2025-06-30 | 107; 108 | formed from parts of 107 and 108
03388 | commune | Phường Đoàn Kết | 12 | 2025-07-01 | | 105; 109 | also took Lản Nhì Thàng (109)
03408 | commune | Phường Tân Phong | 12 | 2025-07-01 | | 105; 106 | also took Nùng Nàng, Bản Giang (106)
03390 | commune | Xã Bình Lư | 12 | 2025-07-01 | | 106 |
03405 | commune | Xã Tả Lèng | 12 | 2025-07-01 | | 106 |
03424 | commune | Xã Bản Bo | 12 | 2025-07-01 | | 106 |
03430 | commune | Xã Khun Há | 12 | 2025-07-01 | | 106 |
03433 | commune | Xã Bum Tở | 12 | 2025-07-01 | | 107 |
03439 | commune | Xã Thu Lũm | 12 | 2025-07-01 | | 107 |
03442 | commune | Xã Pa Ủ | 12 | 2025-07-01 | | 107 |
03445 | commune | Xã Mường Tè | 12 | 2025-07-01 | | 107 |
03451 | commune | Xã Mù Cả | 12 | 2025-07-01 | | 107 |
03463 | commune | Xã Tà Tổng | 12 | 2025-07-01 | | 107 |
03466 | commune | Xã Bum Nưa | 12 | 2025-07-01 | | 107 |
03478 | commune | Xã Sìn Hồ | 12 | 2025-07-01 | | 108 |
03508 | commune | Xã Hồng Thu | 12 | 2025-07-01 | | 108 |
03517 | commune | Xã Nậm Tăm | 12 | 2025-07-01 | | 108 |
03529 | commune | Xã Tủa Sín Chải | 12 | 2025-07-01 | | 108 |
03532 | commune | Xã Pu Sam Cáp | 12 | 2025-07-01 | | 108 |
03538 | commune | Xã Nậm Mạ | 12 | 2025-07-01 | | 108 |
03544 | commune | Xã Nậm Cuổi | 12 | 2025-07-01 | | 108 |
03503 | commune | Xã Pa Tần | 12 | 2025-07-01 | | 108; 112 | also took Nậm Ban, Trung Chải (112)
03394 | commune | Xã Sin Suối Hồ | 12 | 2025-07-01 | | 109; 106 | also took Thèn Sin (106)
03549 | commune | Xã Phong Thổ | 12 | 2025-07-01 | | 109 |
03562 | commune | Xã Sì Lở Lầu | 12 | 2025-07-01 | | 109 |
03571 | commune | Xã Dào San | 12 | 2025-07-01 | | 109 |
03583 | commune | Xã Khổng Lào | 12 | 2025-07-01 | | 109 |
03595 | commune | Xã Than Uyên | 12 | 2025-07-01 | | 110 |
03618 | commune | Xã Mường Than | 12 | 2025-07-01 | | 110 | formed from Phúc Than and Mường Mít; the old xã Mường Than went into xã Than Uyên
03637 | commune | Xã Mường Kim | 12 | 2025-07-01 | | 110 |
03640 | commune | Xã Khoen On | 12 | 2025-07-01 | | 110 |
03598 | commune | Xã Tân Uyên | 12 | 2025-07-01 | | 111 |
03601 | commune | Xã Mường Khoa | 12 | 2025-07-01 | | 111 |
03613 | commune | Xã Nậm Sỏ | 12 | 2025-07-01 | | 111 |
03616 | commune | Xã Pắc Ta | 12 | 2025-07-01 | | 111 |
03434 | commune | Xã Nậm Hàng | 12 | 2025-07-01 | | 112 |
03460 | commune | Xã Hua Bum | 12 | 2025-07-01 | | 107; 112 | Vàng San (107) and Hua Bum (112)
03472 | commune | Xã Mường Mô | 12 | 2025-07-01 | | 112 |
03487 | commune | Xã Lê Lợi | 12 | 2025-07-01 | | 108; 112 | Chăn Nưa (108) and Lê Lợi, Pú Đao, Nậm Pì (112)
`;

/** Units of Lai Châu: 8 districts to 30/6/2025, 38 communes from 1/7/2025 (Nghị quyết 1670/NQ-UBTVQH15). */
export const areaRows: readonly AreaRow[] = tableRows(table, [
  'code',
  'kind',
  'name',
  'parentCode',
  'validFrom',
  'validTo',
  'predecessors',
  'note',
]).map((row) => ({
  ...row,
  code: given(row.code),
  kind: oneOf(row.kind, ['province', 'district', 'commune']),
  name: given(row.name),
  validFrom: given(row.validFrom),
  predecessors: listOf(row.predecessors),
}));
