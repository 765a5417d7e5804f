import { AppError } from '../../../shared/domain/errors/index.ts';
import { type CameCell, judge, readTold, wordsOf } from '../../../shared/domain/exchange/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { type FormRecord, formByCode, formRows, laterTaken } from '../../database/queries/exchange.ts';
import { hashOf } from '../attachments/index.ts';
import type { ReadContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { namesIn } from '../stored-lists.ts';
import { type CameRow, matchForm } from './altered.ts';
import { formMark, formTitle, lastColumn } from './form-file.ts';
import { knownTask } from './known.ts';

const noCells = { told: null, cells: [] } as const;

function rowOf(db: ReadHandle, { given, told: came, altered }: CameRow, today: string) {
  const [, content = ''] = namesIn(given.cells);
  const head = { position: given.position, taskId: given.taskId, content };
  const wrong = (reason: string) => ({ ...head, ...noCells, kind: 'wrong' as const, reason });
  if (altered.length > 0) return wrong(`Ô khóa đã bị sửa: ${altered.join(', ')}. Không nhận dòng này.`);
  const told = readTold(came, given.state);
  if ('wrong' in told) return wrong(told.wrong);
  const known = knownTask(db, given);
  // A task that is gone matters only where something was told of it.
  if (typeof known === 'string') {
    const silent = told.state === null && told.text === null && told.document === null && told.day === null;
    return silent ? { ...head, ...noCells, kind: 'unchanged' as const, reason: null } : wrong(known);
  }
  const { kind, reason, cells } = judge(told, known, today);
  return { ...head, told: kind === 'wrong' ? null : told, cells, kind, reason };
}

type ReturnedRow = ReturnType<typeof rowOf>;

/** Whether a form that came back is the one that is awaited: not yet taken in, and no later one was. */
type Standing = 'current' | 'again' | 'older' | 'given-in' | 'foreign' | 'refused';

/** A file that came back, read against what is known now; nothing is written. */
export interface ReturnedFile {
  readonly standing: Standing;
  /** What is to be said of the file as a whole; null where it is as awaited. */
  readonly reason: string | null;
  readonly sha256: string;
  readonly form: Pick<FormRecord, 'code' | 'agency' | 'asOf' | 'madeAt'> | null;
  readonly alterations: readonly string[];
  readonly rows: readonly ReturnedRow[];
}

const foreign =
  'Phiếu này không do sổ này gửi đi. Kiểm tra lại tệp, hoặc mở đúng sổ đã gửi phiếu rồi nhận ở đó.';
const noForm = 'Tệp Excel này không phải phiếu báo cáo của ứng dụng. Chọn đúng tệp phiếu đã gửi cơ quan.';
const noCode =
  'Mã phiếu trong tệp đã bị xóa hoặc sửa nên không biết là phiếu nào. Xin cơ quan ghi lại trên tệp gốc.';

function standingOf(db: ReadHandle, form: FormRecord, sha256: string): readonly [Standing, string | null] {
  if (form.takenSha256 === sha256)
    return ['given-in', 'Chính tệp này đã được nhận rồi; chỉ còn những việc chưa nhận.'];
  const later = laterTaken(db, form);
  if (later) {
    const made = formatDate(localDay(new Date(later.madeAt)));
    return ['older', `Đã nhận một phiếu mới hơn của cơ quan này, gửi ngày ${made}. Xem kỹ trước khi nhận.`];
  }
  if (form.takenAt === null) return ['current', null];
  return ['again', 'Phiếu này đã được nhận một lần; tệp này là bản khác. Chỉ ghi thêm những chỗ khác.'];
}

function codeIn(lines: readonly (readonly CameCell[])[]): string | null {
  const mark = wordsOf(lines[0]?.[0] ?? null) ?? '';
  return mark.startsWith(formMark) ? mark.slice(formMark.length) : null;
}

function readForm(
  { db, now }: ReadContext,
  lines: readonly (readonly CameCell[])[],
  sha256: string,
): ReturnedFile {
  const nothing = { sha256, form: null, alterations: [], rows: [] };
  const code = codeIn(lines);
  if (code === null) {
    const isForm = wordsOf(lines[0]?.[1] ?? null) === formTitle;
    return { ...nothing, standing: 'refused', reason: isForm ? noCode : noForm };
  }
  const form = formByCode(db, code);
  if (!form) return { ...nothing, standing: 'foreign', reason: foreign };
  const { agency, asOf, madeAt } = form;
  const [standing, reason] = standingOf(db, form, sha256);
  const came = { sha256, form: { code, agency, asOf, madeAt }, standing, reason };
  const { rows, alterations } = matchForm(form, formRows(db, form.id), lines);
  const today = localDay(now());
  return { ...came, alterations, rows: rows.map((row) => rowOf(db, row, today)) };
}

/** Reads a file that an agency gave back; what cannot be taken in is told in a sentence. Nothing is written. */
export async function readReturned(
  context: ReadContext,
  { bytes }: { readonly bytes: Uint8Array },
): Promise<ReturnedFile> {
  const sha256 = hashOf(bytes);
  const { readSheet } = await import('../../importers/xlsx/index.ts');
  try {
    return readForm(context, (await readSheet(bytes, lastColumn)).rows, sha256);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { standing: 'refused', reason: thrown.message, sha256, form: null, alterations: [], rows: [] };
  }
}
