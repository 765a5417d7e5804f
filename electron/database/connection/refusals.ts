import { dirname } from 'node:path';
import { AppError } from '../../../shared/domain/errors/index.ts';

// The log beside a broken file has to go with it: SQLite would play it into the copy put in its place.
const wayOn =
  'Chuyển tệp ấy và các tệp cùng tên có đuôi -wal, -shm ra nơi khác, chép bản sao gần nhất vào chỗ của nó với đúng tên cũ rồi mở lại; hoặc mở thư mục dữ liệu khác bằng --data-dir.';

function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

/** What SQLite's own errors mean to the user; undefined for one that no user can do anything about. */
export function refusalOf(thrown: unknown, file: string): AppError | undefined {
  const code = codeOf(thrown);
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return damaged(file, thrown);
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM|FULL|IOERR)/.test(code)) return unwritable(dirname(file), thrown);
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return inUse(file, thrown);
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && String(thrown).includes('issued-frozen')) return frozen();
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && String(thrown).includes('period-closed')) return closed();
  return undefined;
}

/** A write to what was issued, refused by the database itself. */
function frozen(): AppError {
  return new AppError(
    'issued-frozen',
    'Văn bản đã ban hành không sửa, không xóa được nữa. Soạn một thông báo đính chính thay vào.',
  );
}

/** A write to a closed period and area, refused by the database itself. */
function closed(): AppError {
  return new AppError(
    'conflict',
    'Kỳ này đã khóa sổ ở địa bàn ấy nên không ghi, không sửa được. Mở lại kỳ (ghi lý do) ở màn hình Khóa sổ rồi làm lại.',
  );
}

/** A database that another program is busy with. */
export function inUse(file: string, cause?: unknown): AppError {
  return new AppError(
    'conflict',
    'Dữ liệu đang được một cửa sổ hay chương trình khác dùng. Đóng chương trình ấy rồi làm lại.',
    { file },
    { cause },
  );
}

/** A file in the database's place that is broken. */
export function damaged(file: string, cause?: unknown): AppError {
  return new AppError(
    'database-damaged',
    `Tệp dữ liệu ${file} bị hỏng; ứng dụng không ghi gì vào đó. ${wayOn}`,
    { file },
    { cause },
  );
}

/** A database of another program. */
export function foreign(file: string): AppError {
  return new AppError(
    'database-foreign',
    `Tệp ${file} không phải dữ liệu của Sổ Kết Luận; ứng dụng không ghi gì vào đó. Chuyển tệp ấy đi nơi khác hoặc mở thư mục dữ liệu khác bằng --data-dir.`,
    { file },
  );
}

/** A database written by a later version of the app. */
export function newer(file: string, version: number, known: number): AppError {
  return new AppError(
    'database-newer',
    'Dữ liệu này do phiên bản Sổ Kết Luận mới hơn ghi; ứng dụng không ghi gì vào đó. Cài phiên bản mới rồi mở lại.',
    { file, version, known },
  );
}

/** A folder that refuses files. */
export function unwritable(folder: string, cause: unknown): AppError {
  return new AppError(
    'data-folder-unwritable',
    `Không ghi được vào thư mục ${folder}. Kiểm tra quyền ghi và chỗ trống của ổ đĩa, hoặc mở thư mục khác bằng --data-dir.`,
    { folder },
    { cause },
  );
}
