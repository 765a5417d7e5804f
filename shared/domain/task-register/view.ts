import { taskStateLabel, taskTermLabel } from '../tasks/index.ts';
import type { RegisterColumn } from './columns.ts';
import {
  ageBandLabel,
  groupingLabel,
  quickFilterLabel,
  type RegisterFilter,
  type RegisterGrouping,
  type RegisterSort,
  registerKindLabel,
  wholeRegister,
} from './filter.ts';

/** What the register shows and how; what is seen is what is printed, written to XLSX and saved under a name. */
export interface RegisterView {
  readonly filter: RegisterFilter;
  readonly sort: { readonly by: RegisterSort; readonly desc: boolean };
  readonly grouping: RegisterGrouping | null;
  /** Keys of the groups that are closed. */
  readonly collapsed: readonly string[];
  /** Columns in their order; a width in pixels where the clerk gave one. */
  readonly columns: readonly { readonly id: RegisterColumn; readonly width: number | null }[];
}

const firstColumns: readonly RegisterColumn[] = ['term', 'content', 'lead', 'deadline', 'state', 'notice'];

/** The register as it first is: every task, the nearest deadline first. */
export const wholeView: RegisterView = {
  filter: wholeRegister,
  sort: { by: 'deadline', desc: false },
  grouping: null,
  collapsed: [],
  columns: firstColumns.map((id) => ({ id, width: null })),
};

/** Name of what a field of the filter is set to: of a lead, an area, a notice, a watcher, a month. */
export type NameOfKey = (grouping: Exclude<RegisterGrouping, 'term'>, key: string) => string;

const anyOf = (label: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${label}: ${words.join(', ').toLocaleLowerCase('vi')}`];

function choices(filter: RegisterFilter): string[] {
  return [
    ...(filter.quick === 'all' ? [] : [quickFilterLabel(filter.quick).toLocaleLowerCase('vi')]),
    ...anyOf('tiến độ', filter.terms.map(taskTermLabel)),
    ...anyOf('quá hạn', filter.bands.map(ageBandLabel)),
    ...anyOf('trạng thái', filter.states.map(taskStateLabel)),
    ...anyOf('loại', filter.kinds.map(registerKindLabel)),
    ...(filter.standing === null ? [] : [filter.standing === 'open' ? 'chưa kết thúc' : 'đã kết thúc']),
    ...(filter.restricted === null ? [] : [filter.restricted ? 'chỉ hạn chế' : 'không hạn chế']),
  ];
}

const fields = ['lead', 'area', 'notice', 'watcher', 'month'] as const;

/** A filter in words, as a paper names it; null where it leaves nothing out. */
export function filterWords(filter: RegisterFilter, nameOf: NameOfKey): string | null {
  const named = fields.flatMap((field) => {
    const key = filter[field];
    return key === null ? [] : [`${groupingLabel(field).toLocaleLowerCase('vi')}: ${nameOf(field, key)}`];
  });
  const typed = filter.text.trim() === '' ? [] : [`có chữ “${filter.text.trim()}”`];
  const words = [...choices(filter), ...named, ...typed];
  return words.length === 0 ? null : words.join('; ');
}
