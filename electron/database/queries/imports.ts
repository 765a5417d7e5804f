import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** How a file of a batch ended; `waiting` while its turn has not come. */
export type ItemState = 'waiting' | 'stored' | 'duplicate' | 'refused';

/** A batch of files with how many of them ended in which way. */
export interface BatchRecord {
  readonly id: number;
  readonly name: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly waiting: number;
  readonly stored: number;
  readonly duplicate: number;
  readonly refused: number;
}

/** One file of a batch; `concerns` is a JSON list. */
export interface ItemRecord {
  readonly id: number;
  readonly path: string;
  readonly state: ItemState;
  readonly reason: string | null;
  readonly concerns: string | null;
  readonly noticeId: number | null;
  readonly noticeTitle: string | null;
  readonly seenAt: string | null;
}

const counts = ['waiting', 'stored', 'duplicate', 'refused']
  .map(
    (state) =>
      `(SELECT count(*) FROM import_item WHERE batch_id = import_batch.id AND state = '${state}') AS ${state}`,
  )
  .join(', ');
const batch = `SELECT id, name, started_at AS startedAt, ended_at AS endedAt, ${counts} FROM import_batch`;

/** Every batch, the latest first. */
export function allBatches(db: ReadHandle): BatchRecord[] {
  return db.rows<BatchRecord>(`${batch} ORDER BY id DESC`);
}

/** One batch, if it is there. */
export function batchById(db: ReadHandle, id: number): BatchRecord | undefined {
  return db.row<BatchRecord>(`${batch} WHERE id = :id`, { id });
}

/** The latest batch of that name that still waits for files. */
export function unfinishedBatch(db: ReadHandle, name: string): BatchRecord | undefined {
  return db.row<BatchRecord>(`${batch} WHERE name = :name AND ended_at IS NULL ORDER BY id DESC LIMIT 1`, {
    name,
  });
}

/** The files of a batch in their order. */
export function itemsOfBatch(db: ReadHandle, batchId: number): ItemRecord[] {
  return db.rows<ItemRecord>(
    `SELECT import_item.id, path, import_item.state, reason, concerns, notice_id AS noticeId, title AS noticeTitle, seen_at AS seenAt
     FROM import_item LEFT JOIN notice ON notice.id = notice_id WHERE batch_id = :batchId ORDER BY import_item.position`,
    { batchId },
  );
}

/** One file of a batch by its path. */
export function itemAt(db: ReadHandle, batchId: number, path: string) {
  return db.row<{ readonly id: number; readonly state: ItemState }>(
    'SELECT id, state FROM import_item WHERE batch_id = :batchId AND path = :path',
    { batchId, path },
  );
}

/** Another notice that bears the same number and day; the one with the lowest id. */
export function noticeOfNumber(db: ReadHandle, number: string, issuedOn: string) {
  return db.row<{ readonly id: number; readonly text: string; readonly title: string | null }>(
    'SELECT id, source_text AS text, title FROM notice WHERE number = :number AND issued_on = :issuedOn ORDER BY id LIMIT 1',
    { number, issuedOn },
  );
}

/** Begins a batch; gives its id. */
export function insertBatch(db: WriteHandle, name: string, startedAt: string): number {
  return db.run('INSERT INTO import_batch (name, started_at) VALUES (:name, :startedAt)', { name, startedAt })
    .id;
}

/** Puts a file in line, unless it is in the batch already. */
export function insertItem(db: WriteHandle, batchId: number, position: number, path: string): void {
  db.run(
    `INSERT INTO import_item (batch_id, position, path) VALUES (:batchId, :position, :path)
     ON CONFLICT (batch_id, path) DO NOTHING`,
    { batchId, position, path },
  );
}

/** What a file's notice wrote: the entries of the change log after one id up to another. */
interface StoredChange {
  readonly after: number;
  readonly until: number;
}

/** Writes down how a file ended. */
export function endItem(
  db: WriteHandle,
  {
    change,
    ...row
  }: {
    readonly id: number;
    readonly state: ItemState;
    readonly sha256: string | null;
    readonly reason: string | null;
    readonly concerns: string | null;
    readonly noticeId: number | null;
    readonly change: StoredChange | null;
  },
): void {
  db.run(
    `UPDATE import_item SET state = :state, sha256 = :sha256, reason = :reason, concerns = :concerns, notice_id = :noticeId,
       change_after = :after, change_until = :until WHERE id = :id`,
    { ...row, after: change?.after ?? null, until: change?.until ?? null },
  );
}

/** A file of a batch that was stored, with what it wrote; null where it was stored before that was written down. */
export interface StoredItem {
  readonly path: string;
  readonly noticeTitle: string | null;
  readonly after: number | null;
  readonly until: number | null;
}

/** The files of a batch whose notices are in the record. */
export function storedItems(db: ReadHandle, batchId: number): StoredItem[] {
  return db.rows<StoredItem>(
    `SELECT path, title AS noticeTitle, change_after AS after, change_until AS until
     FROM import_item JOIN notice ON notice.id = notice_id
     WHERE batch_id = :batchId AND import_item.state = 'stored' ORDER BY import_item.position`,
    { batchId },
  );
}

/** Takes a batch with its files out. */
export function deleteBatch(db: WriteHandle, id: number): void {
  db.run('DELETE FROM import_batch WHERE id = :id', { id });
}

/** Ends a batch once nothing of it waits. */
export function endBatch(db: WriteHandle, id: number, endedAt: string): void {
  db.run(
    `UPDATE import_batch SET ended_at = :endedAt WHERE id = :id AND ended_at IS NULL
     AND NOT EXISTS (SELECT 1 FROM import_item WHERE batch_id = :id AND state = 'waiting')`,
    { id, endedAt },
  );
}

/** Marks a file of a report as looked at, or not. */
export function setSeen(db: WriteHandle, id: number, seenAt: string | null): number {
  return db.run('UPDATE import_item SET seen_at = :seenAt WHERE id = :id', { id, seenAt }).changes;
}
