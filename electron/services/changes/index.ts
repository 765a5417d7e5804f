import { AppError } from '../../../shared/domain/errors/index.ts';
import type { ReadHandle } from '../../database/connection/index.ts';
import {
  type ChangeEntry,
  changesBetween,
  deferReferences,
  lastChange,
  latestImage,
  revertEntry,
} from '../../database/queries/changes.ts';
import type { WriteContext } from '../context.ts';

/** What one command wrote: the entries of the change log after one id up to another. */
export interface Change {
  readonly after: number;
  readonly until: number;
}

/** Tables whose changes the window may take back. */
const revertible: ReadonlySet<string> = new Set([
  'agency',
  'agency_alias',
  'agency_name',
  'person',
  'person_name',
  'person_post',
  'issuer',
  'issuer_recipient',
  'signer',
  'number_book',
  'number_entry',
  'task',
  'task_body',
  'task_area',
  'task_reference',
  'task_report',
  'task_report_file',
  'task_extension',
  'task_move',
  'settled_sentence',
  'task_reminder',
  'holiday',
  'holiday_year',
  'setting',
  'saved_view',
  'meeting_attendee',
  'indicator',
  'indicator_value',
  'indicator_target',
  'period',
  'period_closing',
  'check_decision',
  'area_predecessor',
  'exchange_form',
  'exchange_form_row',
  'exchange_form_figure',
]);

/** Runs a command in one transaction; gives what it returns and what it wrote, to be taken back with `undoChange`. */
export function recorded<Result extends object>(
  { db }: WriteContext,
  work: () => Result,
): Result & { readonly change: Change } {
  return db.transaction(() => {
    const after = lastChange(db);
    const result = work();
    return { ...result, change: { after, until: lastChange(db) } };
  });
}

/** The rows that were written, each with how the change left it; the entries come the latest first. */
function leftBy(entries: readonly ChangeEntry[]): ChangeEntry[] {
  const latest = new Map<string, ChangeEntry>();
  for (const entry of entries) {
    const row = `${entry.table} ${entry.key}`;
    if (!latest.has(row)) latest.set(row, entry);
  }
  return [...latest.values()];
}

/** Whether a row was changed again since these entries, which come the latest first, were written. */
export function isChangedSince(db: ReadHandle, entries: readonly ChangeEntry[]): boolean {
  return leftBy(entries).some(({ table, key, after: left }) => latestImage(db, table, key) !== left);
}

/**
 * Brings every row that a command wrote back to how it stood before; itself recorded like any other change.
 * Throws AppError: invalid-request (a change of another kind), conflict (a row was changed again since).
 */
export function undoChange({ db }: WriteContext, { after, until }: Change): { undone: number } {
  return db.transaction(() => {
    const entries = changesBetween(db, after, until);
    if (entries.some(({ table }) => !revertible.has(table))) {
      throw new AppError(
        'invalid-request',
        'Việc này không hoàn tác được ở đây. Mở bản ghi và sửa trực tiếp.',
      );
    }
    if (lastChange(db) > until && isChangedSince(db, entries)) {
      throw new AppError(
        'conflict',
        'Bản ghi đã được sửa tiếp sau đó nên không hoàn tác được. Mở bản ghi và sửa trực tiếp.',
      );
    }
    deferReferences(db);
    for (const entry of entries) revertEntry(db, entry);
    return { undone: entries.length };
  });
}
