import { dropLogTriggers, logTriggers } from './log-triggers.ts';

/** Each file of a batch keeps which entries of the change log it wrote, so that the batch can be taken back. Frozen. */
export const importUndo = [
  'ALTER TABLE import_item ADD COLUMN change_after INTEGER CHECK (change_after >= 0);',
  'ALTER TABLE import_item ADD COLUMN change_until INTEGER CHECK (change_until >= change_after);',
  dropLogTriggers('import_item'),
  logTriggers({
    table: 'import_item',
    key: 'id',
    columns:
      'batch_id position path sha256 state reason concerns notice_id seen_at change_after change_until',
  }),
].join('\n');
