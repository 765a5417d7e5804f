import { buildReminderLetter } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { issuerById } from '../../database/queries/issuers.ts';
import type { ReadContext } from '../context.ts';
import { letterParties } from '../issuing/index.ts';
import { missing } from '../missing.ts';
import { gatherOwing, type Reminding } from './gathering.ts';

/** One letter as it is asked for. */
export interface AskedLetter extends Reminding {
  /** The lead agency by its name in force on the day of the letter. */
  readonly agency: string;
  readonly issuerId: number;
  /** Null while nobody is chosen. */
  readonly signerId: number | null;
  /** Day until which an answer is asked for, ISO; null asks for none. */
  readonly replyBy: string | null;
}

/** What a letter is made from. Throws AppError: not-found (issuer), conflict (the agency owes nothing any more). */
export function letterOf(context: ReadContext, asked: AskedLetter) {
  const issuer = issuerById(context.db, asked.issuerId);
  if (!issuer) throw missing('Cơ quan ban hành');
  const owing = gatherOwing(context, asked).agencies.find(({ agency }) => agency === asked.agency);
  if (!owing) {
    throw new AppError(
      'conflict',
      `${asked.agency} không còn nhiệm vụ quá hạn hay sắp đến hạn. Bỏ chọn cơ quan này rồi làm tiếp.`,
    );
  }
  return { issuer, owing, isSample: owing.isSample || issuer.isSample === 1 };
}

/** The letter under a whole number, or without one while it is not issued. Throws as `letterOf`. */
export function buildLetterOf(
  context: ReadContext,
  asked: AskedLetter,
  number: string | null,
): DocumentModel {
  const { owing, isSample } = letterOf(context, asked);
  const { on, asOf, agency, replyBy, issuerId, signerId } = asked;
  return buildReminderLetter({
    ...letterParties(context, { issuerId, signerId, on, number }),
    ...{ agency, asOf, replyBy, tasks: owing.tasks, isSample, number, issuedOn: on, preparedOn: on },
  });
}
