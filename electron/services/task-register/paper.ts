import { buildTaskRegister } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  filterWords,
  type NameOfKey,
  type RegisterColumn,
  type RegisterView,
  registerColumn,
  registerText,
  wholeRegister,
} from '../../../shared/domain/task-register/index.ts';
import { taskTermLabel } from '../../../shared/domain/tasks/index.ts';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { registerIds, registerRows } from '../../database/queries/task-register.ts';
import type { SheetDay, SheetInput, SheetLine } from '../../exporters/index.ts';
import type { ReadContext } from '../context.ts';
import { directoryNames } from '../names-in-force.ts';
import { askedOf, groupOf, orderOf } from './asking.ts';
import { groupsOf } from './groups.ts';
import { type RegisterRow, registerRow } from './rows.ts';
import { registerTotals } from './totals.ts';

/** The register as it is seen on the day `asOf` (ISO); restricted tasks only where they were asked for. */
export interface RegisterPaper {
  readonly asOf: string;
  readonly view: RegisterView;
  readonly restrictedToo: boolean;
}

interface SeenGroup {
  readonly title: string | null;
  readonly count: number;
  readonly rows: readonly RegisterRow[];
}

const mostOnPaper = 3000;
const everyRow = { offset: 0, limit: 1_000_000 };

/** The filter of a paper: what is restricted stays out of it. Null where nothing can be left. */
function filterOf({ view, restrictedToo }: RegisterPaper) {
  if (restrictedToo) return view.filter;
  return view.filter.restricted === true ? null : { ...view.filter, restricted: false };
}

/** What is seen, each agency by its name in force on the day. */
function seenGroups(context: ReadContext, paper: RegisterPaper): readonly SeenGroup[] {
  const filter = filterOf(paper);
  if (filter === null) return [];
  const { asOf, view } = paper;
  const asked = askedOf(context, filter, asOf);
  const order = orderOf(context, view.sort);
  const { agency } = directoryNames(context.db, asOf);
  const rowsOf = (key: string | null) => {
    const ids = registerIds(context.db, groupOf(asked, view.grouping, key), order, everyRow);
    return registerRows(context.db, ids, asked.day).map((record) => {
      const row = registerRow(record, asOf);
      return { ...row, lead: row.lead.map(agency), coordinate: row.coordinate.map(agency) };
    });
  };
  if (view.grouping === null) {
    const rows = rowsOf(null);
    return rows.length === 0 ? [] : [{ title: null, count: rows.length, rows }];
  }
  const closed = new Set(view.collapsed);
  return groupsOf(context.db, asked, view.grouping).map(({ key, title, count }) => ({
    title: view.grouping === 'lead' ? agency(title) : title,
    count,
    rows: closed.has(key) ? [] : rowsOf(key),
  }));
}

function nameOf(context: ReadContext, asOf: string): NameOfKey {
  return (field, key) => {
    const asked = askedOf(context, { ...wholeRegister, [field]: key }, asOf);
    return groupsOf(context.db, asked, field).find((group) => group.key === key)?.title ?? key;
  };
}

function totalsOf(context: ReadContext, paper: RegisterPaper) {
  const filter = filterOf(paper);
  return filter === null ? null : registerTotals(context, { asOf: paper.asOf, filter, grouping: null });
}

function totalsWords(totals: ReturnType<typeof totalsOf>): string {
  const parts = (totals?.terms ?? [])
    .filter(({ count }) => count > 0)
    .map(({ term, count }) => `${taskTermLabel(term).toLocaleLowerCase('vi')} ${formatNumber(count)}`);
  return `Tổng số ${formatNumber(totals?.total ?? 0)} nhiệm vụ${parts.length === 0 ? '' : `: ${parts.join('; ')}`}.`;
}

function columnsOf({ columns }: RegisterView): readonly RegisterColumn[] {
  return columns.map(({ id }) => id);
}

/** The register as a paper. Throws AppError invalid-request where it is too long for one. */
export function registerPaper(context: ReadContext, paper: RegisterPaper): DocumentModel {
  const totals = totalsOf(context, paper);
  if ((totals?.total ?? 0) > mostOnPaper) {
    throw new AppError(
      'invalid-request',
      `Sổ đang có ${formatNumber(totals?.total ?? 0)} nhiệm vụ, một bản in chứa nhiều nhất ${formatNumber(mostOnPaper)}. Lọc bớt rồi in, hoặc xuất ra XLSX.`,
    );
  }
  const groups = seenGroups(context, paper);
  return buildTaskRegister({
    asOf: paper.asOf,
    filter: filterWords(paper.view.filter, nameOf(context, paper.asOf)),
    totals: totalsWords(totals),
    columns: columnsOf(paper.view),
    groups,
    isSample: groups.some(({ rows }) => rows.some(({ isSample }) => isSample)),
  });
}

const days = {
  deadline: 'deadline',
  firstDeadline: 'firstDeadline',
  assignedOn: 'assignedOn',
  doneOn: 'doneOn',
} as const;

function sheetCell(column: RegisterColumn, row: RegisterRow): string | SheetDay | null {
  const field = Object.values(days).find((day) => day === column);
  const day = field === undefined ? null : row[field];
  return day === null ? registerText(column, row) : { day };
}

/** The register as a sheet, as it is seen. */
export function registerSheet(context: ReadContext, paper: RegisterPaper): SheetInput {
  const columns = columnsOf(paper.view);
  const filter = filterWords(paper.view.filter, nameOf(context, paper.asOf));
  const groups = seenGroups(context, paper);
  let number = 0;
  const lines = groups.flatMap(({ title, count, rows }): SheetLine[] => [
    ...(title === null
      ? []
      : [{ kind: 'group' as const, title: `${title} (${formatNumber(count)} nhiệm vụ)` }]),
    ...rows.map((row): SheetLine => {
      number += 1;
      return { kind: 'row', cells: [number, ...columns.map((column) => sheetCell(column, row))] };
    }),
  ]);
  const isSample = groups.some(({ rows }) => rows.some((row) => row.isSample));
  return {
    name: 'Sổ theo dõi nhiệm vụ',
    title: `Sổ theo dõi nhiệm vụ, tính đến ngày ${formatDate(paper.asOf)}`,
    notes: [
      ...(isSample ? ['SỐ LIỆU MẪU'] : []),
      ...(filter === null ? [] : [`Lọc theo: ${filter}.`]),
      totalsWords(totalsOf(context, paper)),
    ],
    columns: [
      { title: 'STT', chars: 6 },
      ...columns.map((id) => ({
        title: registerColumn(id).title,
        chars: registerColumn(id).weight * 1.5 + 2,
      })),
    ],
    lines,
  };
}
