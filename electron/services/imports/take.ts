import { AppError } from '../../../shared/domain/errors/index.ts';
import { concernsOf } from '../../../shared/domain/imports/index.ts';
import type { NoticeReading } from '../../../shared/domain/notices/index.ts';
import { fold } from '../../../shared/format/index.ts';
import { endBatch, endItem, type ItemState, itemAt, noticeOfNumber } from '../../database/queries/imports.ts';
import { hashOf } from '../attachments/index.ts';
import { refuseCancelled } from '../cancelled.ts';
import { recorded } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { acceptNotice, readNoticeFile } from '../notices/index.ts';

interface Ending {
  readonly state: ItemState;
  readonly reason: string | null;
  readonly concerns: string | null;
  readonly noticeId: number | null;
}

const refused = (reason: string): Ending => ({ state: 'refused', reason, concerns: null, noticeId: null });
/** The words of a text whatever their order: Word and a plain text tell the two columns of a letterhead differently. */
function wordsOf(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}
function duplicate(noticeId: number, reason: string): Ending {
  return { state: 'duplicate', reason, concerns: null, noticeId };
}

function sameNotice({ db }: WriteContext, { header, source }: NoticeReading) {
  if (header.number === null || header.issuedOn === null) return { other: undefined, isSameText: false };
  const other = noticeOfNumber(db, header.number, header.issuedOn);
  return { other, isSameText: other !== undefined && wordsOf(other.text) === wordsOf(source) };
}

function store(context: WriteContext, file: Taken, reading: NoticeReading): Ending {
  const { other, isSameText } = sameNotice(context, reading);
  if (other && isSameText) return duplicate(other.id, 'Cùng nội dung với một thông báo đã có trong sổ.');
  const { noticeId } = acceptNotice(context, { ...file, reading, isSample: false });
  const concerns = JSON.stringify(concernsOf(reading, other !== undefined));
  return { state: 'stored', reason: null, concerns, noticeId };
}

interface Taken {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const problems = {
  'too-large': 'Tệp lớn hơn 20 MB. Bỏ bớt hình ảnh hoặc tách phần phụ lục rồi nhập lại.',
  unreadable: 'Không mở được tệp. Kiểm tra USB hoặc quyền đọc rồi nhập lại.',
} as const;

/** A file of a batch: its bytes, or why the window could not hand them over. */
type Handed =
  | { readonly batchId: number; readonly path: string; readonly bytes: Uint8Array }
  | { readonly batchId: number; readonly path: string; readonly problem: keyof typeof problems };

/** Reads the file; what cannot be read is an ending like any other. */
async function readingOf(context: WriteContext, file: Taken) {
  try {
    return await readNoticeFile(context, file);
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown;
    return { refusal: thrown.message };
  }
}

/** What is to be written about a file, once the transaction is open. */
async function judge(context: WriteContext, handed: Handed): Promise<() => Ending> {
  if ('problem' in handed) return () => refused(problems[handed.problem]);
  const { path, bytes } = handed;
  const file = { name: path.slice(path.lastIndexOf('/') + 1), bytes };
  const read = await readingOf(context, file);
  if ('refusal' in read) return () => refused(read.refusal);
  const { known, reading } = read;
  return () =>
    known ? duplicate(known.noticeId, 'Chính tệp này đã có trong sổ.') : store(context, file, reading);
}

/**
 * Takes one file of a batch in: stored as it was read with what a clerk should look at, told as known already, or refused with the
 * reason. A file whose turn is over stays as it ended. Throws AppError: not-found (no such batch or file), cancelled (the
 * file goes on waiting), data-folder-unwritable.
 */
export async function takeFile(context: WriteContext, handed: Handed) {
  const { db } = context;
  const item = itemAt(db, handed.batchId, handed.path);
  if (!item) throw missing('Tệp trong đợt nhập');
  if (item.state !== 'waiting') return { state: item.state };
  const ending = await judge(context, handed);
  refuseCancelled(context);
  const sha256 = 'bytes' in handed ? hashOf(handed.bytes) : null;
  return db.transaction(() => {
    const { change, ...ended } = recorded(context, ending);
    endItem(db, { ...item, ...ended, sha256, change: ended.state === 'stored' ? change : null });
    endBatch(db, handed.batchId, context.now().toISOString());
    return { state: ended.state };
  });
}
