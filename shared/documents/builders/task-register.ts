import { type TaskState, type TaskTerm, taskStateLabel, taskTermLabel } from '../../domain/tasks/index.ts';
import { formatDate, formatNumber } from '../../format/index.ts';
import { profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';

/** One task as the register shows it; `term` and `daysLate` are of the day the register is made for. */
export interface TaskRegisterRow {
  readonly id: number;
  readonly content: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly deadline: string | null;
  /** The notice's own words for the deadline. */
  readonly deadlineText: string | null;
  readonly state: TaskState;
  readonly term: TaskTerm;
  readonly daysLate: number;
  readonly noticeNumber: string | null;
  readonly noticeIssuedOn: string | null;
  readonly noticeTitle: string | null;
  readonly conclusionNumber: string | null;
}

/** What the register of tasks is printed from; `asOf` is an ISO day. */
export interface TaskRegisterInput {
  readonly asOf: string;
  readonly rows: readonly TaskRegisterRow[];
  readonly isSample: boolean;
}

const columns: readonly TableColumn[] = [
  { title: 'STT', widthPercent: 5, align: 'center' },
  { title: 'Nội dung', widthPercent: 36, align: 'left' },
  { title: 'Cơ quan chủ trì', widthPercent: 13, align: 'left' },
  { title: 'Phối hợp', widthPercent: 13, align: 'left' },
  { title: 'Thời hạn', widthPercent: 9, align: 'center' },
  { title: 'Tình trạng', widthPercent: 12, align: 'left' },
  { title: 'Theo thông báo', widthPercent: 12, align: 'left' },
];

type Group = 'late' | 'due-soon' | 'in-term' | 'no-deadline' | 'set-aside' | 'done';

const groups: readonly { readonly id: Group; readonly title: string }[] = [
  { id: 'late', title: 'QUÁ HẠN' },
  { id: 'due-soon', title: 'SẮP ĐẾN HẠN' },
  { id: 'in-term', title: 'TRONG HẠN' },
  { id: 'no-deadline', title: 'KHÔNG THỜI HẠN' },
  { id: 'set-aside', title: 'TẠM DỪNG, HỦY' },
  { id: 'done', title: 'ĐÃ HOÀN THÀNH' },
];

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI'];

function groupOf({ state, term }: TaskRegisterRow): Group {
  if (state === 'paused' || state === 'cancelled') return 'set-aside';
  if (term === 'done-on-time' || term === 'done-late') return 'done';
  return state === 'done' && term === 'no-deadline' ? 'done' : term;
}

function deadlineCell({ deadline, deadlineText }: TaskRegisterRow): string {
  if (deadline !== null) return formatDate(deadline);
  return deadlineText ?? 'Không thời hạn';
}

function stateCell(row: TaskRegisterRow): string {
  const state = taskStateLabel(row.state);
  const group = groupOf(row);
  if (group === 'late') return `${state}; quá hạn ${formatNumber(row.daysLate)} ngày`;
  if (group === 'done' && row.term !== 'no-deadline') return taskTermLabel(row.term);
  if (group === 'due-soon' || group === 'in-term')
    return `${state}; ${taskTermLabel(row.term).toLowerCase()}`;
  return state;
}

function noticeCell(row: TaskRegisterRow): string {
  const number = row.noticeNumber ?? `${row.noticeTitle ?? 'Thông báo'} (chưa cấp số)`;
  const day = row.noticeIssuedOn === null ? '' : ` ngày ${formatDate(row.noticeIssuedOn)}`;
  const item = row.conclusionNumber === null ? '' : `, mục\u00a0${row.conclusionNumber}`;
  return `${number}${day}${item}`;
}

function cells(row: TaskRegisterRow, number: number): readonly string[] {
  return [
    String(number),
    row.content,
    row.lead.join('; ') || 'Chưa xác định',
    row.coordinate.join('; '),
    deadlineCell(row),
    stateCell(row),
    noticeCell(row),
  ];
}

function table(rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', columns, rows, empty: 'Chưa có nhiệm vụ nào được ghi.' };
}

function line(style: 'heading' | 'note', text: string, marker?: string): Block {
  return { kind: 'paragraph', style, ...(marker === undefined ? {} : { marker }), runs: [{ text }] };
}

function groupBlocks(rows: readonly TaskRegisterRow[]): Block[] {
  let number = 0;
  return groups
    .map(({ id, title }) => ({ title, members: rows.filter((row) => groupOf(row) === id) }))
    .filter(({ members }) => members.length > 0)
    .flatMap(({ title, members }, at): Block[] => [
      line('heading', `${title} (${formatNumber(members.length)} nhiệm vụ)`, `${numerals[at]}.`),
      table(
        members.map((row) => {
          number += 1;
          return cells(row, number);
        }),
      ),
    ]);
}

function summary(rows: readonly TaskRegisterRow[]): string {
  const parts = groups
    .map(({ id, title }) => ({ title, count: rows.filter((row) => groupOf(row) === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => `${title.toLocaleLowerCase('vi')} ${formatNumber(count)}`);
  return `Tổng số ${formatNumber(rows.length)} nhiệm vụ: ${parts.join('; ')}.`;
}

/** The register of tasks, landscape, grouped by how each stands on the day `asOf`; the late ones first. */
export function buildTaskRegister({ asOf, rows, isSample }: TaskRegisterInput): DocumentModel {
  const day = formatDate(asOf);
  return {
    title: `Sổ theo dõi nhiệm vụ, tính đến ngày ${day}`,
    orientation: 'landscape',
    // Printed today, whatever day it looks back on.
    profile: profileIdFor({ issuedOn: null, heldOn: null }),
    sampleMark: isSample ? 'SỐ LIỆU MẪU' : null,
    blocks: [
      {
        kind: 'title',
        typeName: 'SỔ THEO DÕI NHIỆM VỤ',
        abstract: `Nhiệm vụ giao tại các thông báo kết luận, tính đến ngày ${day}`,
      },
      ...(rows.length === 0 ? [table([])] : [line('note', summary(rows)), ...groupBlocks(rows)]),
    ],
  };
}
