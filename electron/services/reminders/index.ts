import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { isWithin } from '../../../shared/domain/agencies/index.ts';
import { allIssuers } from '../../database/queries/issuers.ts';
import { allLetters, letterById, letterPdf } from '../../database/queries/reminders.ts';
import { proposeNumber } from '../books/index.ts';
import type { ReadContext } from '../context.ts';
import { inOffice } from '../issuing/index.ts';
import { missing } from '../missing.ts';
import { gatherOwing, type Owing, type Reminding } from './gathering.ts';
import { type AskedLetter, buildLetterOf } from './letter.ts';

export { issueReminder, noteReminders } from './issuing.ts';

/** A reminder letter as a paper: one that was issued, or one as it would be. */
export type ReminderPaper =
  | { readonly kind: 'reminder'; readonly id: number }
  | ({ readonly kind: 'reminder-preview' } & AskedLetter);

function owingRow({ agency, tasks, isSample }: Owing) {
  const earlier = tasks.flatMap((task) => task.earlier.map(({ on }) => on));
  return {
    ...{ agency, isSample, taskIds: tasks.map(({ id }) => id) },
    late: tasks.filter(({ daysLate }) => daysLate > 0).length,
    dueSoon: tasks.filter(({ daysLate }) => daysLate === 0).length,
    again: tasks.filter((task) => task.earlier.length > 0).length,
    lastOn: earlier.length === 0 ? null : earlier.reduce((a, b) => (a > b ? a : b)),
  };
}

/** Whom to remind of what on a day, in whose name, signed by whom, under which next number. */
export function proposeReminders(
  context: ReadContext,
  { issuerId, ...reminding }: Reminding & { readonly issuerId: number | null },
) {
  const { db } = context;
  const { on } = reminding;
  const { agencies, restricted, leaderless } = gatherOwing(context, reminding);
  const issuers = allIssuers(db).filter((issuer) => isWithin(issuer, on));
  const issuer = issuers.find(({ id }) => id === issuerId) ?? issuers[0] ?? null;
  const proposal = issuer && proposeNumber(context, { issuerId: issuer.id, document: 'letter', on });
  return {
    agencies: agencies.map(owingRow),
    ...{ restricted, leaderless },
    issuers: issuers.map(({ id, name }) => ({ id, name })),
    issuerId: issuer?.id ?? null,
    signers: issuer
      ? inOffice(db, issuer.id, on).map(({ id, name, position }) => ({ id, name, position }))
      : [],
    next: proposal && { number: proposal.number, symbol: proposal.symbol },
  };
}

/** Every letter that was issued, the latest first. */
export function listReminders({ db }: ReadContext, _request: object) {
  return { rows: allLetters(db).map((row) => ({ ...row, isSample: row.isSample === 1 })) };
}

/** The letter: the very one that was issued, else as the tasks stand. Throws AppError not-found, conflict. */
export function reminderModel(context: ReadContext, paper: ReminderPaper): DocumentModel {
  if (paper.kind === 'reminder-preview') return buildLetterOf(context, paper, null);
  const letter = letterById(context.db, paper.id);
  if (!letter) throw missing('Công văn đôn đốc');
  return JSON.parse(letter.model) as DocumentModel;
}

/** The bytes that a letter was issued as; undefined while it is not. */
export function reminderPdf({ db }: ReadContext, paper: ReminderPaper): Uint8Array | undefined {
  return paper.kind === 'reminder' ? letterPdf(db, paper.id) : undefined;
}

/** What names the file of a letter. */
export function reminderFileWords({ db }: ReadContext, paper: ReminderPaper): readonly (string | null)[] {
  if (paper.kind === 'reminder-preview') return ['cong van don doc', paper.agency, paper.on];
  const letter = letterById(db, paper.id);
  return ['cong van don doc', letter?.number ?? null, letter?.agency ?? null];
}
