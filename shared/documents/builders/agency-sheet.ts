import { taskCode } from '../../domain/tasks/index.ts';
import { formatDate, formatNumber } from '../../format/index.ts';
import { paddedNumber, profileIdFor } from '../layout/index.ts';
import type { DocumentModel, TableColumn } from '../model/index.ts';
import type { RemindedTask } from './reminder-letter.ts';

/** An open task of an agency; days are ISO. */
export interface SheetTask extends Omit<RemindedTask, 'deadline' | 'earlier'> {
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly coordinate: readonly string[];
  /** State and term in words. */
  readonly standing: string;
}

/** What the sheet of one agency is printed from. */
export interface AgencySheetInput {
  readonly agency: string;
  /** ISO day. */
  readonly asOf: string;
  readonly tasks: readonly SheetTask[];
  readonly isSample: boolean;
}

const columns: readonly TableColumn[] = [
  { title: 'STT', widthPercent: 4, align: 'center' },
  { title: 'Mã', widthPercent: 10, align: 'center' },
  { title: 'Văn bản giao', widthPercent: 10, align: 'left' },
  { title: 'Nội dung nhiệm vụ', widthPercent: 26, align: 'left' },
  { title: 'Phối hợp', widthPercent: 11, align: 'left' },
  { title: 'Thời hạn', widthPercent: 8, align: 'center' },
  { title: 'Tình trạng', widthPercent: 9, align: 'left' },
  { title: 'Báo cáo gần nhất', widthPercent: 12, align: 'left' },
  { title: 'Kết quả (cơ quan ghi)', widthPercent: 10, align: 'left' },
];

function documentOf({ documentNumber, documentOn }: SheetTask): string {
  const parts = [
    documentNumber === null ? null : paddedNumber(documentNumber),
    documentOn === null ? null : formatDate(documentOn),
  ];
  return parts.filter((part) => part !== null).join(', ngày ') || 'Không ghi';
}

function row(task: SheetTask, at: number): readonly string[] {
  const { reportedOn, report, deadline, deadlineText } = task;
  return [
    String(at + 1),
    taskCode(task.id),
    documentOf(task),
    task.content,
    task.coordinate.join('; ') || 'Không',
    deadline === null ? (deadlineText ?? 'Không thời hạn') : formatDate(deadline),
    task.standing,
    reportedOn === null ? 'Chưa có báo cáo' : `${formatDate(reportedOn)}: ${report ?? ''}`,
    '',
  ];
}

/** The open tasks of one agency, landscape, with their codes and room for what the agency writes. */
export function buildAgencySheet({ agency, asOf, tasks, isSample }: AgencySheetInput): DocumentModel {
  const day = formatDate(asOf);
  return {
    title: `Phiếu nhiệm vụ của ${agency}, tính đến ngày ${day}`,
    orientation: 'landscape',
    profile: profileIdFor({ issuedOn: null, heldOn: null }),
    sampleMark: isSample ? 'SỐ LIỆU MẪU' : null,
    blocks: [
      {
        kind: 'title',
        typeName: 'NHIỆM VỤ ĐANG THỰC HIỆN',
        abstract: `${agency}, tính đến ngày ${day}: ${formatNumber(tasks.length)} nhiệm vụ`,
      },
      {
        kind: 'table',
        columns,
        rows: tasks.map(row),
        empty: 'Cơ quan không còn nhiệm vụ nào đang thực hiện.',
      },
    ],
  };
}
