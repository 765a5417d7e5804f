import type { ReadHandle } from '../connection/index.ts';

/** One text that was found, with the record that it belongs to; `binned` 1 where that lies in the bin. */
export interface FoundText {
  readonly id: number;
  readonly source: string;
  readonly sourceId: number;
  readonly position: number;
  readonly owner: 'notice' | 'task' | 'meeting' | 'book';
  readonly ownerId: number;
  readonly text: string;
  readonly name: string | null;
  readonly number: string | null;
  readonly day: string | null;
  readonly hidden: 0 | 1;
}

/** The texts that an index holds for an expression, the best first. */
export function findSql(index: 'search_toned' | 'search_plain'): string {
  return `SELECT entry.id, source, source_id AS sourceId, position, owner, owner_id AS ownerId, text,
    CASE owner WHEN 'notice' THEN (SELECT title FROM notice WHERE id = owner_id)
      WHEN 'meeting' THEN (SELECT name FROM meeting WHERE id = owner_id)
      WHEN 'task' THEN (SELECT content FROM task WHERE id = owner_id)
      ELSE (SELECT name FROM number_book JOIN issuer ON issuer.id = issuer_id WHERE number_book.id = owner_id) END AS name,
    CASE owner WHEN 'notice' THEN (SELECT number FROM notice WHERE id = owner_id)
      WHEN 'task' THEN (SELECT number FROM notice JOIN task ON task.notice_id = notice.id WHERE task.id = owner_id) END AS number,
    CASE owner WHEN 'notice' THEN (SELECT issued_on FROM notice WHERE id = owner_id)
      WHEN 'meeting' THEN (SELECT held_on FROM meeting WHERE id = owner_id)
      WHEN 'task' THEN (SELECT deadline FROM task WHERE id = owner_id) END AS day,
    CASE owner WHEN 'notice' THEN (SELECT binned_at IS NOT NULL FROM notice WHERE id = owner_id)
      WHEN 'meeting' THEN (SELECT binned_at IS NOT NULL OR is_template FROM meeting WHERE id = owner_id)
      WHEN 'task' THEN (SELECT binned_at IS NOT NULL OR head_id IS NOT NULL FROM task WHERE id = owner_id)
      ELSE 0 END AS hidden
  FROM (SELECT rowid AS found, rank AS worth FROM ${index} WHERE ${index} MATCH :match ORDER BY rank LIMIT :most)
  JOIN search_entry AS entry ON entry.id = found ORDER BY worth`;
}

/** At most `most` texts for an FTS5 expression, with marks counted or not. */
export function findTexts(db: ReadHandle, marks: boolean, match: string, most: number): FoundText[] {
  return db.rows<FoundText>(findSql(marks ? 'search_toned' : 'search_plain'), { match, most });
}
