import { type TaskState, taskStateLabel, taskStates } from '../../../shared/domain/tasks/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import type { historyOf } from '../../database/queries/tasks.ts';

type Entry = ReturnType<typeof historyOf>[number];

const fieldWords: Readonly<Record<string, string>> = {
  content: 'nội dung',
  deadline: 'thời hạn',
  deadline_text: 'lời của thời hạn',
  state: 'tình trạng',
  done_on: 'ngày hoàn thành',
};

const imageOf = (json: string | null): Readonly<Record<string, unknown>> =>
  json === null ? {} : JSON.parse(json);
const isState = (value: unknown): value is TaskState => taskStates.some((state) => state === value);

function shown(field: string, value: unknown): string {
  if (value === null || value === undefined) return 'trống';
  if (field === 'state' && isState(value)) return taskStateLabel(value);
  return field === 'deadline' || field === 'done_on' ? formatDate(String(value)) : `"${String(value)}"`;
}

function changesIn(entry: Entry): string {
  const before = imageOf(entry.before);
  const after = imageOf(entry.after);
  return Object.entries(fieldWords)
    .filter(([field]) => before[field] !== after[field])
    .map(([field, word]) => `${word}: ${shown(field, before[field])} → ${shown(field, after[field])}`)
    .join('; ');
}

/** One entry of the change log in words. */
export function historyLine(entry: Entry): { at: string; who: string; action: string } {
  const { at, who } = entry;
  switch (entry.action) {
    case 'insert':
      return { at, who, action: 'Ghi vào sổ' };
    case 'delete':
      return { at, who, action: 'Xóa khỏi sổ' };
    case 'update':
      return { at, who, action: `Sửa ${changesIn(entry)}` };
  }
}
