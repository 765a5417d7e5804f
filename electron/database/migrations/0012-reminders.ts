import { dropLogTriggers, logTriggers } from './log-triggers.ts';

const refused = "SELECT RAISE(ABORT, 'issued-frozen');";
const isFinal = (id: string): string =>
  `EXISTS (SELECT 1 FROM reminder_letter WHERE id = ${id} AND is_sample = 0)`;

/**
 * Reminder letters as they were issued, final like an issued notice, and the reminders of each task: by such a letter, or
 * noted by hand. Made-up letters may be taken away as a whole. Frozen.
 */
export const reminders = `
CREATE TABLE reminder_letter (
  id INTEGER PRIMARY KEY,
  agency TEXT NOT NULL CHECK (length(agency) > 0),
  as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
  number TEXT NOT NULL CHECK (length(number) > 0),
  issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
  issuer_id INTEGER NOT NULL REFERENCES issuer (id),
  signer_id INTEGER NOT NULL REFERENCES signer (id),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  issued_at TEXT NOT NULL,
  who TEXT NOT NULL,
  model TEXT NOT NULL CHECK (json_valid(model)),
  pdf_sha256 TEXT NOT NULL CHECK (length(pdf_sha256) = 64),
  pdf BLOB NOT NULL CHECK (length(pdf) > 0)
) STRICT;

CREATE TABLE task_reminder (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  letter_id INTEGER REFERENCES reminder_letter (id) ON DELETE CASCADE,
  reminded_on TEXT NOT NULL CHECK (reminded_on IS date(reminded_on)),
  document TEXT,
  CHECK (letter_id IS NULL OR document IS NULL)
) STRICT;
CREATE INDEX task_reminder_by_task ON task_reminder (task_id, reminded_on);
CREATE INDEX task_reminder_by_letter ON task_reminder (letter_id) WHERE letter_id IS NOT NULL;

${dropLogTriggers('number_entry')}
ALTER TABLE number_entry ADD COLUMN reminder_letter_id INTEGER REFERENCES reminder_letter (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX number_entry_by_reminder ON number_entry (reminder_letter_id) WHERE reminder_letter_id IS NOT NULL;
${logTriggers({
  table: 'number_entry',
  key: 'id',
  columns: 'book_id number suffix dated_on abstract notice_id meeting_paper_id reminder_letter_id',
})}
${logTriggers({
  table: 'reminder_letter',
  key: 'id',
  columns: 'agency as_of number issued_on issuer_id signer_id is_sample issued_at who model pdf_sha256',
  blobs: 'pdf',
})}
${logTriggers({ table: 'task_reminder', key: 'id', columns: 'task_id letter_id reminded_on document' })}

CREATE TRIGGER frozen_update_reminder_letter BEFORE UPDATE ON reminder_letter BEGIN ${refused} END;
CREATE TRIGGER frozen_delete_reminder_letter BEFORE DELETE ON reminder_letter
  WHEN OLD.is_sample = 0 BEGIN ${refused} END;
CREATE TRIGGER frozen_update_task_reminder BEFORE UPDATE ON task_reminder
  WHEN OLD.letter_id IS NOT NULL BEGIN ${refused} END;
CREATE TRIGGER frozen_delete_task_reminder BEFORE DELETE ON task_reminder
  WHEN ${isFinal('OLD.letter_id')} BEGIN ${refused} END;
CREATE TRIGGER frozen_update_reminder_number BEFORE UPDATE ON number_entry
  WHEN OLD.reminder_letter_id IS NOT NULL BEGIN ${refused} END;
CREATE TRIGGER frozen_delete_reminder_number BEFORE DELETE ON number_entry
  WHEN ${isFinal('OLD.reminder_letter_id')} BEGIN ${refused} END;
`;
