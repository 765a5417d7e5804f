import { figureFacts } from './figure-facts.ts';
import { dropLogTriggers, type LoggedTable, logTriggers } from './log-triggers.ts';

/** Definitions, sources and closings of the figures, targets, decisions on checks, weights of divided areas. Frozen. */
const tables = `
ALTER TABLE area_predecessor ADD COLUMN weight REAL CHECK (weight > 0 AND weight <= 1);
ALTER TABLE area_predecessor ADD COLUMN note TEXT;

ALTER TABLE indicator ADD COLUMN factor REAL NOT NULL DEFAULT 1 CHECK (factor > 0);
ALTER TABLE indicator ADD COLUMN definition TEXT;
ALTER TABLE indicator ADD COLUMN source_form TEXT;
ALTER TABLE indicator ADD COLUMN is_custom INTEGER NOT NULL DEFAULT 0 CHECK (is_custom IN (0, 1));
ALTER TABLE indicator ADD COLUMN is_cumulative INTEGER NOT NULL DEFAULT 0 CHECK (is_cumulative IN (0, 1));
ALTER TABLE indicator ADD COLUMN part_of TEXT REFERENCES indicator (code) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE indicator ADD COLUMN lowest REAL;
ALTER TABLE indicator ADD COLUMN highest REAL CHECK (lowest IS NULL OR highest IS NULL OR highest >= lowest);

ALTER TABLE indicator_value ADD COLUMN is_nil INTEGER NOT NULL DEFAULT 0 CHECK (is_nil = 0 OR (is_nil = 1 AND value = 0));
ALTER TABLE indicator_value ADD COLUMN source_document TEXT;
ALTER TABLE indicator_value ADD COLUMN source_notice_id INTEGER REFERENCES notice (id) ON DELETE SET NULL;
ALTER TABLE indicator_value ADD COLUMN source_sentence TEXT;
ALTER TABLE indicator_value ADD COLUMN reason TEXT;

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

CREATE UNIQUE INDEX period_closing_standing ON period_closing (period_code, area_code) WHERE reopened_at IS NULL;
CREATE INDEX indicator_value_by_period ON indicator_value (period_code, indicator_code);
CREATE INDEX indicator_value_by_notice ON indicator_value (source_notice_id) WHERE source_notice_id IS NOT NULL;
`;

const isClosed = (row: string): string =>
  `EXISTS (SELECT 1 FROM period_closing WHERE period_code = ${row}.period_code AND area_code = ${row}.area_code AND reopened_at IS NULL)`;
const refused = "SELECT RAISE(ABORT, 'period-closed');";

/** A closed period and area refuses every write, whoever asks; made-up values may be taken away all the same. */
const closed = `
CREATE TRIGGER closed_insert_indicator_value BEFORE INSERT ON indicator_value WHEN ${isClosed('NEW')} BEGIN ${refused} END;
CREATE TRIGGER closed_update_indicator_value BEFORE UPDATE OF indicator_code, area_code, period_code, value, absence, provisional, is_sample, note, is_nil, source_document, source_sentence, reason
  ON indicator_value WHEN ${isClosed('OLD')} OR ${isClosed('NEW')} BEGIN ${refused} END;
CREATE TRIGGER closed_delete_indicator_value BEFORE DELETE ON indicator_value
  WHEN OLD.is_sample = 0 AND ${isClosed('OLD')} BEGIN ${refused} END;
CREATE TRIGGER closed_update_period BEFORE UPDATE OF starts_on, ends_on ON period
  WHEN EXISTS (SELECT 1 FROM period_closing WHERE period_code = OLD.code AND reopened_at IS NULL) BEGIN ${refused} END;
`;

/** Periods from 2019 on run from the 15th to the 14th (Nghị định 09/2019/NĐ-CP); until now they were written down by the calendar. */
const cutOffs = `
UPDATE period SET starts_on = date(starts_on, '-1 month', '+14 days'), ends_on = date(ends_on, 'start of month', '+13 days')
  WHERE kind <> 'season' AND substr(code, 1, 4) >= '2019';
`;

const altered: readonly LoggedTable[] = [
  { table: 'area_predecessor', key: 'area_id code', columns: 'weight note' },
  {
    table: 'indicator',
    key: 'code',
    columns:
      'domain name unit frequency aggregation numerator denominator better decimals valid_from valid_to note factor definition source_form is_custom is_cumulative part_of lowest highest',
  },
  {
    table: 'indicator_value',
    key: 'id',
    columns:
      'indicator_code area_code period_code value absence provisional is_sample note is_nil source_document source_notice_id source_sentence reason',
  },
];

const added: readonly LoggedTable[] = [
  {
    table: 'period_closing',
    key: 'id',
    columns: 'period_code area_code closed_at closed_by reopened_at reopened_by reopen_reason',
  },
  { table: 'indicator_target', key: 'id', columns: 'indicator_code area_code year value document note' },
  {
    table: 'check_decision',
    key: 'id',
    columns: 'indicator_code area_code period_code rule value verdict reason decided_at decided_by',
  },
];

/** Figures with their sources, closings, targets, decided checks; districts divided by weights. Frozen. */
export const figureWork = [
  ...altered.map(({ table }) => dropLogTriggers(table)),
  tables,
  closed,
  cutOffs,
  figureFacts,
  ...[...altered, ...added].map(logTriggers),
].join('\n');
