import { isItem } from '../../electron/database/queries/tasks.ts';
import type { ReadContext } from '../../electron/services/context.ts';
import { type createTask, getTask, type moveTasks } from '../../electron/services/tasks/index.ts';

/** A move of one task on a day, saying what every move may want said. */
export function aMove(
  over: Partial<Parameters<typeof moveTasks>[1]> & Pick<Parameters<typeof moveTasks>[1], 'ids' | 'to'>,
): Parameters<typeof moveTasks>[1] {
  return { on: '2018-12-31', doneOn: null, product: null, reason: 'Theo chỉ đạo', document: null, ...over };
}

type Written = Parameters<typeof createTask>[1];

/** A task as a clerk writes it by hand. */
export function aWrittenTask(over: Partial<Written> = {}): Written {
  return {
    content: 'Báo cáo kết quả rà soát người nghiện ma túy.',
    ...{ assignedBy: null, assignedOn: null, documentNumber: '112/UBND-VX', documentOn: '2018-04-20' },
    ...{ documentAbstract: null, documentItem: null, watcherId: null, legalBasis: null, product: null },
    ...{ restricted: false, lateReason: null, note: null },
    ...{ lead: ['Công an tỉnh'], coordinate: [], areas: [], references: [] },
    deadline: { text: 'ngày 30/6/2018', time: null, rule: { on: '2018-06-30', before: false } },
    ...over,
  };
}

/** How every due item stands on the day `asOf` (ISO), the nearest deadline first. */
export function dueItems(context: ReadContext, asOf: string) {
  return context.db
    .rows<{ readonly id: number }>(
      `SELECT id FROM task WHERE ${isItem} ORDER BY deadline IS NULL, deadline, id`,
    )
    .map(({ id }) => getTask(context, { id, asOf }).task);
}
