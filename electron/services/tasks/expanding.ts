import { AppError } from '../../../shared/domain/errors/index.ts';
import { type Collective, collectiveOf, unitsOf } from '../../../shared/domain/tasks/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { bodiesOf, datedAreas, partsOf, type WorkRecord } from '../../database/queries/task-work.ts';
import { insertPart } from '../../database/queries/task-writing.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { copyLists, layOut, takeUntouched } from './laying-out.ts';
import { requireTask } from './moving.ts';

function dayOf({ now }: ReadContext, { issuedOn }: WorkRecord): string {
  return issuedOn ?? localDay(now());
}

const unitWords: Readonly<Record<Collective, string>> = {
  district: 'huyện, thành phố',
  commune: 'xã, phường',
};

function unitsIn({ db }: ReadContext, name: string, day: string): readonly string[] {
  const collective = collectiveOf(name);
  return collective === null ? [name] : unitsOf(collective, datedAreas(db), day);
}

/** Why a task cannot be expanded; null where it can. */
function obstacleTo(
  context: ReadContext,
  task: WorkRecord,
  leads: readonly string[],
  day: string,
): string | null {
  const names = leads.filter((name) => collectiveOf(name) !== null);
  if (names.length === 0)
    return 'Cơ quan chủ trì không phải là một nhóm đơn vị như “UBND các huyện, thành phố”.';
  if (task.part !== null) return 'Đây đã là một phần của nhiệm vụ chung.';
  if (task.state !== 'not-started' && task.state !== 'in-progress') {
    return 'Chỉ tách được nhiệm vụ chưa hoặc đang thực hiện.';
  }
  if (partsOf(context.db, task.id).some(({ part }) => part === 'unit')) return 'Nhiệm vụ đã được tách rồi.';
  const empty = names.find((name) => unitsIn(context, name, day).length === 0);
  if (empty === undefined) return null;
  const level = unitWords[collectiveOf(empty) ?? 'district'];
  return `Danh mục địa bàn không có ${level} nào vào ngày ${formatDate(day)}. Ghi rõ cơ quan chủ trì rồi thử lại.`;
}

/** The units that a collective lead would be expanded into, on the day of its document; `obstacle` where it cannot be. Throws AppError not-found. */
export function taskExpansion(context: ReadContext, { id }: { readonly id: number }) {
  const task = requireTask(context, id);
  const day = dayOf(context, task);
  const leads = bodiesOf(context.db, id, 'lead');
  const obstacle = obstacleTo(context, task, leads, day);
  const units = obstacle === null ? [...new Set(leads.flatMap((name) => unitsIn(context, name, day)))] : [];
  return { day, obstacle, units };
}

/**
 * Expands a collective task into one for each of these units, under it as their head; one undo.
 * Throws AppError: not-found, conflict (cannot be expanded), invalid-request (no unit).
 */
export function expandTask(
  context: WriteContext,
  { id, names }: { readonly id: number; readonly names: readonly string[] },
) {
  const { db, now } = context;
  return recorded(context, () => {
    const task = requireTask(context, id);
    const obstacle = obstacleTo(context, task, bodiesOf(db, id, 'lead'), dayOf(context, task));
    if (obstacle !== null) throw new AppError('conflict', obstacle);
    const units = [...new Set(names.filter((name) => name !== ''))];
    if (units.length === 0)
      throw new AppError('invalid-request', 'Chọn ít nhất một đơn vị để tách nhiệm vụ.');
    takeUntouched(db, id);
    if (partsOf(db, id).length > 0) {
      throw new AppError('conflict', 'Có kỳ của nhiệm vụ này đã được thực hiện nên không tách được nữa.');
    }
    for (const name of units) {
      const partId = insertPart(db, { headId: id, part: 'unit' });
      copyLists(db, id, partId, [name]);
      layOut(db, partId, localDay(now()));
    }
    return { units: units.length };
  });
}

/** Lays out the occurrences of a recurring task up to a day (ISO), also of a series that was let lapse. Throws AppError not-found, invalid-request. */
export function unfoldTask(
  context: WriteContext,
  { id, until }: { readonly id: number; readonly until: string },
) {
  const { db, now } = context;
  return recorded(context, () => {
    const task = requireTask(context, id);
    if (task.kind !== 'recurring' || task.part === 'occurrence') {
      throw new AppError('invalid-request', 'Nhiệm vụ này không định kỳ nên không có kỳ nào để mở.');
    }
    const units = partsOf(db, id).filter(({ part }) => part === 'unit');
    const series = units.length > 0 ? units : [task];
    const today = localDay(now());
    return { occurrences: series.reduce((sum, one) => sum + layOut(db, one.id, today, until), 0) };
  });
}
