import { AppError } from '../../shared/domain/errors/index.ts';

const MEGABYTE = 1024 * 1024;

/** Largest notice file that is read, in bytes. */
export const MAX_FILE_BYTES = 20 * MEGABYTE;

/** Largest sum of the unpacked sizes that a docx may declare, in bytes. */
export const MAX_UNPACKED_BYTES = 200 * MEGABYTE;

/** Largest single part of a docx that is parsed, in bytes: a notice of 100 pages has about 2 MB. */
export const MAX_PART_BYTES = 40 * MEGABYTE;

/** The file holds no words. */
export function emptyFile(): AppError {
  return new AppError('empty-file', 'Tệp không có chữ nào, vui lòng kiểm tra lại rồi chọn tệp khác.');
}

/** The file is cut off or its inside does not fit together. */
export function damagedFile(cause?: unknown): AppError {
  const message = 'Tệp bị hỏng hoặc thiếu dữ liệu, vui lòng mở bằng Word, lưu lại rồi chọn tệp mới.';
  return new AppError('damaged-file', message, undefined, { cause });
}

/** Text whose bytes break off or fit no Vietnamese encoding. */
export function unreadableEncoding(): AppError {
  return new AppError(
    'damaged-file',
    'Tệp văn bản có ký tự hỏng hoặc sai bảng mã, vui lòng lưu lại theo mã Unicode (UTF-8) rồi chọn lại.',
  );
}

/** The file is larger than MAX_FILE_BYTES. */
export function fileTooLarge(): AppError {
  const message = 'Tệp lớn hơn 20 MB, vui lòng bỏ bớt hình ảnh hoặc tách phần phụ lục rồi chọn lại.';
  return new AppError('file-too-large', message);
}

/** The docx unpacks to more than is safe to read. */
export function unpacksTooLarge(): AppError {
  const message =
    'Tệp Word giải nén ra quá lớn, vui lòng bỏ bớt hình ảnh, phụ lục rồi lưu lại và chọn tệp mới.';
  return new AppError('file-too-large', message);
}

const unsupportedAdvice = {
  pdf: 'Chưa đọc được tệp PDF, vui lòng chọn bản Word (.docx, .doc) hoặc văn bản (.txt) của thông báo.',
  image: 'Chưa đọc được tệp ảnh, vui lòng chọn bản Word (.docx, .doc) hoặc văn bản (.txt) của thông báo.',
  excel: 'Đây là tệp Excel, vui lòng chọn bản Word (.docx, .doc) hoặc văn bản (.txt) của thông báo.',
  rtf: 'Chưa đọc được tệp RTF, vui lòng mở bằng Word, lưu lại dạng .docx rồi chọn tệp mới.',
  locked: 'Tệp Word đang đặt mật khẩu, vui lòng mở bằng Word, bỏ mật khẩu, lưu lại rồi chọn lại.',
  other: 'Tệp không phải là văn bản đọc được, vui lòng chọn tệp Word (.docx, .doc) hoặc văn bản (.txt).',
} as const;

/** Kinds of files that are recognised but not read. */
export type UnsupportedKind = keyof typeof unsupportedAdvice;

/** The file is of a kind that is not read. */
export function unsupportedFile(kind: UnsupportedKind): AppError {
  return new AppError('unsupported-file', unsupportedAdvice[kind]);
}
