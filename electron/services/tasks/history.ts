import {
  type DeadlineRule,
  ruleWords,
  type TaskState,
  taskStateLabel,
  taskStates,
} from '../../../shared/domain/tasks/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import type { historyOf } from '../../database/queries/tasks.ts';

type Entry = ReturnType<typeof historyOf>[number];

/** What the timeline of a task tells by itself; the log of the same is left out. */
interface ToldElsewhere {
  readonly moves: readonly { readonly from: TaskState; readonly to: TaskState }[];
  readonly extensions: readonly { readonly oldDeadline: string; readonly newDeadline: string }[];
}

const fieldWords: Readonly<Record<string, string>> = {
  content: 'nội dung',
  deadline: 'thời hạn',
  deadline_text: 'lời của thời hạn',
  deadline_time: 'giờ của thời hạn',
  deadline_rule: 'cách tính hạn',
  state: 'tình trạng',
  done_on: 'ngày hoàn thành',
  assigned_by: 'người giao',
  assigned_on: 'ngày giao',
  document_number: 'số, ký hiệu văn bản giao việc',
  document_on: 'ngày văn bản giao việc',
  document_abstract: 'trích yếu văn bản giao việc',
  document_item: 'mục của văn bản giao việc',
  watcher_id: 'người theo dõi',
  legal_basis: 'căn cứ',
  product: 'sản phẩm phải có',
  restricted: 'chế độ',
  late_reason: 'nguyên nhân chậm',
  note: 'ghi chú',
  binned_at: 'thùng rác',
};

const days = new Set(['deadline', 'done_on', 'assigned_on', 'document_on']);
const ofMoves = new Set(['state', 'done_on']);

const imageOf = (json: string | null): Readonly<Record<string, unknown>> =>
  json === null ? {} : JSON.parse(json);
const isState = (value: unknown): value is TaskState => taskStates.some((state) => state === value);

function shown(field: string, value: unknown): string {
  if (field === 'restricted') return value === 1 ? 'hạn chế' : 'thường';
  if (value === null || value === undefined) return 'trống';
  if (field === 'state' && isState(value)) return taskStateLabel(value);
  if (field === 'deadline_rule') return ruleWords(JSON.parse(String(value)) as DeadlineRule);
  return days.has(field) ? formatDate(String(value)) : `"${String(value)}"`;
}

function changeIn(field: string, word: string, before: unknown, after: unknown): string {
  if (field === 'watcher_id') return after === null ? `bỏ ${word}` : word;
  if (field === 'binned_at') return after === null ? 'lấy ra khỏi thùng rác' : 'bỏ vào thùng rác';
  return `${word}: ${shown(field, before)} → ${shown(field, after)}`;
}

function changesIn(entry: Entry, { moves, extensions }: ToldElsewhere): readonly string[] {
  const before = imageOf(entry.before);
  const after = imageOf(entry.after);
  const isTold = (field: string): boolean => {
    if (ofMoves.has(field)) return moves.some(({ from, to }) => from === before.state && to === after.state);
    return (
      field === 'deadline' &&
      extensions.some((one) => one.oldDeadline === before[field] && one.newDeadline === after[field])
    );
  };
  return Object.entries(fieldWords)
    .filter(([field]) => (before[field] ?? null) !== (after[field] ?? null) && !isTold(field))
    .map(([field, word]) => changeIn(field, word, before[field], after[field] ?? null));
}

/** The change log of a task in words, without what its moves and extensions tell already. */
export function historyLines(
  entries: readonly Entry[],
  told: ToldElsewhere,
): { at: string; who: string; action: string }[] {
  return entries.flatMap((entry) => {
    const { at, who } = entry;
    switch (entry.action) {
      case 'insert':
        return [{ at, who, action: 'Ghi vào sổ' }];
      case 'delete':
        return [{ at, who, action: 'Xóa khỏi sổ' }];
      case 'update': {
        const changes = changesIn(entry, told);
        return changes.length === 0 ? [] : [{ at, who, action: `Sửa ${changes.join('; ')}` }];
      }
      default:
        return entry.action satisfies never;
    }
  });
}
