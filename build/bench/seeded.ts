import type { ChartRef } from '../../shared/contract/index.ts';

/** Day that lists are asked for. */
export const AS_OF = '2026-01-15';
/** Words that only the seeded late tasks hold. */
export const SEEDED_TASK_MARK = 'việc đã quá hạn dùng để đo tốc độ';
/** How many notices of how many tasks are seeded; one task of every tenth notice is late. */
export const NOTICES = 100;
export const TASKS_EACH = 20;
export const NOTICES_FOR_A_LATE_ONE = 10;

/** The trend asked for: drug cases, a monthly count, of the eight districts. */
export const TREND: ChartRef = {
  ...{ kind: 'trend', periodKind: null, from: null, to: null, boundaries: null, extras: [] },
  indicator: 'DR01',
  areas: ['105', '106', '107', '108', '109', '110', '111', '112'],
};
/** Its months: ten years in which all eight were there. */
export const FIRST_YEAR = 2015;
export const MONTHS = 120;

/** Code of the so-and-so-many-th month, "2015-01". */
export function monthCode(index: number): string {
  return `${FIRST_YEAR + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Paragraphs that the search looks through: so many notices of so many. */
export const PARAGRAPH_NOTICES = 40;
export const PARAGRAPHS_EACH = 500;
/** Words they are made of, the commonest first. */
export const PARAGRAPH_WORDS =
  'tỉnh các công tác phòng chống ma túy huyện Sở Y tế thực hiện báo cáo UBND người địa bàn chỉ đạo kế hoạch tăng cường tuyên truyền quản lý nghiện điều trị Methadone Công an phối hợp triển khai rà soát kiểm tra xã phường đấu tranh tội phạm mại dâm HIV AIDS cơ sở kinh doanh dịch vụ Phong Thổ Mường Tè Sìn Hồ Tam Đường Than Uyên Tân Uyên Nậm Nhùn hoàn thành trước ngày quý năm kết luận hội nghị thành viên nhiệm vụ trọng tâm biên giới thuốc phiện phá nhổ diện tích tái trồng xử lý vi phạm hành chính cai nghiện cộng đồng hòa nhập xét nghiệm nhân dân hằng tháng Đoàn Kết Bum Tở Thu Lũm Pa Ủ tổng kết sơ kết giao ban chuyên đề';
/** What is typed into the search box. */
export const QUERIES = [
  'ma tuy',
  'ma túy',
  'phong tho',
  'Tam Đường',
  'so y te methadone',
  'hoà nhập cộng đồng',
  'cai nghien',
  'bien gioi thuoc phien',
  '7/TB-MAU',
  'giao ban chuyen',
  'UBND',
  'tuyên truyền quản lý',
];
