import type { RegisterGrouping } from '../../../shared/domain/task-register/index.ts';
import { type TaskTerm, taskTermLabel } from '../../../shared/domain/tasks/index.ts';
import { compareVi } from '../../../shared/format/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import {
  type GroupRecord,
  type RegisterAsked,
  registerGroups,
} from '../../database/queries/task-register.ts';

/** A group of the register: its key, its title and what is in it. */
export interface RegisterGroup {
  readonly key: string;
  readonly title: string;
  readonly count: number;
  readonly late: number;
}

const absent: Readonly<Record<RegisterGrouping, string>> = {
  term: '',
  lead: 'Chưa rõ chủ trì',
  area: 'Không nêu địa bàn',
  notice: 'Không theo thông báo',
  watcher: 'Chưa có người theo dõi',
  month: 'Không thời hạn',
};

const terms: readonly TaskTerm[] = [
  'late',
  'due-soon',
  'in-term',
  'no-deadline',
  'done-late',
  'done-on-time',
];

const termOf = (key: string): TaskTerm => terms.find((term) => term === key) ?? 'no-deadline';

function titleOf(grouping: RegisterGrouping, { key, name }: GroupRecord): string {
  if (grouping === 'term') return taskTermLabel(termOf(key));
  if (key === '') return absent[grouping];
  if (grouping === 'month') return `Tháng ${key.slice(5)}/${key.slice(0, 4)}`;
  return name || 'chưa có tên';
}

/** Groups in the order of the office: the late first, months and notices by their day, names as in Vietnamese; none last. */
function compareGroups(grouping: RegisterGrouping, a: GroupRecord, b: GroupRecord): number {
  if (grouping === 'term') return terms.indexOf(termOf(a.key)) - terms.indexOf(termOf(b.key));
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
  if (grouping === 'month') return compareVi(a.key, b.key);
  if (grouping === 'notice' && a.day !== b.day) return (a.day ?? '9999') < (b.day ?? '9999') ? 1 : -1;
  return compareVi(a.name ?? '', b.name ?? '');
}

/** The groups of what is asked for, in order. */
export function groupsOf(db: ReadHandle, asked: RegisterAsked, grouping: RegisterGrouping): RegisterGroup[] {
  return registerGroups(db, asked, grouping)
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => compareGroups(grouping, a, b))
    .map((group) => ({
      key: group.key,
      title: titleOf(grouping, group),
      count: group.count,
      late: group.late,
    }));
}
