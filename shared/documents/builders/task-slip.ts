import { taskCode } from '../../domain/tasks/index.ts';
import { formatDate } from '../../format/index.ts';
import { paddedNumber, profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';

/** A task as its slip tells of it; days are ISO. */
export interface SlipTask {
  readonly id: number;
  readonly content: string;
  readonly lead: readonly string[];
  readonly coordinate: readonly string[];
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly documentNumber: string | null;
  readonly documentOn: string | null;
  readonly item: string | null;
  readonly product: string | null;
  /** State and term in words. */
  readonly standing: string;
}

/** What slips are printed from; `asOf` is an ISO day. */
interface TaskSlipInput {
  readonly asOf: string;
  readonly tasks: readonly SlipTask[];
  readonly isSample: boolean;
}

const longestContent = 420;

const columns: readonly TableColumn[] = [
  { title: 'Thông tin', widthPercent: 22, align: 'left' },
  { title: 'Nhiệm vụ', widthPercent: 78, align: 'left' },
];

function documentOf({ documentNumber, documentOn, item }: SlipTask): string {
  const parts = [
    documentNumber === null ? null : `Số ${paddedNumber(documentNumber)}`,
    documentOn === null ? null : `ngày ${formatDate(documentOn)}`,
    item === null ? null : `mục ${item}`,
  ];
  return parts.filter((part) => part !== null).join(', ') || 'Không ghi';
}

function shortened(text: string): string {
  return text.length <= longestContent ? text : `${text.slice(0, text.lastIndexOf(' ', longestContent))}…`;
}

function slip(task: SlipTask, asOf: string): Block[] {
  const { deadline, deadlineText } = task;
  return [
    { kind: 'title', typeName: 'PHIẾU NHIỆM VỤ', abstract: null },
    {
      kind: 'code',
      text: taskCode(task.id),
      note: 'Gõ hoặc quét mã này vào ô tìm (Ctrl+K) của Sổ Kết Luận để cập nhật tiến độ.',
    },
    {
      kind: 'table',
      columns,
      rows: [
        ['Nội dung', shortened(task.content)],
        ['Văn bản giao', documentOf(task)],
        ['Chủ trì', task.lead.join('; ') || 'Chưa ghi'],
        ['Phối hợp', task.coordinate.join('; ') || 'Không'],
        ['Thời hạn', deadline === null ? (deadlineText ?? 'Không thời hạn') : formatDate(deadline)],
        ...(task.product === null ? [] : [['Sản phẩm', task.product]]),
        [`Đến ngày ${formatDate(asOf)}`, task.standing],
      ],
      empty: '',
    },
  ];
}

/** Slips of tasks, each on half a page of its own, with the code that leads back to the task. */
export function buildTaskSlips({ asOf, tasks, isSample }: TaskSlipInput): DocumentModel {
  const [only] = tasks;
  const of = tasks.length === 1 && only ? ` ${taskCode(only.id)}` : '';
  return {
    title: `Phiếu nhiệm vụ${of}, tính đến ngày ${formatDate(asOf)}`,
    orientation: 'half',
    profile: profileIdFor({ issuedOn: null, heldOn: null }),
    sampleMark: isSample ? 'SỐ LIỆU MẪU' : null,
    blocks: tasks.flatMap((task, at): Block[] => [
      ...(at === 0 ? [] : [{ kind: 'pageBreak' } as const]),
      ...slip(task, asOf),
    ]),
  };
}
