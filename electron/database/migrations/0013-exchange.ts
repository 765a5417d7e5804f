import { logTriggers } from './log-triggers.ts';

/**
 * Forms that agencies are given to fill: what each row said of its task when it went out, so that an altered form and a
 * task that was changed since are told when it comes back. Frozen.
 */
const tables = `
CREATE TABLE exchange_form (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) = 10),
  agency TEXT NOT NULL CHECK (length(agency) > 0),
  as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
  made_at TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  taken_at TEXT,
  taken_sha256 TEXT CHECK ((taken_sha256 IS NULL) = (taken_at IS NULL))
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

CREATE INDEX exchange_form_by_agency ON exchange_form (agency, made_at);
CREATE INDEX exchange_form_row_by_task ON exchange_form_row (task_id);
`;

/** The forms with their rows, each write recorded. Frozen. */
export const exchange = [
  tables,
  logTriggers({
    table: 'exchange_form',
    key: 'id',
    columns: 'code agency as_of made_at is_sample taken_at taken_sha256',
  }),
  logTriggers({
    table: 'exchange_form_row',
    key: 'id',
    columns: 'form_id position task_id state deadline report_id cells',
  }),
].join('\n');
