import { AppError } from '../../../shared/domain/errors/index.ts';
import type { NoticeReading } from '../../../shared/domain/notices/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import { noticeOfFile } from '../../database/queries/notices.ts';
import { hashOf } from '../attachments/index.ts';
import type { ReadContext } from '../context.ts';
import { noticeReader } from '../grammar.ts';

/** A notice as the window hands it over: a file's bytes, or text that was pasted. */
export type NoticeSource =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly pasted: string };

/** Bytes that stand for a notice without a file: its text. */
export function bytesOfText(reading: NoticeReading): Uint8Array {
  return new TextEncoder().encode(reading.source);
}

async function readingOf(db: ReadHandle, text: string): Promise<NoticeReading> {
  const read = await noticeReader(db);
  const result = read(text);
  if (!result.ok) throw new AppError(result.code, result.message);
  return result.reading;
}

/**
 * Reads a notice without storing anything; tells the record it became earlier.
 * Throws AppError: not-a-notice, empty-file, damaged-file, file-too-large, unsupported-file.
 */
export async function readNoticeFile({ db }: ReadContext, source: NoticeSource) {
  if ('pasted' in source) {
    const reading = await readingOf(db, source.pasted);
    const hash = hashOf(bytesOfText(reading));
    return { reading, hash, known: noticeOfFile(db, hash) ?? null };
  }
  const hash = hashOf(source.bytes);
  const { readNoticeText } = await import('../../importers/index.ts');
  const reading = await readingOf(db, (await readNoticeText(source)).text);
  return { reading, hash, known: noticeOfFile(db, hash) ?? null };
}
