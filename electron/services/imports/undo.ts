import { AppError } from '../../../shared/domain/errors/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import {
  type ChangeEntry,
  changesBetween,
  deferReferences,
  type RowName,
  referredFromOutside,
  revertEntry,
} from '../../database/queries/changes.ts';
import { batchById, deleteBatch, type StoredItem, storedItems } from '../../database/queries/imports.ts';
import { refuseCancelled } from '../cancelled.ts';
import { isChangedSince } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import { missing } from '../missing.ts';

interface WrittenItem {
  readonly item: StoredItem;
  /** What it wrote, the latest first. */
  readonly entries: readonly ChangeEntry[];
}

/** A file's record stays till the app is opened again, as that of an attachment that is taken away. */
const stays = 'source_file';
/** A report that names a notice lets go of it by itself. */
const reports: ReadonlySet<string> = new Set(['import_item']);

const nameOf = ({ noticeTitle, path }: StoredItem): string =>
  noticeTitle === null ? `thông báo trong tệp "${path}"` : `thông báo "${noticeTitle}"`;

function refuse(items: readonly StoredItem[], why: string): void {
  const [first] = items;
  if (!first) return;
  const others =
    items.length === 1 ? '' : ` (và ${formatNumber(items.length - 1, 0)} thông báo khác của đợt)`;
  throw new AppError(
    'conflict',
    `Chưa hoàn tác đợt nhập: ${nameOf(first)}${others} ${why}. Giữ đợt này lại và sửa từng thông báo.`,
  );
}

function writtenBy(db: ReadHandle, item: StoredItem): WrittenItem {
  const { after, until } = item;
  if (after === null || until === null) return { item, entries: [] };
  return { item, entries: changesBetween(db, after, until).filter(({ table }) => table !== stays) };
}

/** Notices of the batch to which something was added that is not of the batch. */
function referredTo(db: ReadHandle, written: readonly WrittenItem[]): StoredItem[] {
  const rows: RowName[] = written.flatMap(({ entries }) => entries);
  const referred = new Set(referredFromOutside(db, rows, reports).map(({ table, key }) => `${table} ${key}`));
  return written
    .filter(({ entries }) => entries.some(({ table, key }) => referred.has(`${table} ${key}`)))
    .map(({ item }) => item);
}

/**
 * Takes a whole batch back: every notice that it brought with its meeting, conclusions, tasks and figures, and its report;
 * gives how many notices went. Throws AppError: not-found; conflict where one was changed, or something was added to it,
 * since; cancelled. All of it goes, or nothing.
 */
export function undoBatch(context: WriteContext, { id }: { readonly id: number }): { notices: number } {
  const { db } = context;
  return db.transaction(() => {
    if (!batchById(db, id)) throw missing('Đợt nhập');
    const items = storedItems(db, id);
    refuse(
      items.filter(({ until }) => until === null),
      'được nhập bằng bản cũ của ứng dụng, chưa ghi lại để hoàn tác',
    );
    const written = items.map((item) => writtenBy(db, item));
    refuse(
      written.filter(({ entries }) => isChangedSince(db, entries)).map(({ item }) => item),
      'đã được sửa sau khi nhập',
    );
    refuse(referredTo(db, written), 'đã có nội dung khác gắn vào sau khi nhập');
    deferReferences(db);
    for (const { entries } of written.reverse()) {
      refuseCancelled(context);
      for (const entry of entries) revertEntry(db, entry);
    }
    deleteBatch(db, id);
    return { notices: items.length };
  });
}
