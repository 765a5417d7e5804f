/** Day that lists are asked for. */
export const AS_OF = '2026-01-15';
/** Words that only the seeded late tasks hold. */
export const SEEDED_TASK_MARK = 'việc đã quá hạn dùng để đo tốc độ';
/** How many notices of how many tasks are seeded; one task of every tenth notice is late. */
export const NOTICES = 100;
export const TASKS_EACH = 20;
export const NOTICES_FOR_A_LATE_ONE = 10;

/** The trend asked for: drug cases, a monthly count, of the eight districts. */
export const TREND = {
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
