import type { ReadHandle, WriteHandle } from '../connection/index.ts';
import type { KeptPaper } from './issues.ts';

/** Papers of a meeting that take a number. */
export type NumberedPaper = 'minutes' | 'invitation' | 'letter';

interface Of {
  readonly meetingId: number;
  readonly document: NumberedPaper;
}

/** A paper of a meeting as it was issued, but for its PDF; `model` is JSON. */
export interface MeetingIssue {
  readonly number: string;
  readonly issuedOn: string;
  readonly issuedAt: string;
  readonly who: string;
  readonly signer: string | null;
  readonly model: string;
}

/** A paper of a meeting as it was issued; undefined while it is not. */
export function meetingIssueOf(db: ReadHandle, of: Of): MeetingIssue | undefined {
  return db.row<MeetingIssue>(
    `SELECT number, issued_on AS issuedOn, issued_at AS issuedAt, who, signer.name AS signer, model
     FROM meeting_paper LEFT JOIN signer ON signer.id = signer_id
     WHERE meeting_id = :meetingId AND document = :document`,
    { ...of },
  );
}

/** The very bytes of the PDF that a paper of a meeting was issued as. */
export function meetingIssuePdf(db: ReadHandle, of: Of): Uint8Array | undefined {
  return db.row<{ readonly pdf: Uint8Array }>(
    'SELECT pdf FROM meeting_paper WHERE meeting_id = :meetingId AND document = :document',
    { ...of },
  )?.pdf;
}

/** Keeps a paper of a meeting as it is issued; gives its id. From here on the database refuses to change it. */
export function insertMeetingIssue(
  db: WriteHandle,
  issue: KeptPaper &
    Of & {
      readonly number: string;
      readonly issuedOn: string;
      readonly issuerId: number;
      readonly signerId: number | null;
      readonly isSample: 0 | 1;
    },
): number {
  return db.run(
    `INSERT INTO meeting_paper
       (meeting_id, document, number, issued_on, issuer_id, signer_id, is_sample, issued_at, who, model, pdf_sha256, pdf)
     VALUES (:meetingId, :document, :number, :issuedOn, :issuerId, :signerId, :isSample, :issuedAt, :who, :model,
       :pdfSha256, :pdf)`,
    { ...issue, pdf: Buffer.from(issue.pdf) },
  ).id;
}
