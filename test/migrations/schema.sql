CREATE TABLE agency (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  successor_code TEXT,
  note TEXT
) STRICT;

CREATE TABLE agency_alias (
  agency_id INTEGER NOT NULL REFERENCES agency (id) ON DELETE CASCADE,
  alias TEXT NOT NULL,
  PRIMARY KEY (agency_id, alias)
) STRICT, WITHOUT ROWID;

CREATE TABLE agency_name (
  id INTEGER PRIMARY KEY,
  agency_id INTEGER NOT NULL REFERENCES agency (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE INDEX agency_name_by_agency ON agency_name (agency_id);

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

CREATE INDEX agenda_item_by_meeting ON agenda_item (meeting_id, position);

CREATE INDEX agenda_item_by_topic ON agenda_item (topic_id) WHERE topic_id IS NOT NULL;

CREATE TABLE agenda_outcome (
  id INTEGER PRIMARY KEY,
  agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('information', 'decision', 'task')),
  text TEXT NOT NULL CHECK (length(text) > 0)
) STRICT;

CREATE INDEX agenda_outcome_by_item ON agenda_outcome (agenda_item_id, position);

CREATE TABLE area (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('province', 'district', 'commune')),
  name TEXT NOT NULL,
  parent_code TEXT,
  valid_from TEXT NOT NULL CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  UNIQUE (code, valid_from),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE area_predecessor (
  area_id INTEGER NOT NULL REFERENCES area (id) ON DELETE CASCADE,
  code TEXT NOT NULL, weight REAL CHECK (weight > 0 AND weight <= 1), note TEXT,
  PRIMARY KEY (area_id, code)
) STRICT, WITHOUT ROWID;

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

CREATE INDEX attachment_by_file ON attachment (source_file_id);

CREATE INDEX attachment_by_meeting ON attachment (meeting_id) WHERE meeting_id IS NOT NULL;

CREATE INDEX attachment_by_notice ON attachment (notice_id) WHERE notice_id IS NOT NULL;

CREATE TABLE change_log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('insert', 'update', 'delete')),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after))
) STRICT;

CREATE INDEX change_log_by_row ON change_log (table_name, row_key);

CREATE INDEX change_log_of_task_body
  ON change_log (json_extract(coalesce(after, before), '$.task_id')) WHERE table_name = 'task_body';

CREATE TABLE check_decision (
  id INTEGER PRIMARY KEY,
  indicator_code TEXT NOT NULL REFERENCES indicator (code),
  area_code TEXT NOT NULL,
  period_code TEXT NOT NULL REFERENCES period (code),
  rule TEXT NOT NULL,
  value REAL NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('right', 'wrong')),
  reason TEXT,
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  UNIQUE (indicator_code, area_code, period_code, rule)
) STRICT;

CREATE TABLE conclusion (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  n TEXT NOT NULL,
  UNIQUE (notice_id, position)
) STRICT;

CREATE TABLE conclusion_paragraph (
  id INTEGER PRIMARY KEY,
  conclusion_id INTEGER NOT NULL REFERENCES conclusion (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  span_start INTEGER,
  span_end INTEGER,
  UNIQUE (conclusion_id, position)
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  n TEXT,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX decision_by_notice ON decision (notice_id);

CREATE TABLE exchange_form (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 10),
  agency TEXT NOT NULL CHECK (length(agency) > 0),
  as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
  made_at TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  taken_at TEXT,
  taken_sha256 TEXT CHECK ((taken_sha256 IS NULL) = (taken_at IS NULL))
, area_code TEXT, period_code TEXT CHECK ((period_code IS NULL) = (area_code IS NULL)), version INTEGER CHECK ((version IS NULL) = (area_code IS NULL) AND version > 0), notes TEXT CHECK (json_valid(notes))) STRICT;

CREATE INDEX exchange_form_by_agency ON exchange_form (agency, made_at);

CREATE UNIQUE INDEX exchange_form_by_area ON exchange_form (period_code, area_code, version) WHERE area_code IS NOT NULL;

CREATE TABLE exchange_form_figure (
  id INTEGER PRIMARY KEY,
  form_id INTEGER NOT NULL REFERENCES exchange_form (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  indicator_code TEXT NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  UNIQUE (form_id, position)
) STRICT;

CREATE TABLE exchange_form_row (
  id INTEGER PRIMARY KEY,
  form_id INTEGER NOT NULL REFERENCES exchange_form (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  task_id INTEGER REFERENCES task (id) ON DELETE SET NULL,
  state TEXT NOT NULL,
  deadline TEXT CHECK (deadline IS date(deadline)),
  report_id INTEGER,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  UNIQUE (form_id, position)
) STRICT;

CREATE INDEX exchange_form_row_by_task ON exchange_form_row (task_id);

CREATE TABLE holiday (
  day TEXT PRIMARY KEY CHECK (day IS date(day)),
  year INTEGER NOT NULL REFERENCES holiday_year (year) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('off', 'working')),
  name TEXT NOT NULL CHECK (length(name) > 0),
  CHECK (year = CAST(substr(day, 1, 4) AS INTEGER))
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday_year (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1945 AND 9999),
  source TEXT
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
  seen_at TEXT, change_after INTEGER CHECK (change_after >= 0), change_until INTEGER CHECK (change_until >= change_after),
  UNIQUE (batch_id, path)
) STRICT;

CREATE INDEX import_item_by_batch ON import_item (batch_id, position);

CREATE TABLE indicator (
  code TEXT PRIMARY KEY,
  domain TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  frequency TEXT NOT NULL CHECK (frequency IN ('month', 'quarter', 'half-year', 'nine-months', 'year', 'season')),
  aggregation TEXT NOT NULL CHECK (aggregation IN ('sum', 'stock', 'ratio')),
  numerator TEXT REFERENCES indicator (code) DEFERRABLE INITIALLY DEFERRED,
  denominator TEXT REFERENCES indicator (code) DEFERRABLE INITIALLY DEFERRED,
  better TEXT NOT NULL CHECK (better IN ('up', 'down', 'neutral')),
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 6),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT, factor REAL NOT NULL DEFAULT 1 CHECK (factor > 0), definition TEXT, source_form TEXT, is_custom INTEGER NOT NULL DEFAULT 0 CHECK (is_custom IN (0, 1)), is_cumulative INTEGER NOT NULL DEFAULT 0 CHECK (is_cumulative IN (0, 1)), part_of TEXT REFERENCES indicator (code) DEFERRABLE INITIALLY DEFERRED, lowest REAL, highest REAL CHECK (lowest IS NULL OR highest IS NULL OR highest >= lowest),
  CHECK ((aggregation = 'ratio') = (numerator IS NOT NULL AND denominator IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_target (
  id INTEGER PRIMARY KEY,
  indicator_code TEXT NOT NULL REFERENCES indicator (code),
  area_code TEXT NOT NULL,
  year INTEGER NOT NULL CHECK (year BETWEEN 1945 AND 9999),
  value REAL NOT NULL,
  document TEXT,
  note TEXT,
  UNIQUE (indicator_code, area_code, year)
) STRICT;

CREATE TABLE indicator_value (
  id INTEGER PRIMARY KEY,
  indicator_code TEXT NOT NULL REFERENCES indicator (code),
  area_code TEXT NOT NULL,
  period_code TEXT NOT NULL REFERENCES period (code),
  value REAL,
  absence TEXT CHECK (absence IN ('not-reported', 'not-applicable')),
  provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  note TEXT, is_nil INTEGER NOT NULL DEFAULT 0 CHECK (is_nil = 0 OR (is_nil = 1 AND value = 0)), source_document TEXT, source_notice_id INTEGER REFERENCES notice (id) ON DELETE SET NULL, source_sentence TEXT, reason TEXT,
  UNIQUE (indicator_code, area_code, period_code),
  CHECK ((value IS NULL) = (absence IS NOT NULL))
) STRICT;

CREATE INDEX indicator_value_by_notice ON indicator_value (source_notice_id) WHERE source_notice_id IS NOT NULL;

CREATE INDEX indicator_value_by_period ON indicator_value (period_code, indicator_code);

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

CREATE TABLE legal_reference (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  dated_on TEXT CHECK (dated_on IS date(dated_on)),
  issuer TEXT
) STRICT;

CREATE INDEX legal_reference_by_notice ON legal_reference (notice_id);

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  name TEXT,
  held_on TEXT CHECK (held_on IS date(held_on)),
  form TEXT CHECK (form IN ('in-person', 'online')),
  place TEXT,
  chair TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
, kind TEXT
  CHECK (kind IN ('final-review', 'interim-review', 'monthly', 'quarterly', 'topical', 'extraordinary')), state TEXT NOT NULL DEFAULT 'held' CHECK (state IN ('planned', 'held', 'concluded')), starts_at TEXT CHECK (starts_at IS strftime('%H:%M', starts_at)), ends_on TEXT CHECK (ends_on IS date(ends_on)), ends_at TEXT CHECK (ends_at IS strftime('%H:%M', ends_at)), secretary TEXT, issuer_id INTEGER REFERENCES issuer (id), is_template INTEGER NOT NULL DEFAULT 0 CHECK (is_template IN (0, 1)), binned_at TEXT) STRICT;

CREATE TABLE meeting_attendee (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  site TEXT,
  text TEXT NOT NULL, site_id INTEGER REFERENCES meeting_site (id) ON DELETE SET NULL, agency TEXT, agency_id INTEGER REFERENCES agency (id), person_id INTEGER REFERENCES person (id), title TEXT, attendance TEXT CHECK (attendance IN ('invited', 'present', 'substituted', 'absent')), substitute TEXT,
  UNIQUE (meeting_id, position)
) STRICT;

CREATE INDEX meeting_attendee_by_site ON meeting_attendee (site_id) WHERE site_id IS NOT NULL;

CREATE INDEX meeting_by_day ON meeting (held_on);

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

CREATE TABLE meeting_site (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  area_code TEXT,
  place TEXT,
  head_count INTEGER CHECK (head_count >= 0)
) STRICT;

CREATE INDEX meeting_site_by_meeting ON meeting_site (meeting_id, position);

CREATE TABLE meeting_speech (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('report', 'opinion', 'statement')),
  who TEXT NOT NULL CHECK (length(who) > 0),
  gist TEXT
) STRICT;

CREATE INDEX meeting_speech_by_meeting ON meeting_speech (meeting_id, position);

CREATE TABLE meeting_state_change (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'held', 'concluded')),
  reason TEXT
) STRICT;

CREATE INDEX meeting_state_change_by_meeting ON meeting_state_change (meeting_id);

CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER REFERENCES meeting (id),
  source_file_id INTEGER UNIQUE REFERENCES source_file (id),
  number TEXT,
  symbol TEXT,
  place TEXT,
  issued_on TEXT CHECK (issued_on IS date(issued_on)),
  kind TEXT,
  title TEXT,
  source_text TEXT NOT NULL,
  signer_authority TEXT,
  signer_position TEXT,
  signer_rank TEXT,
  signer_name TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
, origin TEXT NOT NULL DEFAULT 'imported' CHECK (origin IN ('imported', 'written')), state TEXT NOT NULL DEFAULT 'issued' CHECK (state IN ('draft', 'issued')), issuer_id INTEGER REFERENCES issuer (id), signer_id INTEGER REFERENCES signer (id), corrects_id INTEGER REFERENCES notice (id), binned_at TEXT) STRICT;

CREATE INDEX notice_by_corrected ON notice (corrects_id) WHERE corrects_id IS NOT NULL;

CREATE INDEX notice_by_day ON notice (issued_on);

CREATE INDEX notice_by_meeting ON notice (meeting_id);

CREATE TABLE notice_draft (
  notice_id INTEGER PRIMARY KEY REFERENCES notice (id) ON DELETE CASCADE,
  content TEXT NOT NULL CHECK (json_valid(content)),
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE notice_figure (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  raw TEXT NOT NULL,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  sentence TEXT NOT NULL,
  period_text TEXT
) STRICT;

CREATE INDEX notice_figure_by_notice ON notice_figure (notice_id);

CREATE TABLE notice_heading (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('results', 'shortcomings', 'conclusions', 'closing')),
  stands_before INTEGER NOT NULL CHECK (stands_before >= 0),
  text TEXT NOT NULL,
  UNIQUE (notice_id, position)
) STRICT;

CREATE TABLE notice_issue (
  notice_id INTEGER PRIMARY KEY REFERENCES notice (id) ON DELETE CASCADE,
  issued_at TEXT NOT NULL,
  who TEXT NOT NULL,
  model TEXT NOT NULL CHECK (json_valid(model)),
  pdf_sha256 TEXT NOT NULL CHECK (length(pdf_sha256) = 64),
  pdf BLOB NOT NULL CHECK (length(pdf) > 0)
) STRICT;

CREATE TABLE notice_line (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('issuer', 'opening', 'result', 'shortcoming', 'closing', 'recipient', 'area')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (notice_id, part, position)
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

CREATE TABLE number_entry (
  id INTEGER PRIMARY KEY,
  book_id INTEGER NOT NULL REFERENCES number_book (id),
  number INTEGER NOT NULL CHECK (number > 0),
  suffix TEXT NOT NULL DEFAULT '',
  dated_on TEXT CHECK (dated_on IS date(dated_on)),
  abstract TEXT,
  notice_id INTEGER UNIQUE REFERENCES notice (id) ON DELETE SET NULL, meeting_paper_id INTEGER REFERENCES meeting_paper (id) ON DELETE CASCADE, reminder_letter_id INTEGER REFERENCES reminder_letter (id) ON DELETE CASCADE,
  UNIQUE (book_id, number, suffix)
) STRICT;

CREATE UNIQUE INDEX number_entry_by_meeting_paper ON number_entry (meeting_paper_id) WHERE meeting_paper_id IS NOT NULL;

CREATE UNIQUE INDEX number_entry_by_reminder ON number_entry (reminder_letter_id) WHERE reminder_letter_id IS NOT NULL;

CREATE TABLE period (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'half-year', 'nine-months', 'year', 'season')),
  label TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
  CHECK (ends_on >= starts_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE period_closing (
  id INTEGER PRIMARY KEY,
  period_code TEXT NOT NULL REFERENCES period (code),
  area_code TEXT NOT NULL,
  closed_at TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  reopened_at TEXT,
  reopened_by TEXT,
  reopen_reason TEXT CHECK (length(reopen_reason) > 0),
  CHECK ((reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopen_reason IS NULL))
) STRICT;

CREATE UNIQUE INDEX period_closing_standing ON period_closing (period_code, area_code) WHERE reopened_at IS NULL;

CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) > 0),
  rank TEXT,
  note TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE person_name (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  rank TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
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

CREATE INDEX person_post_by_person ON person_post (person_id);

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

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  screen TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  UNIQUE (screen, name)
) STRICT;

CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  owner TEXT NOT NULL CHECK (owner IN ('notice', 'task', 'meeting', 'book')),
  owner_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  also TEXT NOT NULL,
  toned TEXT GENERATED ALWAYS AS (replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(text, 'oà', 'òa'), 'OÀ', 'ÒA'), 'Oà', 'Òa'), 'oá', 'óa'), 'OÁ', 'ÓA'), 'Oá', 'Óa'), 'oả', 'ỏa'), 'OẢ', 'ỎA'), 'Oả', 'Ỏa'), 'oã', 'õa'), 'OÃ', 'ÕA'), 'Oã', 'Õa'), 'oạ', 'ọa'), 'OẠ', 'ỌA'), 'Oạ', 'Ọa'), 'oè', 'òe'), 'OÈ', 'ÒE'), 'Oè', 'Òe'), 'oé', 'óe'), 'OÉ', 'ÓE'), 'Oé', 'Óe'), 'oẻ', 'ỏe'), 'OẺ', 'ỎE'), 'Oẻ', 'Ỏe'), 'oẽ', 'õe'), 'OẼ', 'ÕE'), 'Oẽ', 'Õe'), 'oẹ', 'ọe'), 'OẸ', 'ỌE'), 'Oẹ', 'Ọe'), 'uỳ', 'ùy'), 'UỲ', 'ÙY'), 'Uỳ', 'Ùy'), 'uý', 'úy'), 'UÝ', 'ÚY'), 'Uý', 'Úy'), 'uỷ', 'ủy'), 'UỶ', 'ỦY'), 'Uỷ', 'Ủy'), 'uỹ', 'ũy'), 'UỸ', 'ŨY'), 'Uỹ', 'Ũy'), 'uỵ', 'ụy'), 'UỴ', 'ỤY'), 'Uỵ', 'Ụy')) VIRTUAL,
  plain TEXT GENERATED ALWAYS AS (replace(replace(text, 'đ', 'd'), 'Đ', 'D')) VIRTUAL,
  UNIQUE (source, source_id, position)
) STRICT;

CREATE VIRTUAL TABLE search_plain USING fts5 (plain, also, content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');

CREATE VIRTUAL TABLE search_toned USING fts5 (toned, also, content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3');

CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE settled_sentence (
  id INTEGER PRIMARY KEY,
  paragraph_id INTEGER NOT NULL REFERENCES conclusion_paragraph (id) ON DELETE CASCADE,
  words TEXT NOT NULL CHECK (length(words) > 0),
  UNIQUE (paragraph_id, words)
) STRICT;

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

CREATE INDEX signer_by_issuer ON signer (issuer_id);

CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  stored_as TEXT
) STRICT;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER REFERENCES notice (id),
  paragraph_id INTEGER REFERENCES conclusion_paragraph (id),
  span_start INTEGER,
  span_end INTEGER,
  content TEXT NOT NULL CHECK (length(content) > 0),
  deadline TEXT CHECK (deadline IS date(deadline)),
  deadline_text TEXT,
  deadline_rule TEXT CHECK (deadline_rule IS NULL OR json_valid(deadline_rule)),
  state TEXT NOT NULL DEFAULT 'not-started' CHECK (state IN
    ('not-started', 'in-progress', 'awaiting-confirmation', 'done', 'paused', 'returned', 'cancelled')),
  done_on TEXT CHECK (done_on IS date(done_on)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)), kind TEXT NOT NULL DEFAULT 'with-deadline'
  CHECK (kind IN ('with-deadline', 'recurring', 'without')), head_id INTEGER REFERENCES task (id) ON DELETE CASCADE, part TEXT CHECK ((part IS NULL) = (head_id IS NULL) AND (part IS NULL OR part IN ('unit', 'occurrence'))), assigned_by TEXT, assigned_on TEXT CHECK (assigned_on IS date(assigned_on)), document_number TEXT, document_on TEXT CHECK (document_on IS date(document_on)), document_abstract TEXT, document_item TEXT, watcher_id INTEGER REFERENCES person (id), legal_basis TEXT, product TEXT, restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1)), first_deadline TEXT CHECK (first_deadline IS date(first_deadline)), deadline_time TEXT CHECK (deadline_time IS strftime('%H:%M', deadline_time)), deadline_provisional INTEGER NOT NULL DEFAULT 0 CHECK (deadline_provisional IN (0, 1)), done_product TEXT, confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on)), late_reason TEXT, note TEXT, binned_at TEXT,
  CHECK ((state = 'done') = (done_on IS NOT NULL))
) STRICT;

CREATE TABLE task_area (
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_area_by_name ON task_area (name);

CREATE TABLE task_body (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('lead', 'coordinate')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  agency_id INTEGER REFERENCES agency (id),
  UNIQUE (task_id, role, position)
) STRICT;

CREATE INDEX task_body_by_agency ON task_body (agency_id);

CREATE INDEX task_body_by_name ON task_body (name) WHERE agency_id IS NULL;

CREATE INDEX task_body_of_task ON task_body (task_id, role, position, agency_id, name);

CREATE INDEX task_by_deadline ON task (deadline) WHERE deadline IS NOT NULL;

CREATE INDEX task_by_head ON task (head_id) WHERE head_id IS NOT NULL;

CREATE INDEX task_by_notice ON task (notice_id);

CREATE INDEX task_by_paragraph ON task (paragraph_id);

CREATE INDEX task_by_state ON task (state, deadline);

CREATE INDEX task_by_watcher ON task (watcher_id) WHERE watcher_id IS NOT NULL;

CREATE TABLE task_extension (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  old_deadline TEXT NOT NULL CHECK (old_deadline IS date(old_deadline)),
  new_deadline TEXT NOT NULL CHECK (new_deadline IS date(new_deadline) AND new_deadline > old_deadline),
  extended_on TEXT NOT NULL CHECK (extended_on IS date(extended_on)),
  document TEXT NOT NULL CHECK (length(document) > 0),
  reason TEXT
) STRICT;

CREATE INDEX task_extension_by_task ON task_extension (task_id);

CREATE TABLE task_move (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  moved_on TEXT NOT NULL CHECK (moved_on IS date(moved_on)),
  reason TEXT,
  document TEXT
) STRICT;

CREATE INDEX task_move_by_task ON task_move (task_id);

CREATE TABLE task_reference (
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_register ON task (deadline, id, done_on, state, restricted, kind, notice_id, watcher_id, binned_at)
  WHERE binned_at IS NULL;

CREATE INDEX task_register_open ON task (done_on, deadline, id, state, restricted, kind, notice_id, watcher_id, binned_at)
  WHERE binned_at IS NULL;

CREATE TABLE task_reminder (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  letter_id INTEGER REFERENCES reminder_letter (id) ON DELETE CASCADE,
  reminded_on TEXT NOT NULL CHECK (reminded_on IS date(reminded_on)),
  document TEXT,
  CHECK (letter_id IS NULL OR document IS NULL)
) STRICT;

CREATE INDEX task_reminder_by_letter ON task_reminder (letter_id) WHERE letter_id IS NOT NULL;

CREATE INDEX task_reminder_by_task ON task_reminder (task_id, reminded_on);

CREATE TABLE task_report (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  reported_on TEXT NOT NULL CHECK (reported_on IS date(reported_on)),
  text TEXT NOT NULL CHECK (length(text) > 0),
  reported_by TEXT,
  document TEXT
) STRICT;

CREATE INDEX task_report_by_task ON task_report (task_id, reported_on);

CREATE TABLE task_report_file (
  report_id INTEGER NOT NULL REFERENCES task_report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source_file_id INTEGER NOT NULL REFERENCES source_file (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX task_report_file_by_file ON task_report_file (source_file_id);

CREATE TABLE topic (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) > 0),
  conclusion_id INTEGER UNIQUE REFERENCES conclusion (id) ON DELETE SET NULL,
  task_id INTEGER UNIQUE REFERENCES task (id) ON DELETE SET NULL
) STRICT;

CREATE TABLE writer (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  who TEXT NOT NULL
) STRICT;
