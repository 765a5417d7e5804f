import {
  occurrencesBetween,
  type RecurringDeadline,
  spanToLayOut,
} from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle, WriteHandle } from '../../database/connection/index.ts';
import { insertTaskBody, insertTaskLists } from '../../database/queries/notice-writing.ts';
import { deleteTask, deleteTaskLists } from '../../database/queries/readings.ts';
import {
  bodiesOf,
  isUntouched,
  listsOf,
  partsOf,
  recurringSeries,
  uncountedTasks,
  type WorkRecord,
  workOf,
} from '../../database/queries/task-work.ts';
import { copyWordsToParts, insertPart, updateFirstDeadline } from '../../database/queries/task-writing.ts';
import type { WriteContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { countingOf, deadlineFields, ruleOf } from './counting.ts';

/** Puts bodies on a task in one role, in order. */
export function putBodies(
  db: WriteHandle,
  taskId: number,
  role: 'lead' | 'coordinate',
  names: readonly string[],
): void {
  for (const [position, name] of names.entries()) insertTaskBody(db, { taskId, role, position, name });
}

/** Gives a part the bodies, areas and references of its head; a unit keeps its own lead. */
export function copyLists(
  db: WriteHandle,
  headId: number,
  partId: number,
  lead: readonly string[] | null,
): void {
  putBodies(db, partId, 'lead', lead ?? bodiesOf(db, headId, 'lead'));
  putBodies(db, partId, 'coordinate', bodiesOf(db, headId, 'coordinate'));
  insertTaskLists(db, partId, listsOf(db, headId));
}

/** The recurring rule of a task, if it has one. */
export function recurringRule(series: WorkRecord): RecurringDeadline | null {
  const rule = ruleOf(series);
  return rule !== null && 'every' in rule ? rule : null;
}

const latest = (days: readonly (string | null)[]): string | null =>
  days.reduce<string | null>(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );

/** Enters the occurrences of a series between two days (ISO), each a task of its own; a day that has one keeps it. */
function enterOccurrences(
  db: WriteHandle,
  series: WorkRecord,
  span: { readonly from: string; readonly until: string },
  known: readonly WorkRecord[],
): number {
  const rule = recurringRule(series);
  if (!rule) return 0;
  const days = [...occurrencesBetween(rule, span.from, span.until, countingOf(db))];
  const { deadline: end } = series;
  if (end !== null && span.from <= end && end <= span.until && !days.includes(end)) days.push(end);
  const fresh = days.filter((day) => !known.some(({ firstDeadline }) => firstDeadline === day));
  for (const deadline of fresh) {
    const partId = insertPart(db, { headId: series.id, part: 'occurrence', deadline });
    copyLists(db, series.id, partId, null);
  }
  return fresh.length;
}

/** Lays out what is missing of a series up to the horizon of `today` (ISO), or up to the day asked for; gives how many came. */
export function layOut(db: WriteHandle, id: number, today: string, until: string | null = null): number {
  const series = workOf(db, id);
  if (!series || series.issuedOn === null) return 0;
  const known = partsOf(db, id);
  const last = latest(known.map(({ firstDeadline }) => firstDeadline));
  const { issuedOn: from, deadline: end } = series;
  if (until !== null) return enterOccurrences(db, series, { from, until }, known);
  const span = spanToLayOut({ from, last, end }, today);
  return span === null ? 0 : enterOccurrences(db, series, span, known);
}

/** Takes away the occurrences of a series on which nothing was done yet. */
export function takeUntouched(db: WriteHandle, headId: number): void {
  for (const { id, part } of partsOf(db, headId)) {
    if (part !== 'occurrence' || !isUntouched(db, id)) continue;
    deleteTaskLists(db, id);
    deleteTask(db, id);
  }
}

/**
 * Brings the parts of a head behind a change of it: words and lists, and, where its deadline is another one, the days of
 * those on which nothing was done. What was done stays with its own day.
 */
export function followHead(db: WriteHandle, headId: number, newDeadline: boolean, today: string): void {
  copyWordsToParts(db, headId);
  for (const part of partsOf(db, headId)) {
    const lead = part.part === 'unit' ? bodiesOf(db, part.id, 'lead') : null;
    deleteTaskLists(db, part.id);
    copyLists(db, headId, part.id, lead);
    if (part.part !== 'unit') continue;
    const anew = newDeadline && part.hasExtension === 0 && part.state === 'not-started';
    if (anew) giveDeadlineOf(db, headId, part.id);
    followHead(db, part.id, anew, today);
  }
  const head = workOf(db, headId);
  if (!newDeadline || !head || partsOf(db, headId).some(({ part }) => part === 'unit')) return;
  takeUntouched(db, headId);
  layOut(db, headId, today);
}

function giveDeadlineOf(db: WriteHandle, headId: number, partId: number): void {
  const head = workOf(db, headId);
  if (!head) return;
  const { kind, deadline, deadlineText, deadlineTime, rule, provisional } = head;
  updateFirstDeadline(db, partId, { kind, deadline, deadlineText, deadlineTime, rule, provisional });
}

function countLeftOver(db: WriteHandle): void {
  const counting = countingOf(db);
  for (const task of uncountedTasks(db)) {
    const { deadlineText: text, deadlineTime: time, deadline: day } = task;
    const fields = deadlineFields({ text, time, day, rule: ruleOf(task) }, task.issuedOn, counting);
    if (fields.deadline !== null) updateFirstDeadline(db, task.id, fields);
  }
}

function isBehind(db: ReadHandle, today: string): boolean {
  return recurringSeries(db).some((series) => {
    const { issuedOn: from, deadline: end } = series;
    if (from === null) return false;
    const last = latest(partsOf(db, series.id).map(({ firstDeadline }) => firstDeadline));
    return spanToLayOut({ from, last, end }, today) !== null;
  });
}

/**
 * Lays out the occurrences that fell short since the last start, and counts what an older version had left uncounted.
 * Nothing is written where nothing is missing.
 */
export function catchUp({ db, now }: WriteContext): void {
  const today = localDay(now());
  if (uncountedTasks(db).length === 0 && !isBehind(db, today)) return;
  db.transaction(() => {
    countLeftOver(db);
    for (const { id } of recurringSeries(db)) layOut(db, id, today);
  });
}
