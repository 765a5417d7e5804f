import { createHash } from 'node:crypto';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { type BookDocument, futureRefusal, parseBookNumber } from '../../../shared/domain/books/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import type { KeptPaper } from '../../database/queries/issues.ts';
import { takeNumber } from '../books/index.ts';
import type { WriteContext } from '../context.ts';
import { localDay } from '../local-day.ts';

export { letterParties } from './letter-parties.ts';
export { inOffice, requireSigner, standardRecipients } from './parties.ts';

/** Whose number it is: a notice's, a paper's of a meeting, or a reminder letter's. */
interface NumberOwner {
  readonly noticeId: number | null;
  readonly paperId: number | null;
  readonly letterId?: number | null;
}

/** What is issued: where it takes its number, what it looks like under it, how it is stored. */
interface Issuing<Result> {
  readonly issuerId: number;
  readonly document: BookDocument;
  /** Day of issue, ISO. */
  readonly on: string;
  /** As typed: "7", "07", "12a". */
  readonly number: string;
  readonly abstract: string | null;
  /** The paper under its whole number, as the data stand at the moment of the call. */
  readonly model: (whole: string) => DocumentModel;
  /** Stores it inside the transaction, entering the number where its order of writes wants it. */
  readonly store: (whole: string, kept: KeptPaper, enter: (owner: NumberOwner) => void) => Result;
}

/** The refusal of what was worked on while it was being issued. */
export function changedMeanwhile(): AppError {
  return new AppError(
    'conflict',
    'Dự thảo vừa được sửa trong khi ban hành nên chưa ban hành. Xem lại rồi ban hành lại.',
  );
}

function enterNumber(context: WriteContext, issuing: Issuing<unknown>, owner: NumberOwner): string {
  const place = parseBookNumber(issuing.number);
  if (!place) throw new AppError('invalid-request', 'Số văn bản không đọc được. Gõ như 7, 07 hoặc 12a.');
  const { issuerId, document, on, abstract } = issuing;
  return takeNumber(context, { issuerId, document, on, ...place, abstract, ...owner });
}

class TriedOut extends Error {
  readonly whole: string;
  constructor(whole: string) {
    super('tried out');
    this.whole = whole;
  }
}

/** The whole number that issuing would give; nothing of the trial stays. */
function triedNumber(context: WriteContext, issuing: Issuing<unknown>): string {
  try {
    return context.db.transaction(() => {
      throw new TriedOut(enterNumber(context, issuing, { noticeId: null, paperId: null }));
    });
  } catch (thrown) {
    if (thrown instanceof TriedOut) return thrown.whole;
    throw thrown;
  }
}

/**
 * Issues a paper: number, parts, model and the bytes of its PDF in one transaction, final from then on.
 * The PDF is drawn before; where anything it shows has changed meanwhile, nothing is issued.
 * Throws AppError: conflict (changed meanwhile, number taken), invalid-request (no number, a day to come).
 */
export async function issuePaper<Result>(context: WriteContext, issuing: Issuing<Result>): Promise<Result> {
  const future = futureRefusal(issuing.on, localDay(context.now()));
  if (future !== null) throw new AppError('invalid-request', future);
  const whole = triedNumber(context, issuing);
  const model = JSON.stringify(issuing.model(whole));
  const pdf = await context.render.pdf(JSON.parse(model));
  return context.db.transaction(() => {
    if (JSON.stringify(issuing.model(whole)) !== model) throw changedMeanwhile();
    const pdfSha256 = createHash('sha256').update(pdf).digest('hex');
    const kept = { issuedAt: context.now().toISOString(), who: context.who, model, pdf, pdfSha256 };
    return issuing.store(whole, kept, (owner) => {
      if (enterNumber(context, issuing, owner) !== whole) throw changedMeanwhile();
    });
  });
}
