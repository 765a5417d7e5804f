import { type TaskState, taskStateLabel } from '../tasks/index.ts';

/** Columns of a form that say what is known, in their order. */
export const lockedTitles = [
  'STT',
  'Nội dung nhiệm vụ',
  'Văn bản giao',
  'Thời hạn',
  'Báo cáo gần nhất',
] as const;

/** Columns that the agency fills, in their order after the others. */
export const toldTitles = [
  'Tình trạng',
  'Kết quả thực hiện',
  'Văn bản, sản phẩm kết quả',
  'Ngày (ngày/tháng/năm)',
] as const;

/** What an agency may say of where its task stands. Its "Hoàn thành" waits for the secretariat to confirm it. */
const toldStates: ReadonlyMap<string, TaskState> = new Map([
  [taskStateLabel('not-started'), 'not-started'],
  [taskStateLabel('in-progress'), 'in-progress'],
  [taskStateLabel('done'), 'awaiting-confirmation'],
]);
const alsoSaid: ReadonlyMap<string, TaskState> = new Map([
  ['Đã hoàn thành', 'awaiting-confirmation'],
  [taskStateLabel('awaiting-confirmation'), 'awaiting-confirmation'],
]);

/** Words that the form offers for a task that stands so. */
export function choicesFor(state: TaskState): string[] {
  return [...new Set([taskStateLabel(state), ...toldStates.keys()])];
}

const sameWord = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('vi') === b.trim().toLocaleLowerCase('vi');

/** The state that a word of a form means for a task that stood as `given`; undefined where it is none of the words. */
export function stateSaid(word: string, given: TaskState): TaskState | undefined {
  if (word.trim() === '' || sameWord(word, taskStateLabel(given))) return given;
  return [...toldStates, ...alsoSaid].find(([known]) => sameWord(known, word))?.[1];
}
