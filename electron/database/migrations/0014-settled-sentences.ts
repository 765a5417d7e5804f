import { logTriggers } from './log-triggers.ts';

/** Sentences of conclusions of which the office settled that no task comes, told by their words. Frozen. */
export const settledSentences = [
  `CREATE TABLE settled_sentence (
  id INTEGER PRIMARY KEY,
  paragraph_id INTEGER NOT NULL REFERENCES conclusion_paragraph (id) ON DELETE CASCADE,
  words TEXT NOT NULL CHECK (length(words) > 0),
  UNIQUE (paragraph_id, words)
) STRICT;`,
  logTriggers({ table: 'settled_sentence', key: 'id', columns: 'paragraph_id words' }),
].join('\n');
