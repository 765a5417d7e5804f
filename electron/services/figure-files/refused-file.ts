import { formatNumber } from '../../../shared/format/index.ts';
import { type MappedFile, readMapped, type StoppableContext } from './reading.ts';

const columns = [
  { title: 'Dòng', chars: 8 },
  { title: 'Cột', chars: 8 },
  { title: 'Nội dung ô', chars: 24 },
  { title: 'Lý do không nhận', chars: 70 },
] as const;

/**
 * The values of a file that are not taken, each with its reason, as a sheet.
 * Throws AppError: invalid-request (a mapping with faults), and those of the file.
 */
export async function refusedFile(
  context: StoppableContext,
  { name, ...file }: MappedFile & { readonly name: string },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { figures } = await readMapped(context, file);
  const { writeSheet } = await import('../../exporters/index.ts');
  const listed = figures.refused.length;
  const bytes = await writeSheet({
    name: 'Không nhận',
    title: 'SỐ LIỆU KHÔNG NHẬN ĐƯỢC',
    notes: [
      `Tệp: ${name}${file.sheet === null ? '' : `, trang ${file.sheet}`}`,
      listed < figures.refusedCount
        ? `${formatNumber(figures.refusedCount)} ô không nhận được; dưới đây là ${formatNumber(listed)} ô đầu.`
        : `${formatNumber(listed)} ô không nhận được.`,
    ],
    columns,
    lines: figures.refused.map(({ row, column, text, reason }) => ({
      kind: 'row',
      cells: [row, column, text, reason],
    })),
  });
  return { name: `khong-nhan-${name.replace(/\.[^.]*$/, '')}.xlsx`, bytes };
}
