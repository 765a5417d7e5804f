import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** Words of the sentences of a notice that make no task, by the paragraph they stand in. */
export function settledSentences(db: ReadHandle, noticeId: number) {
  return db.rows<{ readonly paragraphId: number; readonly words: string }>(
    `SELECT settled.paragraph_id AS paragraphId, settled.words FROM settled_sentence AS settled
     JOIN conclusion_paragraph AS paragraph ON paragraph.id = settled.paragraph_id
     JOIN conclusion ON conclusion.id = paragraph.conclusion_id WHERE conclusion.notice_id = :noticeId`,
    { noticeId },
  );
}

/** A paragraph of a conclusion with the notice it stands in, if it is there. */
export function paragraphById(db: ReadHandle, id: number) {
  return db.row<{
    readonly id: number;
    readonly text: string;
    readonly noticeId: number;
    readonly issuedOn: string | null;
    readonly isSample: 0 | 1;
    readonly n: string;
  }>(
    `SELECT paragraph.id, paragraph.text, notice.id AS noticeId, notice.issued_on AS issuedOn,
       notice.is_sample AS isSample, conclusion.n
     FROM conclusion_paragraph AS paragraph JOIN conclusion ON conclusion.id = paragraph.conclusion_id
     JOIN notice ON notice.id = conclusion.notice_id WHERE paragraph.id = :id`,
    { id },
  );
}

/** Keeps that a sentence makes no task, or lets that go. */
export function settleSentence(
  db: WriteHandle,
  sentence: { readonly paragraphId: number; readonly words: string },
  settled: boolean,
): void {
  db.run(
    settled
      ? 'INSERT OR IGNORE INTO settled_sentence (paragraph_id, words) VALUES (:paragraphId, :words)'
      : 'DELETE FROM settled_sentence WHERE paragraph_id = :paragraphId AND words = :words',
    { ...sentence },
  );
}
