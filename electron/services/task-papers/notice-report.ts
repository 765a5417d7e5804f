import { buildNoticeReport } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { isWithin, signatureBlock } from '../../../shared/domain/agencies/index.ts';
import { type TaskTerm, taskShares } from '../../../shared/domain/tasks/index.ts';
import { allIssuers } from '../../database/queries/issuers.ts';
import { noticeById, paragraphsOfNotice } from '../../database/queries/notices.ts';
import { issuerOfNotice, toldTasksOfNotice } from '../../database/queries/task-papers.ts';
import type { ReadContext } from '../context.ts';
import { inOffice, standardRecipients } from '../issuing/index.ts';
import { missing } from '../missing.ts';
import { directoryNames, partiesOn } from '../names-in-force.ts';
import { taskSettings } from '../tasks/index.ts';
import { toldTask } from './telling.ts';

/** Which notice is reported on, for which day (ISO); restricted tasks only where they were asked for. */
export interface NoticeReport {
  readonly id: number;
  readonly asOf: string;
  readonly restrictedToo: boolean;
}

type Told = ReturnType<typeof toldTask>;

const unsigned = { authority: null, position: null, rank: null, name: null };

function partiesOf({ db }: ReadContext, { id, asOf }: NoticeReport) {
  const own = issuerOfNotice(db, id);
  const issuers = allIssuers(db);
  const issuer = issuers.find((one) => one.id === own) ?? issuers.find((one) => isWithin(one, asOf)) ?? null;
  const signer = issuer === null ? null : (inOffice(db, issuer.id, asOf)[0] ?? null);
  const parties = partiesOn(directoryNames(db, asOf), {
    ...{ issuer, signer, recipients: standardRecipients(db, issuer) },
  });
  return {
    issuer: parties.issuer,
    recipients: parties.recipients,
    signer: issuer && parties.signer ? signatureBlock(parties.signer, issuer.seal) : unsigned,
    isSample: issuer?.isSample === 1,
  };
}

function countsOf(tasks: readonly Told[]): Record<TaskTerm, number> {
  const counts = {
    'in-term': 0,
    'due-soon': 0,
    late: 0,
    'no-deadline': 0,
    'done-on-time': 0,
    'done-late': 0,
  };
  for (const { term } of tasks) counts[term] += 1;
  return counts;
}

/** Each conclusion by its first paragraph with its tasks; the tasks of none at the end. */
function conclusionsOf({ db }: ReadContext, id: number, tasks: readonly Told[]) {
  const conclusions = new Map<number, { n: string; text: string | null }>();
  for (const { conclusionId, n, text } of paragraphsOfNotice(db, id)) {
    if (!conclusions.has(conclusionId)) conclusions.set(conclusionId, { n, text });
  }
  const others = tasks.filter(({ conclusionId }) => conclusionId === null || !conclusions.has(conclusionId));
  return [
    ...[...conclusions].map(([conclusionId, { n, text }]) => ({
      ...{ n, text, tasks: tasks.filter((task) => task.conclusionId === conclusionId) },
    })),
    ...(others.length === 0 ? [] : [{ n: null, text: null, tasks: others }]),
  ];
}

/** The report on the carrying out of a notice as it stands on a day; what was cancelled is owed no more and is not counted. Throws AppError not-found. */
export function noticeReport(context: ReadContext, asked: NoticeReport): DocumentModel {
  const { db } = context;
  const { id, asOf, restrictedToo } = asked;
  const notice = noticeById(db, id);
  if (!notice) throw missing('Thông báo');
  const { agency: nameNow } = directoryNames(db, asOf);
  const day = { asOf, dueSoonDays: taskSettings(db).dueSoonDays };
  const tasks = toldTasksOfNotice(db, id)
    .filter(({ restricted }) => restrictedToo || restricted === 0)
    .map((record) => toldTask(record, nameNow, day));
  const owed = tasks.filter(({ state }) => state !== 'cancelled');
  const counts = countsOf(owed);
  const doneUndated = owed.filter(({ term, state }) => term === 'no-deadline' && state === 'done').length;
  const parties = partiesOf(context, asked);
  const { number, issuedOn, title } = notice;
  return buildNoticeReport({
    ...{ ...parties, asOf, number, issuedOn, title, counts, shares: taskShares(counts, doneUndated) },
    isSample: parties.isSample || notice.isSample === 1,
    conclusions: conclusionsOf(context, id, tasks),
  });
}
