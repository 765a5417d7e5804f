import { type Extension, extended, extensionRefusal } from '../../../shared/domain/tasks/index.ts';
import { personById } from '../../database/queries/people.ts';
import { partsOf, workOf } from '../../database/queries/task-work.ts';
import { insertExtension, updateBinned, updateWatcher } from '../../database/queries/task-writing.ts';
import { recorded } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { refuse, requireTask } from './moving.ts';

/** An extension of many tasks at once, as it is asked for; days are ISO. */
interface AskedExtension extends Extension {
  readonly ids: readonly number[];
  readonly extendedOn: string;
  readonly reason: string | null;
}

const ofParts = 'Nhiệm vụ chung không có thời hạn riêng. Gia hạn từng phần việc của nó.';

/**
 * Extends tasks by the approving paper, all or none, to be taken back by one undo; the first deadline of each is kept.
 * Throws AppError: not-found, invalid-request (no paper, no later day, no deadline; details.taskId).
 */
export function extendTasks(context: WriteContext, asked: AskedExtension) {
  const { ids, newDeadline, document, extendedOn, reason } = asked;
  return recorded(context, () => {
    for (const id of ids) {
      const task = requireTask(context, id);
      refuse(task.hasParts === 1 ? ofParts : extensionRefusal(task, asked), task, ids.length > 1);
      const after = extended(task, asked);
      if (task.deadline === null || after.deadline === null) continue;
      insertExtension(context.db, {
        ...{ taskId: id, oldDeadline: task.deadline, newDeadline, extendedOn, document, reason },
      });
    }
    return { extended: ids.length };
  });
}

/** Gives tasks to a person of the secretariat to watch over, or to nobody. Throws AppError not-found. */
export function watchTasks(
  context: WriteContext,
  { ids, watcherId }: { readonly ids: readonly number[]; readonly watcherId: number | null },
) {
  const { db } = context;
  return recorded(context, () => {
    if (watcherId !== null && !personById(db, watcherId)) throw missing('Người theo dõi');
    for (const id of ids) updateWatcher(db, requireTask(context, id).id, watcherId);
    return { watched: ids.length };
  });
}

function binWhole(context: WriteContext, id: number, at: string | null): void {
  updateBinned(context.db, id, at);
  for (const part of partsOf(context.db, id)) binWhole(context, part.id, at);
}

/** Puts tasks into the bin with their parts, one undo. Throws AppError not-found. */
export function binTasks(context: WriteContext, { ids }: { readonly ids: readonly number[] }) {
  return recorded(context, () => {
    for (const id of ids) {
      const task = workOf(context.db, id);
      if (!task) throw missing('Nhiệm vụ');
      binWhole(context, id, task.binnedAt ?? context.now().toISOString());
    }
    return { binned: ids.length };
  });
}

/** Takes tasks out of the bin with their parts. Throws AppError not-found. */
export function restoreTasks(context: WriteContext, { ids }: { readonly ids: readonly number[] }) {
  return recorded(context, () => {
    for (const id of ids) {
      if (!workOf(context.db, id)) throw missing('Nhiệm vụ');
      binWhole(context, id, null);
    }
    return { restored: ids.length };
  });
}
