import { dropLogTriggers, type LoggedTable, logTriggers } from './log-triggers.ts';

/** Meetings from invitation to conclusion, notices written here, the directory, number books, imports of many files. Frozen. */
const tables = `
CREATE TABLE agency_name (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  rank TEXT,
  note TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE person_post (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  agency_id INTEGER REFERENCES agency (id),
  agency TEXT,
  position TEXT NOT NULL,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE issuer (
  id INTEGER PRIMARY KEY,
  position INTEGER NOT NULL,
  superior TEXT,
  name TEXT NOT NULL CHECK (length(name) > 0),
  abbreviation TEXT NOT NULL CHECK (length(abbreviation) > 0),
  letter_unit TEXT,
  place TEXT,
  seal TEXT NOT NULL DEFAULT 'own' CHECK (seal IN ('own', 'host')),
  archive_line TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE issuer_recipient (
  issuer_id INTEGER NOT NULL REFERENCES issuer (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (issuer_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE signer (
  id INTEGER PRIMARY KEY,
  issuer_id INTEGER NOT NULL REFERENCES issuer (id) ON DELETE CASCADE,
  person_id INTEGER REFERENCES person (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  rank TEXT,
  authority TEXT CHECK (authority IN ('TM.', 'KT.', 'TL.', 'TUQ.', 'Q.')),
  authority_of TEXT,
  position TEXT NOT NULL,
  host_position TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE number_book (
  id INTEGER PRIMARY KEY,
  issuer_id INTEGER NOT NULL REFERENCES issuer (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 9999),
  document TEXT NOT NULL CHECK (document IN ('notice', 'minutes', 'invitation', 'letter')),
  symbol TEXT NOT NULL CHECK (length(symbol) > 0),
  kind TEXT NOT NULL DEFAULT 'own' CHECK (kind IN ('own', 'host', 'given')),
  first_number INTEGER NOT NULL DEFAULT 1 CHECK (first_number > 0),
  UNIQUE (issuer_id, year, document)
) STRICT;

CREATE TABLE meeting_site (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  area_code TEXT,
  place TEXT,
  head_count INTEGER CHECK (head_count >= 0)
) STRICT;

CREATE TABLE topic (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) > 0),
  conclusion_id INTEGER UNIQUE REFERENCES conclusion (id) ON DELETE SET NULL,
  task_id INTEGER UNIQUE REFERENCES task (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE agenda_item (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL CHECK (length(title) > 0),
  presenter TEXT,
  starts_at TEXT CHECK (starts_at IS strftime('%H:%M', starts_at)),
  minutes INTEGER CHECK (minutes > 0),
  topic_id INTEGER REFERENCES topic (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE agenda_outcome (
  id INTEGER PRIMARY KEY,
  agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('information', 'decision', 'task')),
  text TEXT NOT NULL CHECK (length(text) > 0)
) STRICT;

CREATE TABLE meeting_speech (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('report', 'opinion', 'statement')),
  who TEXT NOT NULL CHECK (length(who) > 0),
  gist TEXT
) STRICT;

CREATE TABLE meeting_state_change (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'concluded')),
  reason TEXT
) STRICT;

ALTER TABLE meeting ADD COLUMN kind TEXT
  CHECK (kind IN ('final-review', 'interim-review', 'monthly', 'quarterly', 'topical', 'extraordinary'));
ALTER TABLE meeting ADD COLUMN state TEXT NOT NULL DEFAULT 'held' CHECK (state IN ('planned', 'held', 'concluded'));
ALTER TABLE meeting ADD COLUMN starts_at TEXT CHECK (starts_at IS strftime('%H:%M', starts_at));
ALTER TABLE meeting ADD COLUMN ends_on TEXT CHECK (ends_on IS date(ends_on));
ALTER TABLE meeting ADD COLUMN ends_at TEXT CHECK (ends_at IS strftime('%H:%M', ends_at));
ALTER TABLE meeting ADD COLUMN secretary TEXT;
ALTER TABLE meeting ADD COLUMN issuer_id INTEGER REFERENCES issuer (id);
ALTER TABLE meeting ADD COLUMN is_template INTEGER NOT NULL DEFAULT 0 CHECK (is_template IN (0, 1));
ALTER TABLE meeting ADD COLUMN binned_at TEXT;

ALTER TABLE meeting_attendee ADD COLUMN site_id INTEGER REFERENCES meeting_site (id) ON DELETE SET NULL;
ALTER TABLE meeting_attendee ADD COLUMN agency TEXT;
ALTER TABLE meeting_attendee ADD COLUMN agency_id INTEGER REFERENCES agency (id);
ALTER TABLE meeting_attendee ADD COLUMN person_id INTEGER REFERENCES person (id);
ALTER TABLE meeting_attendee ADD COLUMN title TEXT;
ALTER TABLE meeting_attendee ADD COLUMN attendance TEXT CHECK (attendance IN ('invited', 'present', 'substituted', 'absent'));
ALTER TABLE meeting_attendee ADD COLUMN substitute TEXT;

ALTER TABLE notice ADD COLUMN origin TEXT NOT NULL DEFAULT 'imported' CHECK (origin IN ('imported', 'written'));
ALTER TABLE notice ADD COLUMN state TEXT NOT NULL DEFAULT 'issued' CHECK (state IN ('draft', 'issued'));
ALTER TABLE notice ADD COLUMN issuer_id INTEGER REFERENCES issuer (id);
ALTER TABLE notice ADD COLUMN signer_id INTEGER REFERENCES signer (id);
ALTER TABLE notice ADD COLUMN corrects_id INTEGER REFERENCES notice (id);
ALTER TABLE notice ADD COLUMN binned_at TEXT;

CREATE TABLE number_entry (
  id INTEGER PRIMARY KEY,
  book_id INTEGER NOT NULL REFERENCES number_book (id),
  number INTEGER NOT NULL CHECK (number > 0),
  suffix TEXT NOT NULL DEFAULT '',
  dated_on TEXT CHECK (dated_on IS date(dated_on)),
  abstract TEXT,
  notice_id INTEGER UNIQUE REFERENCES notice (id) ON DELETE SET NULL,
  UNIQUE (book_id, number, suffix)
) STRICT;

CREATE TABLE notice_draft (
  notice_id INTEGER PRIMARY KEY REFERENCES notice (id) ON DELETE CASCADE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE notice_issue (
  notice_id INTEGER PRIMARY KEY REFERENCES notice (id) ON DELETE CASCADE,
  issued_at TEXT NOT NULL,
  who TEXT NOT NULL,
  model TEXT NOT NULL CHECK (json_valid(model)),
  pdf_sha256 TEXT NOT NULL CHECK (length(pdf_sha256) = 64),
  pdf BLOB NOT NULL CHECK (length(pdf) > 0)
) STRICT;

CREATE TABLE notice_reading (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  version INTEGER NOT NULL CHECK (version > 0),
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  reading TEXT NOT NULL CHECK (json_valid(reading)),
  UNIQUE (notice_id, version)
) STRICT;

CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  source_file_id INTEGER NOT NULL REFERENCES source_file (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  position INTEGER NOT NULL,
  meeting_id INTEGER REFERENCES meeting (id) ON DELETE CASCADE,
  agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
  notice_id INTEGER REFERENCES notice (id) ON DELETE CASCADE,
  added_at TEXT NOT NULL,
  CHECK ((meeting_id IS NULL) <> (notice_id IS NULL)),
  CHECK (agenda_item_id IS NULL OR meeting_id IS NOT NULL)
) STRICT;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE import_item (
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT CHECK (length(sha256) = 64),
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'stored', 'duplicate', 'refused')),
  reason TEXT,
  concerns TEXT CHECK (concerns IS NULL OR json_valid(concerns)),
  notice_id INTEGER REFERENCES notice (id) ON DELETE SET NULL,
  seen_at TEXT,
  UNIQUE (batch_id, path)
) STRICT;

CREATE INDEX agency_name_by_agency ON agency_name (agency_id);
CREATE INDEX person_post_by_person ON person_post (person_id);
CREATE INDEX signer_by_issuer ON signer (issuer_id);
CREATE INDEX meeting_site_by_meeting ON meeting_site (meeting_id, position);
CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);
CREATE INDEX agenda_item_by_topic ON agenda_item (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX agenda_outcome_by_item ON agenda_outcome (agenda_item_id, position);
CREATE INDEX meeting_speech_by_meeting ON meeting_speech (meeting_id, position);
CREATE INDEX meeting_state_change_by_meeting ON meeting_state_change (meeting_id);
CREATE INDEX meeting_attendee_by_site ON meeting_attendee (site_id) WHERE site_id IS NOT NULL;
CREATE INDEX notice_by_corrected ON notice (corrects_id) WHERE corrects_id IS NOT NULL;
CREATE INDEX attachment_by_meeting ON attachment (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX attachment_by_notice ON attachment (notice_id) WHERE notice_id IS NOT NULL;
CREATE INDEX attachment_by_file ON attachment (source_file_id);
CREATE INDEX import_item_by_batch ON import_item (batch_id, position);
`;

const altered: readonly LoggedTable[] = [
  {
    table: 'meeting',
    key: 'id',
    columns:
      'name held_on form place chair is_sample kind state starts_at ends_on ends_at secretary issuer_id is_template binned_at',
  },
  {
    table: 'meeting_attendee',
    key: 'id',
    columns: 'meeting_id position site text site_id agency agency_id person_id title attendance substitute',
  },
  {
    table: 'notice',
    key: 'id',
    columns:
      'meeting_id source_file_id number symbol place issued_on kind title source_text signer_authority signer_position signer_rank signer_name is_sample origin state issuer_id signer_id corrects_id binned_at',
  },
];

const added: readonly LoggedTable[] = [
  { table: 'agency_name', key: 'id', columns: 'agency_id name valid_from valid_to' },
  { table: 'person', key: 'id', columns: 'name rank note is_sample' },
  {
    table: 'person_post',
    key: 'id',
    columns: 'person_id agency_id agency position valid_from valid_to',
  },
  {
    table: 'issuer',
    key: 'id',
    columns:
      'position superior name abbreviation letter_unit place seal archive_line valid_from valid_to is_sample',
  },
  { table: 'issuer_recipient', key: 'issuer_id position', columns: 'text' },
  {
    table: 'signer',
    key: 'id',
    columns:
      'issuer_id person_id name rank authority authority_of position host_position valid_from valid_to is_sample',
  },
  { table: 'number_book', key: 'id', columns: 'issuer_id year document symbol kind first_number' },
  { table: 'number_entry', key: 'id', columns: 'book_id number suffix dated_on abstract notice_id' },
  { table: 'meeting_site', key: 'id', columns: 'meeting_id position name area_code place head_count' },
  { table: 'topic', key: 'id', columns: 'title conclusion_id task_id' },
  {
    table: 'agenda_item',
    key: 'id',
    columns: 'meeting_id position title presenter starts_at minutes topic_id',
  },
  { table: 'agenda_outcome', key: 'id', columns: 'agenda_item_id position kind text' },
  { table: 'meeting_speech', key: 'id', columns: 'meeting_id agenda_item_id position kind who gist' },
  { table: 'meeting_state_change', key: 'id', columns: 'meeting_id at who state reason' },
  { table: 'notice_draft', key: 'notice_id', columns: 'content saved_at' },
  { table: 'notice_issue', key: 'notice_id', columns: 'issued_at who model pdf_sha256', blobs: 'pdf' },
  { table: 'notice_reading', key: 'id', columns: 'notice_id version at who reading' },
  {
    table: 'attachment',
    key: 'id',
    columns: 'source_file_id name position meeting_id agenda_item_id notice_id added_at',
  },
  { table: 'import_batch', key: 'id', columns: 'name started_at ended_at is_sample' },
  {
    table: 'import_item',
    key: 'id',
    columns: 'batch_id position path sha256 state reason concerns notice_id seen_at',
  },
];

/** Tables of the office work with the triggers that record every write of them. Frozen. */
export const officeWork = [
  tables,
  ...altered.map(({ table }) => dropLogTriggers(table)),
  ...[...altered, ...added].map(logTriggers),
].join('\n');
