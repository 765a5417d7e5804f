import { choicesFor, lockedTitles, toldTitles } from '../../../shared/domain/exchange/index.ts';
import { taskStateLabel } from '../../../shared/domain/tasks/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import type { FormRecord, FormRowRecord } from '../../database/queries/exchange.ts';
import type { FormColumn } from '../../exporters/index.ts';
import { namesIn } from '../stored-lists.ts';
import { type FormLayout, fileWords } from './layout.ts';

const lockedWidths = [5, 40, 18, 12, 28];
const toldColumns = [
  { chars: 15, takes: 'choice' },
  { chars: 34, takes: 'text' },
  { chars: 20, takes: 'text' },
  { chars: 14, takes: 'day' },
] as const;

const columns: readonly FormColumn[] = [
  ...lockedTitles.map((title, at) => ({ title, chars: lockedWidths[at] ?? 16, takes: 'locked' as const })),
  ...toldTitles.map((title, at) => ({
    title,
    ...(toldColumns[at] ?? { chars: 16, takes: 'text' as const }),
  })),
];

/** Title of every form for tasks. */
export const taskFormTitle = 'PHIẾU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ';

/** The lines over the table of a form for tasks that goes out. */
export function taskNotes({
  agency,
  asOf,
  code,
  isSample,
}: Pick<FormRecord, 'agency' | 'asOf' | 'code' | 'isSample'>): string[] {
  return [
    `Cơ quan: ${agency}`,
    `Tính đến ngày ${formatDate(asOf)}. Mã phiếu: ${code}.${isSample === 1 ? ' SỐ LIỆU MẪU.' : ''}`,
    'Chỉ ghi vào các ô nền vàng; việc nào không có gì mới thì để nguyên. Ngày là ngày báo cáo, hoặc ngày hoàn thành nếu đã xong. Không thêm, bớt, sửa các ô khác.',
  ];
}

/** The sheet of a form for tasks. */
export function taskLayout(form: FormRecord): FormLayout {
  return {
    title: taskFormTitle,
    row: 'Việc số',
    notes: form.notes === null ? taskNotes(form) : namesIn(form.notes),
    columns,
    locked: lockedTitles.length,
  };
}

/** What the cells of a row hold when it goes out, and what its choice offers. */
export function taskLine({ cells, state }: FormRowRecord) {
  const rules = columns.map(({ takes }) => (takes === 'choice' ? { takes, words: choicesFor(state) } : null));
  return { cells: [...namesIn(cells), taskStateLabel(state), null, null, null], rules };
}

/** The name of the file of a form for tasks. */
export function taskFileName({ agency, asOf, code }: FormRecord): string {
  return `phieu-${fileWords(agency)}-${asOf}-${code}.xlsx`;
}
