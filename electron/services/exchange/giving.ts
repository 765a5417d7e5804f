import { AppError } from '../../../shared/domain/errors/index.ts';
import { taskTerm } from '../../../shared/domain/tasks/index.ts';
import { compareVi, formatDate } from '../../../shared/format/index.ts';
import {
  insertForm,
  insertFormRow,
  lastForms,
  type OwedTask,
  owedTasks,
} from '../../database/queries/exchange.ts';
import { refuseCancelled } from '../cancelled.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { taskSettings } from '../tasks/index.ts';
import { newCode } from './layout.ts';
import { taskNotes } from './task-form.ts';

/** Which tasks go out: those assigned by the day `asOf` (ISO), the restricted ones only where asked for. */
interface Asked {
  readonly asOf: string;
  readonly restricted: boolean;
}

function byAgency(owed: readonly OwedTask[]): ReadonlyMap<string, readonly OwedTask[]> {
  return Map.groupBy(owed, ({ agency }) => agency);
}

/** Agencies that owe open tasks, with how many, how many are late on the day, and the last form that each was given. */
export function owingAgencies({ db }: ReadContext, asked: Asked) {
  const { dueSoonDays } = taskSettings(db);
  const last = new Map(lastForms(db).map((form) => [form.agency, form]));
  const rows = [...byAgency(owedTasks(db, asked))].map(([agency, tasks]) => ({
    agency,
    tasks: tasks.length,
    late: tasks.filter((task) => taskTerm(task, asked.asOf, dueSoonDays) === 'late').length,
    lastMadeAt: last.get(agency)?.madeAt ?? null,
    lastTakenAt: last.get(agency)?.takenAt ?? null,
  }));
  return { rows: rows.sort((a, b) => compareVi(a.agency, b.agency)) };
}

function documentOf({ documentNumber, documentOn, item }: OwedTask): string {
  return [
    item === null ? null : `Mục ${item}`,
    documentNumber === null ? null : `số ${documentNumber}`,
    documentOn === null ? null : `ngày ${formatDate(documentOn)}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function reportOf({ reportText, reportedOn }: OwedTask): string {
  return reportText === null || reportedOn === null ? '' : `${formatDate(reportedOn)}: ${reportText}`;
}

function lockedCells(task: OwedTask, position: number): string[] {
  const deadline =
    task.deadline === null ? (task.deadlineText ?? 'Không thời hạn') : formatDate(task.deadline);
  return [String(position), task.content, documentOf(task), deadline, reportOf(task)];
}

function giveOne(context: WriteContext, agency: string, tasks: readonly OwedTask[], asOf: string): number {
  const { db, now } = context;
  const isSample = tasks.some((task) => task.isSample === 1) ? 1 : 0;
  const made = { code: newCode(), agency, asOf, madeAt: now().toISOString(), isSample } as const;
  const notes = JSON.stringify(taskNotes(made));
  const id = insertForm(db, { ...made, areaCode: null, periodCode: null, version: null, notes });
  for (const [at, task] of tasks.entries()) {
    const { taskId, state, deadline, reportId } = task;
    const cells = JSON.stringify(lockedCells(task, at + 1));
    insertFormRow(db, id, { position: at + 1, taskId, state, deadline, reportId, cells });
  }
  return id;
}

/**
 * Makes a form for each of the agencies, to be taken back by one undo; gives their ids.
 * Throws AppError: invalid-request (an agency owes nothing), cancelled.
 */
export function giveForms(
  context: WriteContext,
  { agencies, ...asked }: Asked & { readonly agencies: readonly string[] },
) {
  return recorded(context, () => {
    const owed = byAgency(owedTasks(context.db, asked));
    const ids = agencies.map((agency) => {
      refuseCancelled(context);
      const tasks = owed.get(agency);
      if (!tasks) {
        throw new AppError(
          'invalid-request',
          `“${agency}” không còn nhiệm vụ nào phải báo cáo. Bỏ chọn rồi gửi lại.`,
        );
      }
      return giveOne(context, agency, tasks, asked.asOf);
    });
    return { ids };
  });
}
