import { nameOn } from '../../../shared/domain/agencies/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { agencyById } from '../../database/queries/agencies.ts';
import { endedWithTasks, openBodiesOf } from '../../database/queries/task-work.ts';
import { handBodyOver } from '../../database/queries/task-writing.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { missing } from '../missing.ts';

/** Agencies that ended before the day `on` (ISO) and still stand on open tasks, with who followed them. */
export function endedAgencies({ db }: ReadContext, { on }: { readonly on: string }) {
  return { rows: endedWithTasks(db, on) };
}

/**
 * Gives the open tasks of an agency that ended to the one that followed it; what is done or cancelled keeps its name. One undo.
 * Throws AppError: not-found, conflict (it stands still, or nobody follows it).
 */
export function handOverTasks(context: WriteContext, { agencyId }: { readonly agencyId: number }) {
  const { db, now } = context;
  return recorded(context, () => {
    const agency = agencyById(db, agencyId);
    if (!agency) throw missing('Cơ quan');
    const successor = agency.successorId === null ? undefined : agencyById(db, agency.successorId);
    if (agency.validTo === null || !successor) {
      throw new AppError(
        'conflict',
        'Cơ quan này chưa có ngày hoạt động cuối cùng hoặc cơ quan kế thừa. Ghi hai điều ấy trong danh bạ trước.',
      );
    }
    const names: {
      readonly name: string;
      readonly validFrom: string | null;
      readonly validTo: string | null;
    }[] = JSON.parse(successor.names);
    const name = nameOn({ name: successor.name, names }, localDay(now()));
    const bodies = openBodiesOf(db, agencyId);
    for (const body of bodies) handBodyOver(db, body, { id: successor.id, name });
    return { handed: new Set(bodies.map(({ taskId }) => taskId)).size };
  });
}
