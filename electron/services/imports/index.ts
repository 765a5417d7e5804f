import type { Concern } from '../../../shared/domain/imports/index.ts';
import {
  allBatches,
  type BatchRecord,
  batchById,
  type ItemRecord,
  insertBatch,
  insertItem,
  itemsOfBatch,
  setSeen,
  unfinishedBatch,
} from '../../database/queries/imports.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';

export { takeFile } from './take.ts';
export { undoBatch } from './undo.ts';

function itemRow({ concerns, seenAt, ...item }: ItemRecord) {
  const list: readonly Concern[] = concerns === null ? [] : JSON.parse(concerns);
  return { ...item, concerns: list, seen: seenAt !== null };
}

function batchOf(db: ReadContext['db'], id: number): BatchRecord {
  const batch = batchById(db, id);
  if (!batch) throw missing('Đợt nhập');
  return batch;
}

/** Every batch of files that was taken in, the latest first. */
export function listBatches({ db }: ReadContext, _request: object) {
  return { rows: allBatches(db) };
}

/** One batch with every file of it: the report. Throws AppError not-found. */
export function getBatch({ db }: ReadContext, { id }: { readonly id: number }) {
  return { batch: batchOf(db, id), items: itemsOfBatch(db, id).map(itemRow) };
}

/** Begins a batch of the files at `paths`; one of the same name that was stopped goes on where it stopped. */
export function beginBatch(
  { db, now }: WriteContext,
  { name, paths }: { readonly name: string; readonly paths: readonly string[] },
) {
  return db.transaction(() => {
    const stopped = unfinishedBatch(db, name);
    const id = stopped?.id ?? insertBatch(db, name, now().toISOString());
    const already = stopped ? itemsOfBatch(db, id).length : 0;
    for (const [at, path] of paths.entries()) insertItem(db, id, already + at, path);
    const waiting = new Set(
      itemsOfBatch(db, id)
        .filter(({ state }) => state === 'waiting')
        .map(({ path }) => path),
    );
    return { id, resumed: stopped !== undefined, waiting: paths.filter((path) => waiting.has(path)) };
  });
}

/** Marks a file of a report as looked at by the clerk. Throws AppError not-found. */
export function setItemSeen(
  { db, now }: WriteContext,
  { id, seen }: { readonly id: number; readonly seen: boolean },
) {
  if (setSeen(db, id, seen ? now().toISOString() : null) === 0) throw missing('Tệp trong đợt nhập');
  return { id };
}
