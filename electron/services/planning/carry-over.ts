import { matterTitle } from '../../../shared/domain/meetings/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { agendaOf } from '../../database/queries/meeting-record.ts';
import { agendaTable } from '../../database/queries/meeting-sections.ts';
import { meetingById } from '../../database/queries/meetings.ts';
import {
  ensureTopic,
  type MatterRecord,
  openMatters,
  outcomesOfTopic,
  timesOfTopic,
  topicById,
} from '../../database/queries/planning.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { requireEditable, saveAgenda } from '../meetings/index.ts';
import { missing } from '../missing.ts';

interface Chosen {
  readonly kind: 'conclusion' | 'task';
  readonly id: number;
}

function mattersFor(db: ReadHandle, meetingId: number, today: string): MatterRecord[] {
  const meeting = meetingById(db, meetingId);
  if (!meeting) throw missing('Hội nghị');
  return openMatters(db, { meetingId, kind: meeting.kind, day: meeting.heldOn ?? today });
}

/**
 * What earlier meetings of the same kind left open by the meeting's day (`today`, ISO, where it has none): late tasks, and
 * conclusions whose tasks are not all done. What is on the agenda already is left out. Throws AppError not-found.
 */
export function carryOver(
  { db }: ReadContext,
  { id, today }: { readonly id: number; readonly today: string },
) {
  return { rows: mattersFor(db, id, today).map((matter) => ({ ...matter, title: matterTitle(matter) })) };
}

/**
 * Puts the chosen open matters at the end of a meeting's agenda, each under its topic.
 * Throws AppError not-found, conflict (the record is closed).
 */
export function takeUp(
  context: WriteContext,
  { id, today, chosen }: { readonly id: number; readonly today: string; readonly chosen: readonly Chosen[] },
) {
  const { db } = context;
  return db.transaction(() => {
    requireEditable(db, id);
    const matters = mattersFor(db, id, today).filter((matter) =>
      chosen.some((one) => one.kind === matter.kind && one.id === matter.id),
    );
    const items = matters.map((matter) => {
      const title = matterTitle(matter);
      const topicId = ensureTopic(db, { kind: matter.kind, id: matter.id, title });
      return { id: null, title, presenter: null, startsAt: null, minutes: null, topicId };
    });
    const before = agendaOf(db, id);
    const { ids } = saveAgenda(context, { id, rows: [...before, ...items] });
    return { itemIds: ids.slice(before.length) };
  });
}

/** Takes agenda items away again: the undo of taking open matters up. Throws AppError not-found, conflict. */
export function putBack(
  { db }: WriteContext,
  { id, itemIds }: { readonly id: number; readonly itemIds: readonly number[] },
) {
  return db.transaction(() => {
    requireEditable(db, id);
    const own = new Set(agendaTable.stored(db, id).map((item) => item.id));
    for (const itemId of itemIds) if (own.has(itemId)) agendaTable.remove(db, itemId);
    return { id };
  });
}

/** A topic with every meeting it came before and what came of it each time. Throws AppError not-found. */
export function topicHistory({ db }: ReadContext, { id }: { readonly id: number }) {
  const topic = topicById(db, id);
  if (!topic) throw missing('Chủ đề');
  const outcomes = outcomesOfTopic(db, id);
  return {
    topic,
    times: timesOfTopic(db, id).map((time) => ({
      ...time,
      outcomes: outcomes
        .filter(({ itemId }) => itemId === time.itemId)
        .map(({ itemId: _, ...outcome }) => outcome),
    })),
  };
}
