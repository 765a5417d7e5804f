import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { taskStateLabel } from '../../../shared/domain/tasks/index.ts';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { handOver } from '../../api/attachments.ts';
import { call } from '../../api/bridge.ts';
import { useRecorded } from '../../api/recorded.ts';

/** A progress report as the form has it. */
export type WrittenReport = Omit<ParsedRequestOf<'tasks.report'>, 'files'> & {
  readonly files: readonly File[];
};

/** Moves tasks to another state. */
export function useMoveTasks() {
  return useRecorded(
    (asked: ParsedRequestOf<'tasks.move'>) => call('tasks.move', asked),
    ({ to }) => `Đã chuyển sang “${taskStateLabel(to)}”.`,
  );
}

/** Extends tasks by an approving paper. */
export function useExtendTasks() {
  return useRecorded(
    (asked: ParsedRequestOf<'tasks.extend'>) => call('tasks.extend', asked),
    ({ newDeadline }) => `Đã gia hạn đến ${formatDate(newDeadline)}.`,
  );
}

/** Keeps a progress report; its long files are handed over piece by piece first. */
export function useReportTask() {
  return useRecorded(
    ({ files, ...report }: WrittenReport) =>
      handOver(files, (handed, signal) => call('tasks.report', { ...report, files: handed }, signal)),
    'Đã ghi báo cáo tiến độ.',
  );
}

/** Takes a progress report away. */
export function useRemoveReport() {
  return useRecorded((id: number) => call('tasks.removeReport', { id }), 'Đã bỏ báo cáo tiến độ.');
}

/** Saves a task; a new one without an id. */
export function useSaveTask() {
  return useRecorded(
    ({ id, ...task }: ParsedRequestOf<'tasks.create'> & { readonly id: number | null }) =>
      id === null ? call('tasks.create', task) : call('tasks.edit', { ...task, id }),
    'Đã lưu nhiệm vụ.',
  );
}

/** Expands a collective task into one for each unit. */
export function useExpandTask() {
  return useRecorded(
    (asked: ParsedRequestOf<'tasks.expand'>) => call('tasks.expand', asked),
    ({ names }) => `Đã tách thành ${formatNumber(names.length)} nhiệm vụ của từng đơn vị.`,
  );
}

/** Lays out the occurrences of a recurring task up to a day. */
export function useUnfoldTask() {
  return useRecorded(
    (asked: ParsedRequestOf<'tasks.unfold'>) => call('tasks.unfold', asked),
    ({ until }) => `Đã mở các kỳ đến ${formatDate(until)}.`,
  );
}

/** Puts tasks into the bin. */
export function useBinTasks() {
  return useRecorded(
    (ids: readonly number[]) => call('tasks.bin', { ids: [...ids] }),
    'Đã bỏ nhiệm vụ vào thùng rác.',
  );
}

/** Takes tasks out of the bin. */
export function useRestoreTasks() {
  return useRecorded(
    (ids: readonly number[]) => call('tasks.restore', { ids: [...ids] }),
    'Đã lấy nhiệm vụ ra khỏi thùng rác.',
  );
}
