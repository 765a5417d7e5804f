import type { TaskKind, TaskState, TaskTerm } from '../tasks/index.ts';

/** What the register may be grouped by; one key a group, '' for the tasks that have none. */
export const registerGroupings = ['term', 'lead', 'area', 'notice', 'watcher', 'month'] as const;
export type RegisterGrouping = (typeof registerGroupings)[number];

/** What the register may be sorted by. */
export const registerSorts = ['deadline', 'doneOn', 'state', 'notice', 'lead'] as const;
export type RegisterSort = (typeof registerSorts)[number];

/** How long a task is late, in days. */
export const ageBands = ['1-15', '16-30', '31-60', 'over-60'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The quick filters over the register, one at a time. */
export const quickFilters = [
  'all',
  'open',
  'late',
  'due-soon',
  'in-term',
  'no-deadline',
  'awaiting',
  'done',
] as const;
export type QuickFilter = (typeof quickFilters)[number];

/**
 * Which tasks the register shows; an empty list and null leave a field out. A group's key: the agency's id after "#" or
 * the name as written, an area's name, the id of a notice or of a watcher, "2018-06"; '' where the task has none.
 */
export interface RegisterFilter {
  readonly text: string;
  readonly quick: QuickFilter;
  readonly terms: readonly TaskTerm[];
  readonly bands: readonly AgeBand[];
  readonly states: readonly TaskState[];
  readonly kinds: readonly TaskKind[];
  readonly standing: 'open' | 'closed' | null;
  readonly restricted: boolean | null;
  readonly lead: string | null;
  readonly area: string | null;
  readonly notice: string | null;
  readonly watcher: string | null;
  readonly month: string | null;
}

/** The filter that shows every task. */
export const wholeRegister: RegisterFilter = {
  text: '',
  quick: 'all',
  terms: [],
  bands: [],
  states: [],
  kinds: [],
  standing: null,
  restricted: null,
  lead: null,
  area: null,
  notice: null,
  watcher: null,
  month: null,
};

const groupingWords: Readonly<Record<RegisterGrouping, string>> = {
  term: 'Tiến độ',
  lead: 'Cơ quan chủ trì',
  area: 'Địa bàn',
  notice: 'Thông báo',
  watcher: 'Người theo dõi',
  month: 'Tháng đến hạn',
};

const bandWords: Readonly<Record<AgeBand, string>> = {
  '1-15': '1-15 ngày',
  '16-30': '16-30 ngày',
  '31-60': '31-60 ngày',
  'over-60': 'trên 60 ngày',
};

const quickWords: Readonly<Record<QuickFilter, string>> = {
  all: 'Tất cả',
  open: 'Chưa xong',
  late: 'Quá hạn',
  'due-soon': 'Sắp đến hạn',
  'in-term': 'Trong hạn',
  'no-deadline': 'Không thời hạn',
  awaiting: 'Chờ xác nhận',
  done: 'Hoàn thành',
};

const kindWords: Readonly<Record<TaskKind, string>> = {
  'with-deadline': 'Có thời hạn',
  recurring: 'Thường xuyên, định kỳ',
  without: 'Không thời hạn',
};

/** The office's word for a grouping. */
export function groupingLabel(grouping: RegisterGrouping): string {
  return groupingWords[grouping];
}

/** The office's word for an age band. */
export function ageBandLabel(band: AgeBand): string {
  return bandWords[band];
}

/** The office's word for a quick filter. */
export function quickFilterLabel(quick: QuickFilter): string {
  return quickWords[quick];
}

/** The office's word for a kind of task. */
export function registerKindLabel(kind: TaskKind): string {
  return kindWords[kind];
}

/** The same filter narrowed to one group of a grouping. */
export function withinGroup(filter: RegisterFilter, grouping: RegisterGrouping, key: string): RegisterFilter {
  return grouping === 'term' ? { ...filter, terms: [key as TaskTerm] } : { ...filter, [grouping]: key };
}

/** The first days of the age bands on the day `asOf` (ISO): deadlines from `from` to `to`, both counted. */
export function bandSpan(band: AgeBand, asOf: string): { readonly from: string; readonly to: string } {
  const back = (days: number): string =>
    new Date(Date.parse(`${asOf}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  switch (band) {
    case '1-15':
      return { from: back(15), to: back(1) };
    case '16-30':
      return { from: back(30), to: back(16) };
    case '31-60':
      return { from: back(60), to: back(31) };
    case 'over-60':
      return { from: '0000-01-01', to: back(61) };
  }
}
