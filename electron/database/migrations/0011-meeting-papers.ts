import { dropLogTriggers, logTriggers } from './log-triggers.ts';

const refused = "SELECT RAISE(ABORT, 'issued-frozen');";

/**
 * Papers of a meeting as they were issued, final like an issued notice: with number, day, signer, model and the bytes of the PDF.
 * Made-up ones go with their meeting. Frozen.
 */
export const meetingPapers = `
CREATE TABLE meeting_paper (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  document TEXT NOT NULL CHECK (document IN ('minutes', 'invitation', 'letter')),
  number TEXT NOT NULL CHECK (length(number) > 0),
  issued_on TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
  issuer_id INTEGER NOT NULL REFERENCES issuer (id),
  signer_id INTEGER REFERENCES signer (id),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  issued_at TEXT NOT NULL,
  who TEXT NOT NULL,
  model TEXT NOT NULL CHECK (json_valid(model)),
  pdf_sha256 TEXT NOT NULL CHECK (length(pdf_sha256) = 64),
  pdf BLOB NOT NULL CHECK (length(pdf) > 0),
  UNIQUE (meeting_id, document)
) STRICT;

${dropLogTriggers('number_entry')}
ALTER TABLE number_entry ADD COLUMN meeting_paper_id INTEGER REFERENCES meeting_paper (id) ON DELETE CASCADE;
CREATE UNIQUE INDEX number_entry_by_meeting_paper ON number_entry (meeting_paper_id) WHERE meeting_paper_id IS NOT NULL;
${logTriggers({
  table: 'number_entry',
  key: 'id',
  columns: 'book_id number suffix dated_on abstract notice_id meeting_paper_id',
})}
${logTriggers({
  table: 'meeting_paper',
  key: 'id',
  columns:
    'meeting_id document number issued_on issuer_id signer_id is_sample issued_at who model pdf_sha256',
  blobs: 'pdf',
})}

CREATE TRIGGER frozen_update_meeting_paper BEFORE UPDATE ON meeting_paper BEGIN ${refused} END;
CREATE TRIGGER frozen_delete_meeting_paper BEFORE DELETE ON meeting_paper WHEN OLD.is_sample = 0 BEGIN ${refused} END;
CREATE TRIGGER frozen_update_paper_number BEFORE UPDATE ON number_entry
  WHEN OLD.meeting_paper_id IS NOT NULL BEGIN ${refused} END;
CREATE TRIGGER frozen_delete_paper_number BEFORE DELETE ON number_entry
  WHEN EXISTS (SELECT 1 FROM meeting_paper WHERE id = OLD.meeting_paper_id AND is_sample = 0) BEGIN ${refused} END;
`;
