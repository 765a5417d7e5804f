import { createHash } from 'node:crypto';
import { choicesFor, lockedTitles, toldTitles } from '../../../shared/domain/exchange/index.ts';
import { taskStateLabel } from '../../../shared/domain/tasks/index.ts';
import { foldLoose, formatDate } from '../../../shared/format/index.ts';
import { type FormRecord, type FormRowRecord, formById, formRows } from '../../database/queries/exchange.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import { namesIn } from '../stored-lists.ts';

/** What a form's first cell begins with: by it a form of this program is known. */
export const formMark = 'PHIEU-';

/** Key of a row: the form, its place in it, and what its locked cells came to, so that no cell changes unseen. */
export function rowKey(code: string, { position, cells }: Pick<FormRowRecord, 'position' | 'cells'>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([code, position, cells]))
    .digest('hex');
  return `${code}-${position}-${hash.slice(0, 12)}`;
}

/** Last column of the sheet that is read, with room beside the form for what was put there. */
export const lastColumn = 'L';

const lockedWidths = [5, 40, 18, 12, 28];
const toldColumns = [
  { chars: 15, takes: 'choice' },
  { chars: 34, takes: 'text' },
  { chars: 20, takes: 'text' },
  { chars: 14, takes: 'day' },
] as const;

/** The columns of a form as the sheet has them. */
const columns = [
  ...lockedTitles.map((title, at) => ({ title, chars: lockedWidths[at] ?? 16, takes: 'locked' as const })),
  ...toldTitles.map((title, at) => ({
    title,
    ...(toldColumns[at] ?? { chars: 16, takes: 'text' as const }),
  })),
];

/** Lines over the table, each as the form has it. */
export function notesOf({ agency, asOf, code, isSample }: FormRecord): string[] {
  return [
    `Cơ quan: ${agency}`,
    `Tính đến ngày ${formatDate(asOf)}. Mã phiếu: ${code}.${isSample === 1 ? ' SỐ LIỆU MẪU.' : ''}`,
    'Chỉ ghi vào các ô nền vàng; việc nào không có gì mới thì để nguyên. Ngày là ngày báo cáo, hoặc ngày hoàn thành nếu đã xong. Không thêm, bớt, sửa các ô khác.',
  ];
}

/** Title of every form. */
export const formTitle = 'PHIẾU BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ';

async function formFile(form: FormRecord, rows: readonly FormRowRecord[]): Promise<Uint8Array> {
  const { writeForm } = await import('../../exporters/index.ts');
  return writeForm({
    ...{ key: `${formMark}${form.code}`, name: 'Phiếu', title: formTitle, notes: notesOf(form), columns },
    lines: rows.map((row) => ({
      key: rowKey(form.code, row),
      cells: [...namesIn(row.cells), taskStateLabel(row.state), null, null, null],
      choices: choicesFor(row.state),
    })),
  });
}

const longestName = 60;

function fileName({ agency, asOf, code }: FormRecord): string {
  const plain = foldLoose(agency)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
  return `phieu-${plain}-${asOf}-${code}.xlsx`;
}

/**
 * Forms that were given out as a file: one as it is, several in a ZIP.
 * Throws AppError not-found.
 */
export async function formsFile(
  { db }: ReadContext,
  { ids }: { readonly ids: readonly number[] },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const files = [];
  for (const id of ids) {
    const form = formById(db, id);
    if (!form) throw missing('Phiếu');
    files.push({ name: fileName(form), bytes: await formFile(form, formRows(db, id)), asOf: form.asOf });
  }
  const [first, ...others] = files;
  if (!first) throw missing('Phiếu');
  if (others.length === 0) return { name: first.name, bytes: first.bytes };
  const { zipFiles } = await import('../../exporters/index.ts');
  return { name: `phieu-bao-cao-${first.asOf}.zip`, bytes: await zipFiles(files) };
}
