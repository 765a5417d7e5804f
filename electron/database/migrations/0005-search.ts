/** Vowel pairs whose tone mark stands on the first letter by the old rule and on the second by the new one. */
const olds = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');
const news = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const pairs = news.flatMap((fresh, at) => {
  const old = olds[at] ?? '';
  return [
    [fresh, old],
    [fresh.toUpperCase(), old.toUpperCase()],
    [(fresh[0] ?? '').toUpperCase() + fresh.slice(1), (old[0] ?? '').toUpperCase() + old.slice(1)],
  ] as const;
});

const toned = pairs.reduce((sql, [fresh, old]) => `replace(${sql}, '${fresh}', '${old}')`, 'text');
const plain = "replace(replace(text, 'đ', 'd'), 'Đ', 'D')";
/** A number as some type it, "07TBBCĐ" and "07TBBCD". */
function glued(number: string): string {
  const whole = `replace(replace(replace(coalesce(${number}, ''), '/', ''), '-', ''), ' ', '')`;
  return `${whole} || ' ' || replace(${whole}, 'Đ', 'D')`;
}

/** What of a table is found: `key` names a row of it, `owner` the record that a hit opens. */
interface Source {
  readonly table: string;
  readonly key: string;
  readonly position?: string;
  readonly owner: 'notice' | 'task' | 'meeting' | 'book';
  readonly ownerId: (row: string) => string;
  readonly text: (row: string) => string;
  readonly also?: (row: string) => string;
}

const sources: readonly Source[] = [
  {
    table: 'notice',
    key: 'id',
    owner: 'notice',
    ownerId: (row) => `${row}.id`,
    text: (row) => `concat_ws(' · ', ${row}.number, ${row}.title)`,
    also: (row) => glued(`${row}.number`),
  },
  {
    table: 'notice_line',
    key: 'id',
    owner: 'notice',
    ownerId: (row) => `${row}.notice_id`,
    text: (row) =>
      `CASE WHEN ${row}.part IN ('opening', 'result', 'shortcoming', 'closing') THEN ${row}.text ELSE '' END`,
  },
  {
    table: 'conclusion_paragraph',
    key: 'id',
    owner: 'notice',
    ownerId: (row) => `(SELECT notice_id FROM conclusion WHERE id = ${row}.conclusion_id)`,
    text: (row) => `${row}.text`,
  },
  {
    table: 'notice_draft',
    key: 'notice_id',
    owner: 'notice',
    ownerId: (row) => `${row}.notice_id`,
    text: (row) =>
      `coalesce((SELECT group_concat(atom, ' ') FROM json_tree(${row}.content) WHERE key = 'text' AND type = 'text'), '')`,
  },
  {
    table: 'legal_reference',
    key: 'id',
    owner: 'notice',
    ownerId: (row) => `${row}.notice_id`,
    text: (row) => `concat_ws(' · ', ${row}.number, ${row}.issuer)`,
    also: (row) => glued(`${row}.number`),
  },
  {
    table: 'task',
    key: 'id',
    owner: 'task',
    ownerId: (row) => `${row}.id`,
    text: (row) => `${row}.content`,
  },
  {
    table: 'task_reference',
    key: 'task_id',
    position: 'position',
    owner: 'task',
    ownerId: (row) => `${row}.task_id`,
    text: (row) => `${row}.number`,
    also: (row) => glued(`${row}.number`),
  },
  {
    table: 'meeting',
    key: 'id',
    owner: 'meeting',
    ownerId: (row) => `${row}.id`,
    text: (row) => `concat_ws(' · ', ${row}.name, ${row}.place, ${row}.chair)`,
  },
  {
    table: 'meeting_attendee',
    key: 'id',
    owner: 'meeting',
    ownerId: (row) => `${row}.meeting_id`,
    text: (row) => `concat_ws(', ', ${row}.text, ${row}.title, ${row}.agency)`,
  },
  {
    table: 'agenda_item',
    key: 'id',
    owner: 'meeting',
    ownerId: (row) => `${row}.meeting_id`,
    text: (row) => `concat_ws(' · ', ${row}.title, ${row}.presenter)`,
  },
  {
    table: 'agenda_outcome',
    key: 'id',
    owner: 'meeting',
    ownerId: (row) => `(SELECT meeting_id FROM agenda_item WHERE id = ${row}.agenda_item_id)`,
    text: (row) => `${row}.text`,
  },
  {
    table: 'meeting_speech',
    key: 'id',
    owner: 'meeting',
    ownerId: (row) => `${row}.meeting_id`,
    text: (row) => `concat_ws(': ', ${row}.who, ${row}.gist)`,
  },
  {
    table: 'number_entry',
    key: 'id',
    owner: 'book',
    ownerId: (row) => `${row}.book_id`,
    text: (row) =>
      `concat_ws(' · ', printf('%02d', ${row}.number) || ${row}.suffix || '/' || (SELECT symbol FROM number_book WHERE id = ${row}.book_id), ${row}.abstract)`,
    also: (row) =>
      glued(
        `printf('%02d', ${row}.number) || ${row}.suffix || (SELECT symbol FROM number_book WHERE id = ${row}.book_id)`,
      ),
  },
  {
    table: 'attachment',
    key: 'id',
    owner: 'meeting',
    ownerId: (row) => `coalesce(${row}.meeting_id, ${row}.notice_id)`,
    text: (row) => `${row}.name`,
  },
];

function entryTriggers({ table, key, position, owner, ownerId, text, also }: Source): string {
  const place = (row: string) => (position === undefined ? '0' : `${row}.${position}`);
  const whose =
    table === 'attachment'
      ? `CASE WHEN NEW.meeting_id IS NULL THEN 'notice' ELSE 'meeting' END`
      : `'${owner}'`;
  const columns = 'source, source_id, position, owner, owner_id, text, also';
  const values = (row: string) =>
    [
      `'${table}'`,
      `${row}.${key}`,
      place(row),
      whose.replaceAll('NEW.', `${row}.`),
      ownerId(row),
      text(row),
      also?.(row) ?? `''`,
    ].join(', ');
  const remove = `DELETE FROM search_entry WHERE source = '${table}' AND source_id = OLD.${key} AND position = ${place('OLD')};`;
  const insert = `INSERT INTO search_entry (${columns}) SELECT ${values('NEW')} WHERE ${text('NEW')} <> '';`;
  return `CREATE TRIGGER search_insert_${table} AFTER INSERT ON ${table} BEGIN ${insert} END;
CREATE TRIGGER search_update_${table} AFTER UPDATE ON ${table} BEGIN ${remove} ${insert} END;
CREATE TRIGGER search_delete_${table} AFTER DELETE ON ${table} BEGIN ${remove} END;
INSERT INTO search_entry (${columns}) SELECT ${values(table)} FROM ${table} WHERE ${text(table)} <> '';`;
}

function index(name: string, column: string, removeDiacritics: 0 | 2): string {
  const columns = `${column}, also`;
  const gone = `INSERT INTO ${name} (${name}, rowid, ${columns}) VALUES ('delete', OLD.id, OLD.${column}, OLD.also);`;
  const come = `INSERT INTO ${name} (rowid, ${columns}) VALUES (NEW.id, NEW.${column}, NEW.also);`;
  return `CREATE VIRTUAL TABLE ${name} USING fts5 (${columns}, content = 'search_entry', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics ${removeDiacritics}', prefix = '2 3');
CREATE TRIGGER ${name}_insert AFTER INSERT ON search_entry BEGIN ${come} END;
CREATE TRIGGER ${name}_delete AFTER DELETE ON search_entry BEGIN ${gone} END;`;
}

/**
 * Everything that can be found, kept up by triggers: once with its marks (old and new tone placement alike), once without.
 * The two indexes read generated columns of one table, so a text is stored once more and not three times. Frozen.
 */
export const search = `
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  source_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  owner TEXT NOT NULL CHECK (owner IN ('notice', 'task', 'meeting', 'book')),
  owner_id INTEGER NOT NULL,
  text TEXT NOT NULL,
  also TEXT NOT NULL,
  toned TEXT GENERATED ALWAYS AS (${toned}) VIRTUAL,
  plain TEXT GENERATED ALWAYS AS (${plain}) VIRTUAL,
  UNIQUE (source, source_id, position)
) STRICT;
${index('search_toned', 'toned', 0)}
${index('search_plain', 'plain', 2)}
${sources.map(entryTriggers).join('\n')}
`;
