import { dropLogTriggers, logTriggers } from './log-triggers.ts';

/**
 * The lines over a form's table as they went out: the days of a period and the wording may change after. Null of forms
 * that went out before they were kept. Frozen.
 */
export const formNotes = [
  dropLogTriggers('exchange_form'),
  'ALTER TABLE exchange_form ADD COLUMN notes TEXT CHECK (json_valid(notes));',
  logTriggers({
    table: 'exchange_form',
    key: 'id',
    columns: 'code agency as_of made_at is_sample taken_at taken_sha256 area_code period_code version notes',
  }),
].join('\n');
