import type { ReplyOf } from '../../../shared/contract/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import type { ChosenFile } from '../../ui/dropped-files.ts';

type Read = ReplyOf<'exchange.read'>;

/** A row of a form that came back; `Told` is what accepting it takes in. */
export interface ReturnedRow<Told> extends Omit<Read['rows'][number], 'told' | 'taskId'> {
  /** Of a form for tasks. */
  readonly taskId?: number | null;
  /** Of a form for figures. */
  readonly unit?: string;
  readonly told: Told | null;
}

/** A form that was read out of a file. */
interface ReadForm<Told> extends Pick<Read, 'reason' | 'form' | 'alterations' | 'standing' | 'sha256'> {
  readonly rows: readonly ReturnedRow<Told>[];
}

/** A file that came back; where it could not be read, the sentence stands in its reason. */
export interface ReturnedFile<Told> extends Omit<ReadForm<Told>, 'standing'> {
  readonly chosen: ChosenFile;
  readonly standing: Read['standing'] | 'double';
}

/** A kind of forms: how they are read and what they and their rows are called. */
export interface FormKind<Told> {
  readonly id: 'tasks' | 'figures';
  readonly title: string;
  readonly give: { readonly name: string; readonly href: string };
  /** What a row is called: "việc". */
  readonly row: string;
  /** Heads of the table of differences: of what a row is about, and of what is known and told of it. */
  readonly heads: readonly [string, string];
  readonly read: (bytes: Uint8Array, signal: AbortSignal) => Promise<ReadForm<Told>>;
}

const largestBytes = 20 * 1024 * 1024;

function refused(chosen: ChosenFile, reason: string): ReturnedFile<never> {
  return { chosen, standing: 'refused', reason, form: null, alterations: [], rows: [], sha256: '' };
}

/** Reads one file; whatever goes wrong with it is a sentence beside it. Throws where it was given up. */
export async function readFile<Told>(
  chosen: ChosenFile,
  { read }: FormKind<Told>,
  signal: AbortSignal,
): Promise<ReturnedFile<Told>> {
  if (chosen.file.size > largestBytes) {
    return refused(chosen, 'Tệp lớn hơn 20 MB nên không phải phiếu. Chọn đúng tệp phiếu đã gửi đi.');
  }
  const bytes = await chosen.file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return refused(chosen, 'Không mở được tệp. Kiểm tra USB hoặc quyền đọc rồi chọn lại.');
  signal.throwIfAborted();
  try {
    return { chosen, ...(await read(bytes, signal)) };
  } catch (thrown) {
    signal.throwIfAborted();
    return refused(chosen, errorSentence(thrown));
  }
}

/** The same files with each form once: another file of a form that is there already offers nothing. */
export function withoutDoubles<Told>(files: readonly ReturnedFile<Told>[]): ReturnedFile<Told>[] {
  const first = new Map<string, ReturnedFile<Told>>();
  return files.map((file) => {
    const code = file.form?.code;
    const other = code === undefined ? undefined : first.get(code);
    if (code !== undefined && !other) first.set(code, file);
    if (!other) return file;
    const reason = `Phiếu này đã có ở tệp “${other.chosen.path}” trong lần nhận này. Bỏ tệp kia ra nếu muốn nhận tệp này.`;
    return { ...file, standing: 'double', reason, alterations: [], rows: [] };
  });
}

/** Name of a row among all that came. */
export function rowName(
  file: Pick<ReturnedFile<unknown>, 'form'>,
  { position }: Pick<ReturnedRow<unknown>, 'position'>,
): string {
  return `${file.form?.code ?? ''}-${position}`;
}

/** Rows that can be accepted all at once; one that was changed here since, or of an older form, is looked at by itself. */
export function acceptable(files: readonly ReturnedFile<unknown>[]): string[] {
  return files
    .filter(({ standing }) => standing !== 'older')
    .flatMap((file) => file.rows.filter(({ kind }) => kind === 'changed').map((row) => rowName(file, row)));
}

/** What is asked of the record of one form: its chosen rows. */
export interface AcceptedForm<Told> {
  readonly code: string;
  readonly sha256: string;
  readonly rows: { readonly position: number; readonly seen: string | null; readonly told: Told }[];
}

/** What is asked of the record for the chosen rows. */
export function acceptance<Told>(
  files: readonly ReturnedFile<Told>[],
  chosen: ReadonlySet<string>,
): AcceptedForm<Told>[] {
  return files.flatMap((file) => {
    const rows = file.rows.flatMap((row) =>
      row.told !== null && chosen.has(rowName(file, row))
        ? [{ position: row.position, seen: row.reason, told: row.told }]
        : [],
    );
    return file.form === null || rows.length === 0
      ? []
      : [{ code: file.form.code, sha256: file.sha256, rows }];
  });
}
