import { dropLogTriggers, logTriggers } from './log-triggers.ts';

/**
 * Forms that areas are given for the figures of a period: beside the agencies' forms, with the area, the period and the
 * version in which they went out, and what each row said when it did. Frozen.
 */
const tables = `
ALTER TABLE exchange_form ADD COLUMN area_code TEXT;
ALTER TABLE exchange_form ADD COLUMN period_code TEXT CHECK ((period_code IS NULL) = (area_code IS NULL));
ALTER TABLE exchange_form ADD COLUMN version INTEGER CHECK ((version IS NULL) = (area_code IS NULL) AND version > 0);

CREATE TABLE exchange_form_figure (
  id INTEGER PRIMARY KEY,
  form_id INTEGER NOT NULL REFERENCES exchange_form (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position > 0),
  indicator_code TEXT NOT NULL,
  cells TEXT NOT NULL CHECK (json_valid(cells)),
  UNIQUE (form_id, position)
) STRICT;

CREATE UNIQUE INDEX exchange_form_by_area ON exchange_form (period_code, area_code, version) WHERE area_code IS NOT NULL;
`;

/** The areas' forms with their rows, each write recorded. Frozen. */
export const figureForms = [
  dropLogTriggers('exchange_form'),
  tables,
  logTriggers({
    table: 'exchange_form',
    key: 'id',
    columns: 'code agency as_of made_at is_sample taken_at taken_sha256 area_code period_code version',
  }),
  logTriggers({
    table: 'exchange_form_figure',
    key: 'id',
    columns: 'form_id position indicator_code cells',
  }),
].join('\n');
