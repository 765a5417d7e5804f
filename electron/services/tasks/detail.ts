import {
  beforeWords,
  collectiveOf,
  daysLate,
  movesFrom,
  needsOf,
  ruleWords,
  saysBefore,
  type TaskSettings,
  taskTerm,
} from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { remindersOf } from '../../database/queries/reminders.ts';
import {
  bodiesOf,
  extensionsOf,
  movesOf,
  partsOf,
  reportsOf,
  type WorkRecord,
  workOf,
} from '../../database/queries/task-work.ts';
import { namesIn } from '../stored-lists.ts';
import { ruleOf, taskSettings } from './counting.ts';
import { headMoves } from './moving.ts';

function partRow(db: ReadHandle, part: WorkRecord, asOf: string, { dueSoonDays }: TaskSettings) {
  const { id, deadline, state, hasParts } = part;
  return {
    ...{ id, deadline, state, part: part.part ?? 'unit', hasParts: hasParts === 1 },
    lead: bodiesOf(db, id, 'lead'),
    term: taskTerm(part, asOf, dueSoonDays),
    daysLate: daysLate(part, asOf, dueSoonDays),
  };
}

function againstFirst(task: WorkRecord, asOf: string, { dueSoonDays }: TaskSettings) {
  const first = { ...task, deadline: task.firstDeadline };
  return { term: taskTerm(first, asOf, dueSoonDays), daysLate: daysLate(first, asOf, dueSoonDays) };
}

/** Where a task may go and what each way wants said. */
function waysOf({ state, product, doneProduct, hasParts }: WorkRecord) {
  return movesFrom(state)
    .filter((to) => to !== state && (hasParts === 0 || headMoves.includes(to)))
    .map((to) => ({
      to,
      needs: (needsOf(state, to) ?? []).filter(
        (need) => need !== 'product' || (product !== null && doneProduct === null),
      ),
    }));
}

function documentOf(task: WorkRecord) {
  const { assignedBy, assignedOn, documentNumber, documentOn, documentAbstract, documentItem } = task;
  return { assignedBy, assignedOn, documentNumber, documentOn, documentAbstract, documentItem };
}

function deadlineOf(task: WorkRecord, settings: TaskSettings) {
  const rule = ruleOf(task);
  return {
    ...{ kind: task.kind, firstDeadline: task.firstDeadline, deadlineTime: task.deadlineTime, rule },
    provisional: task.provisional === 1,
    ruleWords: rule === null ? null : ruleWords(rule),
    beforeWords: saysBefore(task.deadlineText) ? beforeWords(settings) : null,
  };
}

/** Everything about the work on a task, for the day `asOf` (ISO); undefined where there is no such task. */
export function workDetail(db: ReadHandle, id: number, asOf: string) {
  const task = workOf(db, id);
  if (!task) return undefined;
  const settings = taskSettings(db);
  const head = task.headId === null ? undefined : workOf(db, task.headId);
  const {
    doneProduct,
    confirmedOn,
    reportedDone,
    product,
    watcherId,
    watcher,
    legalBasis,
    lateReason,
    note,
  } = task;
  return {
    ...deadlineOf(task, settings),
    ...documentOf(task),
    ...{ doneProduct, confirmedOn, reportedDone, product, watcherId, watcher, legalBasis, lateReason, note },
    restricted: task.restricted === 1,
    binned: task.binnedAt !== null,
    against: againstFirst(task, asOf, settings),
    part: task.part,
    head: head ? { id: head.id, content: head.content } : null,
    parts: partsOf(db, id).map((part) => partRow(db, part, asOf, settings)),
    isCollective: bodiesOf(db, id, 'lead').some((name) => collectiveOf(name) !== null),
    ways: waysOf(task),
    extensions: extensionsOf(db, id),
    moves: movesOf(db, id),
    reminders: remindersOf(db, id),
    reports: reportsOf(db, id).map((report) => ({
      ...report,
      files: namesIn(report.files).map((name, position) => ({ position, name })),
    })),
  };
}
