import { AppError } from '../../../shared/domain/errors/index.ts';
import { judge, leadsTo, moveOf, type Told } from '../../../shared/domain/exchange/index.ts';
import { type FormRecord, formByCode, formRows, setTaken } from '../../database/queries/exchange.ts';
import { workOf } from '../../database/queries/task-work.ts';
import { refuseCancelled } from '../cancelled.ts';
import { recorded } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { missing } from '../missing.ts';
import { moveTasks, reportTask } from '../tasks/index.ts';
import { knownTask } from './known.ts';

/** Rows of one form that the clerk accepts, as they were read. */
export interface AcceptedForm {
  readonly code: string;
  readonly sha256: string;
  readonly rows: readonly { readonly position: number; readonly told: Told }[];
}

/** A row goes the way of any report and any move: it is kept as a report of the agency, then the task is moved. */
function write(context: WriteContext, form: FormRecord, taskId: number, told: Told, today: string): void {
  const { text, document, day } = told;
  const before = workOf(context.db, taskId)?.state;
  if (before === undefined) throw missing('Nhiệm vụ');
  const to = leadsTo(told, before);
  if (text !== null && day !== null) {
    reportTask(context, { id: taskId, reportedOn: day, text, reportedBy: form.agency, document, files: [] });
  }
  if (to === null || workOf(context.db, taskId)?.state === to) return;
  moveTasks(context, { ids: [taskId], ...moveOf(told, to, today), document });
}

function acceptForm(context: WriteContext, accepted: AcceptedForm): number {
  const { db, now } = context;
  const form = formByCode(db, accepted.code);
  if (!form) throw missing('Phiếu');
  const given = new Map(formRows(db, form.id).map((row) => [row.position, row]));
  const today = localDay(now());
  for (const { position, told } of accepted.rows) {
    refuseCancelled(context);
    const row = given.get(position);
    if (!row) throw missing('Dòng của phiếu');
    const known = knownTask(db, row);
    const refusal = typeof known === 'string' ? known : judge(told, known, today);
    const reason = typeof refusal === 'string' ? refusal : refusal.kind === 'wrong' ? refusal.reason : null;
    if (typeof known === 'string' || reason !== null) {
      throw new AppError('invalid-request', `${form.agency}, việc số ${position}: ${reason}`);
    }
    write(context, form, known.id, told, today);
  }
  setTaken(db, { id: form.id, takenAt: now().toISOString(), takenSha256: accepted.sha256 });
  return accepted.rows.length;
}

/**
 * Takes the accepted rows of forms in, all of them or none, one undo for the whole import; a form counts as taken in.
 * Throws AppError: not-found, invalid-request (a form twice; a row that is refused by now), cancelled.
 */
export function acceptReturned(
  context: WriteContext,
  { forms }: { readonly forms: readonly AcceptedForm[] },
) {
  if (new Set(forms.map(({ code }) => code)).size < forms.length) {
    throw new AppError(
      'invalid-request',
      'Một phiếu có hai tệp trong lần nhận này. Bỏ bớt một tệp rồi nhận lại.',
    );
  }
  return recorded(context, () => ({
    accepted: forms.map((form) => acceptForm(context, form)).reduce((sum, count) => sum + count, 0),
  }));
}
