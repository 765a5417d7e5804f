import { buildTaskBoard } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { type BoardEntry, boardColumns, boardRates } from '../../../shared/domain/task-register/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { anySampleTask } from '../../database/queries/task-board.ts';
import type { SheetInput, SheetLine } from '../../exporters/index.ts';
import type { ReadContext } from '../context.ts';
import { taskBoard } from './board.ts';

const nameWidth = 16;
const columns = Object.values(boardColumns);
const nothing = '–';

const notes = [
  `${boardRates.ofDue}: số đã hoàn thành (đúng hạn và quá hạn) chia cho số đến hạn (đã hoàn thành và quá hạn chưa xong).`,
  `${boardRates.ofAll}: số đã hoàn thành chia cho tất cả nhiệm vụ được giao, kể cả chưa đến hạn và không thời hạn.`,
];

function partsOf(context: ReadContext, asOf: string) {
  const { leads, areas, total } = taskBoard(context, { asOf });
  const named = (lines: readonly (BoardEntry & { readonly name: string | null })[]) =>
    lines.map((line) => ({ name: line.name ?? 'Chưa rõ chủ trì', line }));
  return [
    { title: 'Cơ quan chủ trì', lines: [...named(leads), { name: 'Tổng số nhiệm vụ', line: total }] },
    { title: 'Địa bàn', lines: named(areas) },
  ];
}

/** The board as a paper on the day `asOf` (ISO). */
export function boardPaper(context: ReadContext, { asOf }: { readonly asOf: string }): DocumentModel {
  const weights = columns.map(({ weight }) => weight);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / whole) * (100 - nameWidth)));
  const left = 100 - widths.reduce((sum, width) => sum + width, 0);
  return buildTaskBoard({
    asOf,
    columns: [
      { title: 'Tên', widthPercent: left, align: 'left' },
      ...columns.map(({ title }, at) => ({ title, widthPercent: widths[at] ?? 0, align: 'right' as const })),
    ],
    parts: partsOf(context, asOf).map(({ title, lines }) => ({
      title,
      rows: lines.map(({ name, line }) => [name, ...columns.map(({ text }) => text(line) ?? nothing)]),
    })),
    notes,
    isSample: anySampleTask(context.db),
  });
}

/** The board as a sheet. */
export function boardSheet(context: ReadContext, { asOf }: { readonly asOf: string }): SheetInput {
  return {
    name: 'Bảng theo dõi',
    title: `Bảng theo dõi thực hiện nhiệm vụ, tính đến ngày ${formatDate(asOf)}`,
    notes: [...(anySampleTask(context.db) ? ['SỐ LIỆU MẪU'] : []), ...notes],
    columns: [
      { title: 'Tên', chars: 36 },
      ...columns.map(({ title, weight }) => ({ title, chars: weight + 5 })),
    ],
    lines: partsOf(context, asOf).flatMap(({ title, lines }): SheetLine[] => [
      { kind: 'group', title },
      ...lines.map(
        ({ name, line }): SheetLine => ({
          kind: 'row',
          cells: [
            name,
            ...[line.total, line.due, line.late, line.dueSoon, line.inTerm, line.noDeadline],
            ...[line.doneOnTime, line.doneLate],
            ...columns.slice(8).map(({ text }) => text(line)),
          ],
        }),
      ),
    ]),
  };
}
