const text = (words: string): string => `'${words.replaceAll("'", "''")}'`;

/** Which figure is a part of which: it is never above it. */
const parts: readonly (readonly [part: string, whole: string])[] = [
  ['CR09', 'CR08'],
  ['DR09', 'DR10'],
  ['HV03', 'HV02'],
  ['HV08', 'HV03'],
  ['HV11', 'HV10'],
];

const definitions: readonly (readonly [code: string, definition: string])[] = [
  ['CR01', 'Nay còn gọi là phạm tội về trật tự xã hội.'],
  [
    'CR03',
    'Luôn tính lại từ số vụ làm rõ và số vụ phạm pháp của cả địa bàn, cả kỳ đã chọn; không lấy trung bình.',
  ],
  ['DR06', 'Số tăng có thể do rà soát tốt hơn.'],
  ['DR12', 'Tính theo niên vụ từ tháng 9 đến tháng 5 năm sau; không cộng với số liệu năm.'],
  ['HV02', 'Số lũy tích: kỳ sau không thấp hơn kỳ trước.'],
  ['PR03', 'Đếm số cơ sở khác nhau, không phải số lượt kiểm tra.'],
  ['CM02', 'Đếm lượt người: một người dự hai buổi là hai lượt.'],
];

const nghiQuyet71 = 'Nghị quyết số 71/NQ-CP ngày 02/11/2012';
const nghiDinh04 = 'Nghị định số 04/NĐ-CP ngày 30/10/2008';

/** What of an old unit came into a new one, where it is known; the parts' weights are not. */
const origins: readonly (readonly [unit: string, from: string, since: string, note: string])[] = [
  ['107', '107', '2012-11-02', `phần còn lại sau ${nghiQuyet71}`],
  ['108', '108', '2012-11-02', `phần còn lại sau ${nghiQuyet71}`],
  ['112', '107', '2012-11-02', `một phần, theo ${nghiQuyet71}`],
  ['112', '108', '2012-11-02', `một phần, theo ${nghiQuyet71}`],
  ['110', '110', '2008-10-30', `phần còn lại sau ${nghiDinh04}`],
  ['111', '110', '2008-10-30', `một phần, theo ${nghiDinh04}`],
  ['03388', '109', '2025-07-01', 'xã Lản Nhì Thàng'],
  ['03408', '106', '2025-07-01', 'xã Nùng Nàng, xã Bản Giang'],
  ['03394', '106', '2025-07-01', 'xã Thèn Sin'],
  ['03460', '107', '2025-07-01', 'xã Vàng San'],
  ['03460', '112', '2025-07-01', 'xã Hua Bum'],
  ['03487', '108', '2025-07-01', 'xã Chăn Nưa'],
  ['03487', '112', '2025-07-01', 'xã Lê Lợi, xã Pú Đao, xã Nậm Pì'],
  ['03503', '108', '2025-07-01', 'xã Pa Tần'],
  ['03503', '112', '2025-07-01', 'xã Nậm Ban, xã Trung Chải'],
];

/**
 * What is known of the first indicators and areas beside their names, as statements over the rows that are there.
 * Frozen: run by its migration, and over the reference rows of a new database.
 */
export const figureFacts = [
  "UPDATE indicator SET factor = 100 WHERE aggregation = 'ratio' AND unit = '%';",
  "UPDATE indicator SET lowest = 0 WHERE aggregation <> 'ratio';",
  "UPDATE indicator SET is_cumulative = 1 WHERE code = 'HV02';",
  ...parts.map(
    ([part, whole]) =>
      `UPDATE indicator SET part_of = (SELECT code FROM indicator WHERE code = '${whole}') WHERE code = '${part}';`,
  ),
  ...definitions.map(
    ([code, definition]) => `UPDATE indicator SET definition = ${text(definition)} WHERE code = '${code}';`,
  ),
  ...origins.map(
    ([unit, from, since, note]) => `UPDATE area_predecessor SET note = ${text(note)}
  WHERE code = '${from}' AND area_id = (SELECT id FROM area WHERE code = '${unit}' AND valid_from = '${since}');`,
  ),
].join('\n');
