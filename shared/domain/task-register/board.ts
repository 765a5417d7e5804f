import { formatDate, formatNumber } from '../../format/index.ts';
import { shareNames } from '../tasks/index.ts';
import type { RegisterFilter } from './filter.ts';

/** How one lead or area stands with its tasks on a day; rates between 0 and 1, null where they are of nothing. */
export interface BoardEntry {
  readonly total: number;
  readonly due: number;
  readonly late: number;
  readonly dueSoon: number;
  readonly inTerm: number;
  readonly noDeadline: number;
  readonly doneOnTime: number;
  readonly doneLate: number;
  readonly oldest: { readonly deadline: string; readonly days: number } | null;
  readonly ofDue: number | null;
  readonly ofAll: number | null;
}

interface BoardColumn {
  readonly title: string;
  readonly weight: number;
  readonly text: (entry: BoardEntry) => string | null;
  /** The tasks that a number counts, as a filter of the register beside the line's own; null where it counts none. */
  readonly where: Partial<RegisterFilter> | null;
}

const percent = (rate: number | null): string | null =>
  rate === null ? null : `${formatNumber(rate * 100, 2)}%`;
const count = (of: (entry: BoardEntry) => number) => (entry: BoardEntry) => formatNumber(of(entry));

/** What the two rates are called, and what they count. */
export const boardRates = {
  ofDue: shareNames.due,
  ofAll: shareNames.all,
} as const;

/** The columns of the board after the name, in order. */
export const boardColumns: Readonly<Record<string, BoardColumn>> = {
  total: { title: 'Được giao', weight: 7, text: count(({ total }) => total), where: {} },
  due: {
    title: 'Đến hạn',
    weight: 7,
    text: count(({ due }) => due),
    where: { terms: ['late', 'done-on-time', 'done-late'] },
  },
  late: { title: 'Quá hạn', weight: 7, text: count(({ late }) => late), where: { terms: ['late'] } },
  dueSoon: {
    title: 'Sắp đến hạn',
    weight: 7,
    text: count(({ dueSoon }) => dueSoon),
    where: { terms: ['due-soon'] },
  },
  inTerm: {
    title: 'Trong hạn',
    weight: 7,
    text: count(({ inTerm }) => inTerm),
    where: { terms: ['in-term'] },
  },
  noDeadline: {
    title: 'Không thời hạn',
    weight: 7,
    text: count(({ noDeadline }) => noDeadline),
    where: { terms: ['no-deadline'] },
  },
  doneOnTime: {
    title: 'Xong đúng hạn',
    weight: 7,
    text: count(({ doneOnTime }) => doneOnTime),
    where: { terms: ['done-on-time'] },
  },
  doneLate: {
    title: 'Xong quá hạn',
    weight: 7,
    text: count(({ doneLate }) => doneLate),
    where: { terms: ['done-late'] },
  },
  oldest: {
    title: 'Trễ lâu nhất',
    weight: 11,
    text: ({ oldest }) =>
      oldest === null ? null : `${formatNumber(oldest.days)} ngày (${formatDate(oldest.deadline)})`,
    where: null,
  },
  ofDue: { title: boardRates.ofDue, weight: 11, text: ({ ofDue }) => percent(ofDue), where: null },
  ofAll: { title: boardRates.ofAll, weight: 8, text: ({ ofAll }) => percent(ofAll), where: null },
};
