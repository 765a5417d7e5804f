import { insertLetter, insertReminder } from '../../database/queries/reminders.ts';
import { workOf } from '../../database/queries/task-work.ts';
import { recorded } from '../changes/index.ts';
import type { WriteContext } from '../context.ts';
import { issuePaper, requireSigner } from '../issuing/index.ts';
import { missing } from '../missing.ts';
import { type AskedLetter, buildLetterOf, letterOf } from './letter.ts';

/**
 * Issues one letter under a number of its issuer's book and logs it on each of its tasks; final from then on.
 * Throws AppError: not-found, conflict (number taken, nothing owed any more, changed meanwhile), invalid-request (signer, number).
 */
export async function issueReminder(context: WriteContext, asked: AskedLetter & { readonly number: string }) {
  const { db } = context;
  const { number, on, asOf, agency, issuerId } = asked;
  const { id: signerId } = requireSigner(db, asked);
  const abstract = `V/v đôn đốc thực hiện nhiệm vụ được giao (${agency})`;
  return issuePaper(context, {
    ...{ issuerId, document: 'letter', on, number, abstract },
    model: (whole) => buildLetterOf(context, asked, whole),
    store: (whole, kept, enter) => {
      requireSigner(db, asked);
      const { owing, isSample } = letterOf(context, asked);
      const letterId = insertLetter(db, {
        ...kept,
        ...{ agency, asOf, number: whole, issuedOn: on, issuerId, signerId, isSample: isSample ? 1 : 0 },
      });
      enter({ noticeId: null, paperId: null, letterId });
      for (const { id } of owing.tasks) insertReminder(db, { taskId: id, letterId, on, document: null });
      return { id: letterId, number: whole };
    },
  });
}

/** Notes on tasks that their leads were reminded elsewhere, by a paper or by word; one undo. Throws AppError not-found. */
export function noteReminders(
  context: WriteContext,
  noted: { readonly ids: readonly number[]; readonly on: string; readonly document: string | null },
) {
  return recorded(context, () => {
    for (const taskId of noted.ids) {
      if (!workOf(context.db, taskId)) throw missing('Nhiệm vụ');
      insertReminder(context.db, { taskId, letterId: null, on: noted.on, document: noted.document });
    }
    return { noted: noted.ids.length };
  });
}
