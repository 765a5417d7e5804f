import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** The paper that a notice was issued as. */
export interface IssueRecord {
  readonly issuedAt: string;
  readonly who: string;
  /** Document model as JSON. */
  readonly model: string;
}

/** A paper as it is kept at its issue: model as JSON, the bytes of its PDF and their SHA-256. */
export interface KeptPaper extends IssueRecord {
  readonly pdf: Uint8Array;
  readonly pdfSha256: string;
}

/** The paper that a notice was issued as; undefined for a draft and for an imported one. */
export function issueOf(db: ReadHandle, noticeId: number): IssueRecord | undefined {
  return db.row<IssueRecord>(
    'SELECT issued_at AS issuedAt, who, model FROM notice_issue WHERE notice_id = :noticeId',
    { noticeId },
  );
}

/** The very bytes of the PDF that a notice was issued as. */
export function issuedPdf(db: ReadHandle, noticeId: number): Uint8Array | undefined {
  return db.row<{ readonly pdf: Uint8Array }>('SELECT pdf FROM notice_issue WHERE notice_id = :noticeId', {
    noticeId,
  })?.pdf;
}

/** Keeps the paper that a notice is issued as. */
export function insertIssue(db: WriteHandle, issue: KeptPaper & { readonly noticeId: number }): void {
  db.run(
    `INSERT INTO notice_issue (notice_id, issued_at, who, model, pdf_sha256, pdf)
     VALUES (:noticeId, :issuedAt, :who, :model, :pdfSha256, :pdf)`,
    { ...issue, pdf: Buffer.from(issue.pdf) },
  );
}

/** What a notice is once it is issued. */
export interface IssuedHead {
  readonly id: number;
  readonly number: string;
  readonly symbol: string;
  readonly place: string | null;
  readonly sourceText: string;
  readonly authority: string | null;
  readonly position: string | null;
  readonly rank: string | null;
  readonly name: string | null;
}

/** Makes a draft an issued notice: from here on the database refuses to change it. */
export function markIssued(db: WriteHandle, head: IssuedHead): void {
  db.run(
    `UPDATE notice SET state = 'issued', number = :number, symbol = :symbol, place = :place, source_text = :sourceText,
       signer_authority = :authority, signer_position = :position, signer_rank = :rank, signer_name = :name
     WHERE id = :id AND state = 'draft'`,
    { ...head },
  );
}
