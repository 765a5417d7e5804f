import { logTriggers } from './log-triggers.ts';

/** Names and ranks that a person bore for a time, as an agency's names. Frozen. */
export const personNames = [
  `CREATE TABLE person_name (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  name TEXT NOT NULL CHECK (length(name) > 0),
  rank TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
) STRICT;`,
  logTriggers({ table: 'person_name', key: 'id', columns: 'person_id name rank valid_from valid_to' }),
].join('\n');
