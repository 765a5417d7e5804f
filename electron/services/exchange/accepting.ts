import { AppError } from '../../../shared/domain/errors/index.ts';
import {
  type Judged,
  judge,
  judgeFigure,
  leadsTo,
  moveOf,
  type Told,
  type ToldFigure,
} from '../../../shared/domain/exchange/index.ts';
import { type FormRecord, formByCode, formRows, setTaken } from '../../database/queries/exchange.ts';
import { figureRows } from '../../database/queries/exchange-figures.ts';
import { workOf } from '../../database/queries/task-work.ts';
import { refuseCancelled } from '../cancelled.ts';
import { recorded } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import { setIndicatorValues, type ValueCell } from '../indicators/index.ts';
import { localDay } from '../local-day.ts';
import { missing } from '../missing.ts';
import { moveTasks, reportTask } from '../tasks/index.ts';
import { type FigureForm, printedCode } from './figure-form.ts';
import { figuresKnown } from './figure-known.ts';
import { figureFormNamed } from './finding.ts';
import { knownTask } from './known.ts';

interface ToldRow<AsTold> {
  readonly position: number;
  /** What the clerk saw was changed here since the form went out; null where nothing was. */
  readonly seen: string | null;
  readonly told: AsTold;
}

/** Rows of one form that the clerk accepts, as they were read. */
export interface AcceptedForm<AsTold> {
  readonly code: string;
  readonly sha256: string;
  readonly rows: readonly ToldRow<AsTold>[];
}

interface Forms<AsTold> {
  readonly forms: readonly AcceptedForm<AsTold>[];
}

/** Takes the accepted rows of one form in. */
type Taking<AsTold, Form extends FormRecord> = (form: Form, rows: readonly ToldRow<AsTold>[]) => void;

function refuseDoubles(forms: readonly { readonly code: string }[]): void {
  if (new Set(forms.map(({ code }) => code)).size === forms.length) return;
  throw new AppError(
    'invalid-request',
    'Một phiếu có hai tệp trong lần nhận này. Bỏ bớt một tệp rồi nhận lại.',
  );
}

/** Takes the rows of every form in, all of them or none, one undo for the whole; each form counts as taken in. */
function acceptForms<AsTold, Form extends FormRecord>(
  context: WriteContext,
  { forms }: Forms<AsTold>,
  named: (code: string) => Form | undefined,
  take: Taking<AsTold, Form>,
) {
  refuseDoubles(forms);
  const { db, now } = context;
  return recorded(context, () => {
    for (const { code, sha256, rows } of forms) {
      refuseCancelled(context);
      const form = named(code);
      if (!form) throw missing('Phiếu');
      take(form, rows);
      setTaken(db, { id: form.id, takenAt: now().toISOString(), takenSha256: sha256 });
    }
    return { accepted: forms.reduce((sum, { rows }) => sum + rows.length, 0) };
  });
}

const unseen = 'vừa được sửa ở đây sau khi đọc tệp. Xem lại chỗ khác nhau rồi nhận.';

function refusalOf(judged: Judged | string, seen: string | null): string | null {
  if (typeof judged === 'string') return judged;
  if (judged.kind === 'wrong') return judged.reason;
  return judged.kind === 'conflict' && judged.reason !== seen ? unseen : null;
}

/** Refuses a row that cannot be written by now, or of which something changed that the clerk has not seen. */
function refuseRow(
  form: FormRecord,
  row: string,
  { position, seen }: ToldRow<unknown>,
  judged: Judged | string,
): void {
  const reason = refusalOf(judged, seen);
  if (reason === null) return;
  throw new AppError('invalid-request', `${form.agency}, ${row} ${position}: ${reason}`);
}

/** A row goes the way of any report and any move: it is kept as a report of the agency, then the task is moved. */
function writeTask(context: WriteContext, form: FormRecord, taskId: number, told: Told, today: string): void {
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

/**
 * Takes accepted rows of forms for tasks in, all of them or none, one undo for the whole import.
 * Throws AppError: not-found, invalid-request (a form twice; a row that is refused by now), cancelled.
 */
export function acceptReturned(context: WriteContext, accepted: Forms<Told>) {
  const { db, now } = context;
  const today = localDay(now());
  const taskForm = (code: string) => formByCode(db, code);
  return acceptForms(context, accepted, taskForm, (form, rows) => {
    const given = new Map(formRows(db, form.id).map((row) => [row.position, row]));
    for (const row of rows) {
      refuseCancelled(context);
      const { told } = row;
      const sent = given.get(row.position);
      if (!sent) throw missing('Dòng của phiếu');
      const known = knownTask(db, sent);
      refuseRow(form, 'việc số', row, typeof known === 'string' ? known : judge(told, known, today));
      if (typeof known !== 'string') writeTask(context, form, known.id, told, today);
    }
  });
}

/** The value that a told figure is written as; a note that stands is kept where none was told, but for a made-up value's. */
function valueCells(
  context: WriteContext,
  form: FigureForm,
  rows: readonly ToldRow<ToldFigure>[],
): ValueCell[] {
  const code = printedCode(form);
  const known = figuresKnown(context, form);
  const given = new Map(figureRows(context.db, form.id).map((row) => [row.position, row]));
  return rows.map((row) => {
    const { told } = row;
    const sent = given.get(row.position);
    if (!sent) throw missing('Dòng của phiếu');
    const now = known(sent);
    refuseRow(form, 'chỉ tiêu số', row, judgeFigure(told, now));
    const stored = now.stored?.isSample ? null : now.stored;
    return {
      ...{ indicator: sent.indicator, area: form.areaCode, period: form.periodCode, isSample: false },
      ...{ ...told, note: told.note ?? stored?.note ?? null, sourceDocument: `Phiếu số liệu ${code}` },
      reason: stored === null ? null : 'Nhận phiếu số liệu của địa bàn',
    };
  });
}

/**
 * Takes accepted rows of forms for figures in as any figures are written, all of them or none, one undo for the whole import.
 * Throws AppError: not-found, invalid-request (a form twice; a row that is refused by now), cancelled.
 */
export function acceptReturnedFigures(context: WriteContext, accepted: Forms<ToldFigure>) {
  const figureForm = (code: string) => figureFormNamed(context.db, code);
  return acceptForms(context, accepted, figureForm, (form, rows) => {
    if (rows.length > 0) setIndicatorValues(context, { cells: valueCells(context, form, rows) });
  });
}
