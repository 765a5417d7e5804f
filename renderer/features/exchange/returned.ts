import type { ParsedRequestOf, ReplyOf } from '../../../shared/contract/index.ts';
import { call, errorSentence } from '../../api/bridge.ts';
import type { ChosenFile } from '../../ui/dropped-files.ts';

type Read = ReplyOf<'exchange.read'>;
export type ReturnedRow = Read['rows'][number];

/** A file that came back; where it could not be read, the sentence stands in its reason. */
export interface ReturnedFile extends Pick<Read, 'reason' | 'form' | 'alterations' | 'rows'> {
  readonly chosen: ChosenFile;
  readonly standing: Read['standing'] | 'double';
  readonly sha256: string;
}

const largestBytes = 20 * 1024 * 1024;

function refused(chosen: ChosenFile, reason: string): ReturnedFile {
  return { chosen, standing: 'refused', reason, form: null, alterations: [], rows: [], sha256: '' };
}

/** Reads one file; whatever goes wrong with it is a sentence beside it. Throws where it was given up. */
export async function readFile(chosen: ChosenFile, signal: AbortSignal): Promise<ReturnedFile> {
  if (chosen.file.size > largestBytes) {
    return refused(chosen, 'Tệp lớn hơn 20 MB nên không phải phiếu. Chọn đúng tệp phiếu đã gửi cơ quan.');
  }
  const bytes = await chosen.file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return refused(chosen, 'Không mở được tệp. Kiểm tra USB hoặc quyền đọc rồi chọn lại.');
  signal.throwIfAborted();
  try {
    return { chosen, ...(await call('exchange.read', { bytes }, signal)) };
  } catch (thrown) {
    signal.throwIfAborted();
    return refused(chosen, errorSentence(thrown));
  }
}

/** The same files with each form once: another file of a form that is there already offers nothing. */
export function withoutDoubles(files: readonly ReturnedFile[]): ReturnedFile[] {
  const first = new Map<string, ReturnedFile>();
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
export function rowName(file: ReturnedFile, { position }: ReturnedRow): string {
  return `${file.form?.code ?? ''}-${position}`;
}

/** Rows that can be accepted all at once; one whose task was changed here since is looked at by itself. */
export function acceptable(files: readonly ReturnedFile[]): string[] {
  return files.flatMap((file) =>
    file.rows.filter(({ kind }) => kind === 'changed').map((row) => rowName(file, row)),
  );
}

/** What is asked of the record for the chosen rows. */
export function acceptance(
  files: readonly ReturnedFile[],
  chosen: ReadonlySet<string>,
): ParsedRequestOf<'exchange.accept'>['forms'] {
  return files.flatMap((file) => {
    const rows = file.rows.flatMap((row) =>
      row.told !== null && chosen.has(rowName(file, row)) ? [{ position: row.position, told: row.told }] : [],
    );
    return file.form === null || rows.length === 0
      ? []
      : [{ code: file.form.code, sha256: file.sha256, rows }];
  });
}
