import { dropLogTriggers, type LoggedTable, logTriggers } from './log-triggers.ts';

/**
 * Tasks from the sentence to the result. A recurring task and a collective one are heads: each occurrence and each unit
 * is a task of its own under it, so lists, terms and papers count those and leave the head out. Frozen.
 */
const tables = `
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday_year (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1945 AND 9999),
  source TEXT
) STRICT;

CREATE TABLE holiday (
  day TEXT PRIMARY KEY CHECK (day IS date(day)),
  year INTEGER NOT NULL REFERENCES holiday_year (year) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('off', 'working')),
  name TEXT NOT NULL CHECK (length(name) > 0),
  CHECK (year = CAST(substr(day, 1, 4) AS INTEGER))
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  screen TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) > 0),
  definition TEXT NOT NULL CHECK (json_valid(definition)),
  UNIQUE (screen, name)
) STRICT;

ALTER TABLE task ADD COLUMN kind TEXT NOT NULL DEFAULT 'with-deadline'
  CHECK (kind IN ('with-deadline', 'recurring', 'without'));
ALTER TABLE task ADD COLUMN head_id INTEGER REFERENCES task (id) ON DELETE CASCADE;
ALTER TABLE task ADD COLUMN part TEXT CHECK ((part IS NULL) = (head_id IS NULL) AND (part IS NULL OR part IN ('unit', 'occurrence')));
ALTER TABLE task ADD COLUMN assigned_by TEXT;
ALTER TABLE task ADD COLUMN assigned_on TEXT CHECK (assigned_on IS date(assigned_on));
ALTER TABLE task ADD COLUMN document_number TEXT;
ALTER TABLE task ADD COLUMN document_on TEXT CHECK (document_on IS date(document_on));
ALTER TABLE task ADD COLUMN document_abstract TEXT;
ALTER TABLE task ADD COLUMN document_item TEXT;
ALTER TABLE task ADD COLUMN watcher_id INTEGER REFERENCES person (id);
ALTER TABLE task ADD COLUMN legal_basis TEXT;
ALTER TABLE task ADD COLUMN product TEXT;
ALTER TABLE task ADD COLUMN restricted INTEGER NOT NULL DEFAULT 0 CHECK (restricted IN (0, 1));
ALTER TABLE task ADD COLUMN first_deadline TEXT CHECK (first_deadline IS date(first_deadline));
ALTER TABLE task ADD COLUMN deadline_time TEXT CHECK (deadline_time IS strftime('%H:%M', deadline_time));
ALTER TABLE task ADD COLUMN deadline_provisional INTEGER NOT NULL DEFAULT 0 CHECK (deadline_provisional IN (0, 1));
ALTER TABLE task ADD COLUMN done_product TEXT;
ALTER TABLE task ADD COLUMN confirmed_on TEXT CHECK (confirmed_on IS date(confirmed_on));
ALTER TABLE task ADD COLUMN late_reason TEXT;
ALTER TABLE task ADD COLUMN note TEXT;
ALTER TABLE task ADD COLUMN binned_at TEXT;

CREATE TABLE task_report (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  reported_on TEXT NOT NULL CHECK (reported_on IS date(reported_on)),
  text TEXT NOT NULL CHECK (length(text) > 0),
  reported_by TEXT,
  document TEXT
) STRICT;

CREATE TABLE task_report_file (
  report_id INTEGER NOT NULL REFERENCES task_report (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  source_file_id INTEGER NOT NULL REFERENCES source_file (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE task_extension (
  id INTEGER PRIMARY KEY,
  task_id INTEGER NOT NULL REFERENCES task (id) ON DELETE CASCADE,
  old_deadline TEXT NOT NULL CHECK (old_deadline IS date(old_deadline)),
  new_deadline TEXT NOT NULL CHECK (new_deadline IS date(new_deadline) AND new_deadline > old_deadline),
  extended_on TEXT NOT NULL CHECK (extended_on IS date(extended_on)),
  document TEXT NOT NULL CHECK (length(document) > 0),
  reason TEXT
) STRICT;

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

UPDATE task SET first_deadline = deadline,
  kind = CASE
    WHEN json_extract(deadline_rule, '$.every') IS NOT NULL THEN 'recurring'
    WHEN deadline IS NULL AND json_extract(deadline_rule, '$.days') IS NULL THEN 'without'
    ELSE 'with-deadline' END;
UPDATE task_body SET agency_id = (
    SELECT id FROM agency WHERE name = task_body.name
    UNION SELECT agency_id FROM agency_alias WHERE alias = task_body.name LIMIT 1)
  WHERE agency_id IS NULL;

CREATE TRIGGER first_deadline_kept BEFORE UPDATE OF first_deadline ON task
  WHEN OLD.first_deadline IS NOT NULL AND OLD.first_deadline IS NOT NEW.first_deadline
    AND EXISTS (SELECT 1 FROM task_extension WHERE task_id = OLD.id)
  BEGIN SELECT RAISE(ABORT, 'first-deadline-kept'); END;

CREATE INDEX task_by_head ON task (head_id) WHERE head_id IS NOT NULL;
CREATE INDEX task_by_state ON task (state, deadline);
CREATE INDEX task_by_watcher ON task (watcher_id) WHERE watcher_id IS NOT NULL;
CREATE INDEX task_report_by_task ON task_report (task_id, reported_on);
CREATE INDEX task_report_file_by_file ON task_report_file (source_file_id);
CREATE INDEX task_extension_by_task ON task_extension (task_id);
CREATE INDEX task_move_by_task ON task_move (task_id);
`;

const altered: readonly LoggedTable[] = [
  {
    table: 'task',
    key: 'id',
    columns:
      'notice_id paragraph_id span_start span_end content deadline deadline_text deadline_rule state done_on is_sample kind head_id part assigned_by assigned_on document_number document_on document_abstract document_item watcher_id legal_basis product restricted first_deadline deadline_time deadline_provisional done_product confirmed_on late_reason note binned_at',
  },
];

const added: readonly LoggedTable[] = [
  { table: 'setting', key: 'name', columns: 'value' },
  { table: 'holiday_year', key: 'year', columns: 'source' },
  { table: 'holiday', key: 'day', columns: 'year kind name' },
  { table: 'saved_view', key: 'id', columns: 'screen name definition' },
  { table: 'task_report', key: 'id', columns: 'task_id reported_on text reported_by document' },
  { table: 'task_report_file', key: 'report_id position', columns: 'source_file_id name' },
  {
    table: 'task_extension',
    key: 'id',
    columns: 'task_id old_deadline new_deadline extended_on document reason',
  },
  { table: 'task_move', key: 'id', columns: 'task_id at who from_state to_state moved_on reason document' },
];

/** Only a task's words are searched: a move or a new day does not write its search entry anew. */
const searchedWords = `
CREATE TRIGGER search_update_task AFTER UPDATE OF content ON task BEGIN
  DELETE FROM search_entry WHERE source = 'task' AND source_id = OLD.id AND position = 0;
  INSERT INTO search_entry (source, source_id, position, owner, owner_id, text, also)
    VALUES ('task', NEW.id, 0, 'task', NEW.id, NEW.content, '');
END;`;

/** Tasks with their reports, extensions and moves, the office's days off, settings and saved views. Frozen. */
export const taskWork = [
  'DROP TRIGGER search_update_task;',
  dropLogTriggers('task'),
  dropLogTriggers('task_body'),
  tables,
  searchedWords,
  logTriggers({ table: 'task_body', key: 'id', columns: 'task_id role position name agency_id' }),
  ...[...altered, ...added].map(logTriggers),
].join('\n');
