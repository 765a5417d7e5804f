import { AppError } from '../../../shared/domain/errors/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { type FormRecord, formRows, laterTaken } from '../../database/queries/exchange.ts';
import { figureRows, lastFigureForms } from '../../database/queries/exchange-figures.ts';
import { hashOf } from '../attachments/index.ts';
import type { ReadContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { type Line, matchForm } from './altered.ts';
import { type FigureForm, figureLayout, isFigureForm, periodOf, printedCode } from './figure-form.ts';
import { type ReturnedFigure, returnedFigures } from './figure-rows.ts';
import { formIn, isFound } from './finding.ts';
import { lastColumn } from './layout.ts';
import { taskLayout } from './task-form.ts';
import { type ReturnedTask, returnedTask } from './task-rows.ts';

/** Whether a form that came back is the one that is awaited: not yet taken in, and no later one was. */
type Standing = 'current' | 'again' | 'older' | 'given-in' | 'foreign' | 'refused';

/** A file that came back, read against what is known now; nothing is written. */
export interface ReturnedFile<Row> {
  readonly standing: Standing;
  /** What is to be said of the file as a whole; null where it is as awaited. */
  readonly reason: string | null;
  readonly sha256: string;
  /** The form with its code, who it was given to and what it is about. */
  readonly form: {
    readonly code: string;
    readonly to: string;
    readonly about: string;
    readonly madeAt: string;
  } | null;
  readonly alterations: readonly string[];
  readonly rows: readonly Row[];
}

type Stands = readonly [Standing, string | null];

const givenIn: Stands = ['given-in', 'Chính tệp này đã được nhận rồi; chỉ còn những dòng chưa nhận.'];

function firstOrAgain({ takenAt }: FormRecord): Stands {
  if (takenAt === null) return ['current', null];
  return ['again', 'Phiếu này đã được nhận một lần; tệp này là bản khác. Chỉ ghi thêm những chỗ khác.'];
}

const dayOf = ({ madeAt }: FormRecord): string => formatDate(localDay(new Date(madeAt)));

function taskStanding({ db }: ReadContext, form: FormRecord, sha256: string): Stands {
  if (form.takenSha256 === sha256) return givenIn;
  const later = laterTaken(db, form);
  if (!later) return firstOrAgain(form);
  const reason = `Đã nhận một phiếu mới hơn của cơ quan này, gửi ngày ${dayOf(later)}. Xem kỹ trước khi nhận.`;
  return ['older', reason];
}

function figureStanding({ db }: ReadContext, form: FigureForm, sha256: string): Stands {
  if (form.takenSha256 === sha256) return givenIn;
  const last = lastFigureForms(db, form.periodCode).find(({ areaCode }) => areaCode === form.areaCode);
  if (!last || last.id === form.id) return firstOrAgain(form);
  const reason = `Đã có phiếu lần ${last.version} của địa bàn và kỳ này, lập ngày ${dayOf(last)}; đây là lần ${form.version}. Chỉ nhận khi đã xem kỹ từng chỉ tiêu.`;
  return ['older', reason];
}

function taskFile(
  context: ReadContext,
  form: FormRecord,
  lines: readonly Line[],
  sha256: string,
): ReturnedFile<ReturnedTask> {
  const { agency, asOf, code, madeAt } = form;
  const given = { code, layout: taskLayout(form), rows: formRows(context.db, form.id) };
  const { rows, alterations } = matchForm(given, lines);
  const [standing, reason] = taskStanding(context, form, sha256);
  const today = localDay(context.now());
  return {
    ...{ standing, reason, sha256, alterations },
    form: { code, to: agency, about: `tính đến ngày ${formatDate(asOf)}`, madeAt },
    rows: rows.map((row) => returnedTask(context.db, row, today)),
  };
}

function figureFile(
  context: ReadContext,
  form: FigureForm,
  lines: readonly Line[],
  sha256: string,
): ReturnedFile<ReturnedFigure> {
  const period = periodOf(context, form);
  const rows = figureRows(context.db, form.id);
  const came = matchForm({ code: form.code, layout: figureLayout(form, period), rows }, lines);
  const [standing, reason] = figureStanding(context, form, sha256);
  const { agency, version, madeAt } = form;
  return {
    ...{ standing, reason, sha256, alterations: came.alterations },
    form: { code: printedCode(form), to: agency, about: `${period.label}, lần ${version}`, madeAt },
    rows: returnedFigures(context, form, came.rows),
  };
}

type Reader<Row> = (form: FormRecord, lines: readonly Line[], sha256: string) => ReturnedFile<Row> | string;

/** Reads a file; what cannot be taken in is told in a sentence. */
async function readFile<Row>(
  context: ReadContext,
  bytes: Uint8Array,
  read: Reader<Row>,
): Promise<ReturnedFile<Row>> {
  const sha256 = hashOf(bytes);
  const nothing = { sha256, form: null, alterations: [], rows: [] };
  const { readSheet } = await import('../../importers/xlsx/index.ts');
  try {
    const lines = (await readSheet(bytes, lastColumn)).rows;
    const form = formIn(context, lines);
    if (!isFound(form)) return { ...nothing, ...form };
    const file = read(form, lines, sha256);
    return typeof file === 'string' ? { ...nothing, standing: 'refused', reason: file } : file;
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { ...nothing, standing: 'refused', reason: thrown.message };
  }
}

interface Came {
  readonly bytes: Uint8Array;
}

/** Reads a form for tasks that an agency gave back. Nothing is written. */
export function readReturned(context: ReadContext, { bytes }: Came): Promise<ReturnedFile<ReturnedTask>> {
  return readFile(context, bytes, (form, lines, sha256) =>
    isFigureForm(form)
      ? `Đây là phiếu số liệu của ${form.agency}. Nhận ở Số liệu, phần Phiếu địa bàn.`
      : taskFile(context, form, lines, sha256),
  );
}

/** Reads a form for figures that an area gave back. Nothing is written. */
export function readReturnedFigures(
  context: ReadContext,
  { bytes }: Came,
): Promise<ReturnedFile<ReturnedFigure>> {
  return readFile(context, bytes, (form, lines, sha256) =>
    isFigureForm(form)
      ? figureFile(context, form, lines, sha256)
      : `Đây là phiếu báo cáo nhiệm vụ của ${form.agency}. Nhận ở Nhiệm vụ, mục Nhận phiếu.`,
  );
}
