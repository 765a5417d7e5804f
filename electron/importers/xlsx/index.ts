import { readXlsx } from 'hucre/xlsx';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { MAX_FILE_BYTES } from '../failures.ts';
import { openZip } from '../zip.ts';

/** A cell as it was stored: words, a number (also a day that Excel was not told is one), a day (ISO), or nothing. */
export type SheetCell = string | number | { readonly day: string } | null;

/** The first sheet of a workbook, its rows from the top; trailing empty cells may be left out. */
export interface SheetRows {
  readonly rows: readonly (readonly SheetCell[])[];
}

const farthestRow = 50_000;

const sentences = {
  'empty-file': 'Tệp không có nội dung. Kiểm tra lại USB rồi chọn tệp khác.',
  'file-too-large':
    'Tệp Excel quá lớn hoặc giải nén ra quá lớn. Bỏ hình ảnh, trang thừa rồi lưu lại và chọn lại.',
  'damaged-file': 'Tệp bị hỏng hoặc thiếu dữ liệu. Mở bằng Excel, lưu lại rồi chọn lại.',
  'unsupported-file':
    'Đây không phải tệp Excel (.xlsx). Chọn tệp .xlsx; nếu là .xls thì mở bằng Excel và lưu lại dạng .xlsx.',
} as const;

function failure(code: keyof typeof sentences, cause?: unknown): AppError {
  return new AppError(code, sentences[code], undefined, { cause });
}

function codeOf(thrown: unknown): keyof typeof sentences {
  return thrown instanceof AppError && thrown.code === 'file-too-large' ? 'file-too-large' : 'damaged-file';
}

/** Unpacks every part once under the limits: what the archive says of its sizes may lie. Throws AppError file-too-large, damaged-file, unsupported-file. */
export function checkArchive(bytes: Uint8Array): void {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw failure('unsupported-file');
  try {
    const archive = openZip(bytes);
    if (!archive.names.includes('xl/workbook.xml')) throw failure('unsupported-file');
    for (const name of archive.names) if (!name.endsWith('/')) archive.part(name);
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'unsupported-file') throw thrown;
    throw failure(codeOf(thrown), thrown);
  }
}

function cellOf(value: unknown): SheetCell {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : null;
}

/**
 * The cells of the first sheet, up to the column `lastColumn` ("K").
 * Throws AppError: empty-file, file-too-large (as it is or unpacked), damaged-file, unsupported-file.
 */
export async function readSheet(bytes: Uint8Array, lastColumn: string): Promise<SheetRows> {
  if (bytes.length === 0) throw failure('empty-file');
  if (bytes.length > MAX_FILE_BYTES) throw failure('file-too-large');
  checkArchive(bytes);
  try {
    // A lone cell at the far corner would otherwise be a rectangle of billions.
    const { sheets } = await readXlsx(bytes, { sheets: [0], range: `A1:${lastColumn}${farthestRow}` });
    return { rows: (sheets[0]?.rows ?? []).map((row) => row.map(cellOf)) };
  } catch (thrown) {
    throw failure('damaged-file', thrown);
  }
}
