import { formatDate, formatNumber } from '../../format/index.ts';
import { type TaskState, type TaskTerm, taskStateLabel, taskTermLabel } from '../tasks/index.ts';

/** One task as any column of the register reads it; `term` and `daysLate` are of the day it is shown for. */
export interface RegisterEntry {
  readonly content: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly areas: readonly string[];
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly firstDeadline: string | null;
  readonly state: TaskState;
  readonly term: TaskTerm;
  readonly daysLate: number;
  readonly doneOn: string | null;
  readonly assignedOn: string | null;
  readonly watcher: string | null;
  readonly product: string | null;
  readonly restricted: boolean;
  readonly noticeId: number | null;
  readonly noticeNumber: string | null;
  readonly noticeIssuedOn: string | null;
  readonly noticeTitle: string | null;
  readonly conclusionNumber: string | null;
  readonly reportedOn: string | null;
  readonly report: string | null;
}

interface Column {
  readonly title: string;
  /** What stands where a task has nothing for it. */
  readonly absent: string;
  /** Share of a paper's width beside the others'. */
  readonly weight: number;
  readonly align?: 'center';
}

const columns = {
  term: { title: 'Tiến độ', absent: '', weight: 11 },
  content: { title: 'Nhiệm vụ', absent: '', weight: 36 },
  lead: { title: 'Chủ trì', absent: 'chưa rõ chủ trì', weight: 14 },
  coordinate: { title: 'Phối hợp', absent: 'không có', weight: 14 },
  deadline: { title: 'Thời hạn', absent: 'không thời hạn', weight: 10, align: 'center' },
  firstDeadline: { title: 'Hạn ban đầu', absent: 'không thời hạn', weight: 10, align: 'center' },
  state: { title: 'Trạng thái', absent: '', weight: 10 },
  notice: { title: 'Thông báo', absent: 'không theo thông báo', weight: 13 },
  areas: { title: 'Địa bàn', absent: 'không nêu', weight: 11 },
  watcher: { title: 'Người theo dõi', absent: 'chưa có', weight: 11 },
  assignedOn: { title: 'Ngày giao', absent: 'chưa ghi', weight: 10, align: 'center' },
  doneOn: { title: 'Ngày xong', absent: 'chưa xong', weight: 10, align: 'center' },
  report: { title: 'Báo cáo gần nhất', absent: 'chưa báo cáo', weight: 18 },
  product: { title: 'Sản phẩm', absent: 'không nêu', weight: 13 },
} as const satisfies Readonly<Record<string, Column>>;

/** A column of the register. */
export type RegisterColumn = keyof typeof columns;

/** Every column, in the order in which they are offered. */
export const registerColumns = Object.keys(columns) as RegisterColumn[];

/** Title, width and words for nothing of a column. */
export function registerColumn(column: RegisterColumn): Column {
  return columns[column];
}

const list = (names: readonly string[]): string | null => names.join('; ') || null;
const day = (value: string | null): string | null => (value === null ? null : formatDate(value));

function noticeWords(entry: RegisterEntry): string | null {
  if (entry.noticeId === null) return null;
  const number = entry.noticeNumber ?? `${entry.noticeTitle ?? 'Thông báo'} (chưa cấp số)`;
  const issued = entry.noticeIssuedOn === null ? '' : ` ngày ${formatDate(entry.noticeIssuedOn)}`;
  const item = entry.conclusionNumber === null ? '' : `, mục\u00a0${entry.conclusionNumber}`;
  return `${number}${issued}${item}`;
}

function reportWords({ report, reportedOn }: RegisterEntry): string | null {
  if (report === null) return null;
  return reportedOn === null ? report : `${formatDate(reportedOn)}: ${report}`;
}

function termWords({ term, daysLate }: RegisterEntry): string {
  const words = taskTermLabel(term);
  return term === 'late' && daysLate > 0 ? `${words} ${formatNumber(daysLate)} ngày` : words;
}

/** What a column says of a task; null where there is nothing to say. */
export function registerText(column: RegisterColumn, entry: RegisterEntry): string | null {
  switch (column) {
    case 'term':
      return termWords(entry);
    case 'content':
      return entry.restricted ? `(Hạn chế) ${entry.content}` : entry.content;
    case 'lead':
      return list(entry.lead);
    case 'coordinate':
      return list(entry.coordinate);
    case 'areas':
      return list(entry.areas);
    case 'deadline':
      return day(entry.deadline) ?? entry.deadlineText;
    case 'firstDeadline':
      return day(entry.firstDeadline);
    case 'state':
      return taskStateLabel(entry.state);
    case 'notice':
      return noticeWords(entry);
    case 'watcher':
      return entry.watcher;
    case 'assignedOn':
      return day(entry.assignedOn);
    case 'doneOn':
      return day(entry.doneOn);
    case 'report':
      return reportWords(entry);
    case 'product':
      return entry.product;
  }
}
