import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import { AppError } from '../../../shared/domain/errors/index.ts';
import type { FileCell } from '../../../shared/domain/figure-files/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { MAX_FILE_BYTES } from '../failures.ts';
import { decodeText } from '../text/index.ts';
import { checkArchive } from '../xlsx/index.ts';
import { csvRows, type Separator, separated } from './csv.ts';

/** Most rows of a file, and columns of a row, that are read; columns behind them are left out. */
export const mostRows = 100_000;
const mostColumns = 200;
/** Rows that are handed over together: one by one they would cost as much as their reading. */
const atOnce = 500;

/** A row of a file with its number, from 1. */
export interface FileRow {
  readonly number: number;
  readonly cells: readonly FileCell[];
}

/** A file of figures that was opened: what it is, and its rows as often as they are asked for. */
export interface FigureFile {
  readonly kind: 'xlsx' | 'csv';
  /** Names of the sheets; none of a CSV file. */
  readonly sheets: readonly string[];
  /** By what the letters of a CSV file were read ("utf-8", "tcvn3") and what stands between its cells. */
  readonly encoding: string | null;
  readonly separator: Separator | null;
  /** The rows of a sheet, some at a time, the first sheet where none is named. Throws AppError file-too-large beyond `mostRows`, damaged-file. */
  rows(sheet: string | null): AsyncIterable<readonly FileRow[]>;
}

const sentences = {
  'empty-file': 'Tệp không có nội dung. Kiểm tra lại USB rồi chọn tệp khác.',
  'file-too-large': 'Tệp lớn hơn 20 MB. Bỏ hình ảnh, trang thừa hoặc chia thành nhiều tệp rồi chọn lại.',
  'damaged-file': 'Tệp bị hỏng hoặc thiếu dữ liệu. Mở bằng Excel, lưu lại rồi chọn lại.',
  'unsupported-file':
    'Chỉ đọc được tệp .xlsx và .csv. Tệp .xls hay dạng khác thì mở bằng Excel, lưu lại dạng .xlsx rồi chọn lại.',
} as const;

function failure(code: keyof typeof sentences, cause?: unknown): AppError {
  return new AppError(code, sentences[code], undefined, { cause });
}

function tooManyRows(): AppError {
  return new AppError(
    'file-too-large',
    `Tệp có hơn ${formatNumber(mostRows)} dòng. Chia thành nhiều tệp rồi nhập lần lượt.`,
  );
}

function cellOf(value: unknown): FileCell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  return typeof value === 'boolean' ? String(value) : null;
}

function cellsOf(values: readonly unknown[]): FileCell[] {
  return (values.length > mostColumns ? values.slice(0, mostColumns) : values).map(cellOf);
}

async function* sheetRows(bytes: Uint8Array, sheet: string | null): AsyncGenerator<readonly FileRow[]> {
  let some: FileRow[] = [];
  try {
    for await (const { index, values } of streamXlsxRows(bytes, sheet === null ? {} : { sheet })) {
      if (index >= mostRows) throw tooManyRows();
      some.push({ number: index + 1, cells: cellsOf(values) });
      if (some.length === atOnce) {
        yield some;
        some = [];
      }
    }
    yield some;
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : failure('damaged-file', thrown);
  }
}

/** A text is read without ever waiting: others have their turn between two parts of it. */
async function* textRows(text: string, separator: Separator): AsyncGenerator<readonly FileRow[]> {
  let number = 0;
  let some: FileRow[] = [];
  for (const values of csvRows(text, separator)) {
    number += 1;
    if (number > mostRows) throw tooManyRows();
    some.push({ number, cells: cellsOf(values) });
    if (some.length === atOnce) {
      yield some;
      some = [];
      await new Promise(setImmediate);
    }
  }
  yield some;
}

async function openXlsx(bytes: Uint8Array): Promise<FigureFile> {
  checkArchive(bytes);
  const sheets: string[] = [];
  const collect = ({ name }: { readonly name: string }) => {
    sheets.push(name);
    return false;
  };
  try {
    await readXlsx(bytes, { sheets: collect });
  } catch (thrown) {
    throw failure('damaged-file', thrown);
  }
  return { kind: 'xlsx', sheets, encoding: null, separator: null, rows: (sheet) => sheetRows(bytes, sheet) };
}

function openCsv(bytes: Uint8Array): FigureFile {
  try {
    const { text, encoding } = decodeText(bytes);
    const { separator, body } = separated(text.replace(/^\ufeff/, ''));
    return { kind: 'csv', sheets: [], encoding, separator, rows: () => textRows(body, separator) };
  } catch (thrown) {
    throw thrown instanceof AppError && thrown.code === 'unsupported-file'
      ? failure('unsupported-file', thrown)
      : thrown;
  }
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * Opens a file of figures, told by its content: .xlsx, or .csv in any encoding of the importers.
 * Throws AppError: empty-file, file-too-large, damaged-file, unsupported-file.
 */
export async function openFigureFile(bytes: Uint8Array): Promise<FigureFile> {
  if (bytes.length === 0) throw failure('empty-file');
  if (bytes.length > MAX_FILE_BYTES) throw failure('file-too-large');
  return isZip(bytes) ? openXlsx(bytes) : openCsv(bytes);
}
