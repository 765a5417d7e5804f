/** First shape of the database. Frozen: a later change is a later migration. Days and times are ISO text. */
export const initial = `
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
  code TEXT NOT NULL,
  PRIMARY KEY (area_id, code)
) STRICT, WITHOUT ROWID;

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
  note TEXT,
  CHECK ((aggregation = 'ratio') = (numerator IS NOT NULL AND denominator IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE period (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'half-year', 'nine-months', 'year', 'season')),
  label TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
  ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
  CHECK (ends_on >= starts_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_value (
  id INTEGER PRIMARY KEY,
  indicator_code TEXT NOT NULL REFERENCES indicator (code),
  area_code TEXT NOT NULL,
  period_code TEXT NOT NULL REFERENCES period (code),
  value REAL,
  absence TEXT CHECK (absence IN ('not-reported', 'not-applicable')),
  provisional INTEGER NOT NULL DEFAULT 0 CHECK (provisional IN (0, 1)),
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  note TEXT,
  UNIQUE (indicator_code, area_code, period_code),
  CHECK ((value IS NULL) = (absence IS NOT NULL))
) STRICT;

CREATE TABLE source_file (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0),
  stored_as TEXT
) STRICT;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  name TEXT,
  held_on TEXT CHECK (held_on IS date(held_on)),
  form TEXT CHECK (form IN ('in-person', 'online')),
  place TEXT,
  chair TEXT,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1))
) STRICT;

CREATE TABLE meeting_attendee (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  site TEXT,
  text TEXT NOT NULL,
  UNIQUE (meeting_id, position)
) STRICT;

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
) STRICT;

CREATE TABLE notice_line (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  part TEXT NOT NULL CHECK (part IN ('issuer', 'opening', 'result', 'shortcoming', 'closing', 'recipient', 'area')),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (notice_id, part, position)
) STRICT;

CREATE TABLE notice_heading (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('results', 'shortcomings', 'conclusions', 'closing')),
  stands_before INTEGER NOT NULL CHECK (stands_before >= 0),
  text TEXT NOT NULL,
  UNIQUE (notice_id, position)
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
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  CHECK ((state = 'done') = (done_on IS NOT NULL))
) STRICT;

CREATE TABLE task_body (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK (role IN ('lead', 'coordinate')),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  agency_id INTEGER REFERENCES agency (id),
  UNIQUE (task_id, role, position)
) STRICT;

CREATE TABLE task_area (
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_reference (
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (task_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  n TEXT,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE legal_reference (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notice (id) ON DELETE CASCADE,
  number TEXT NOT NULL,
  dated_on TEXT CHECK (dated_on IS date(dated_on)),
  issuer TEXT
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

CREATE INDEX meeting_by_day ON meeting (held_on);
CREATE INDEX notice_by_day ON notice (issued_on);
CREATE INDEX notice_by_meeting ON notice (meeting_id);
CREATE INDEX task_by_deadline ON task (deadline) WHERE deadline IS NOT NULL;
CREATE INDEX task_by_notice ON task (notice_id);
CREATE INDEX task_by_paragraph ON task (paragraph_id);
CREATE INDEX task_body_by_agency ON task_body (agency_id);
CREATE INDEX legal_reference_by_notice ON legal_reference (notice_id);
CREATE INDEX notice_figure_by_notice ON notice_figure (notice_id);
CREATE INDEX decision_by_notice ON decision (notice_id);

CREATE TABLE writer (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  who TEXT NOT NULL
) STRICT;

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
`;
