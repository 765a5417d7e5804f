import { buildAgencySheet, buildTaskSlips } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { taskCode } from '../../../shared/domain/tasks/index.ts';
import { openToldTasks, type ToldRecord, toldTasks } from '../../database/queries/task-papers.ts';
import type { ReadContext } from '../context.ts';
import { missing } from '../missing.ts';
import { directoryNames } from '../names-in-force.ts';
import { taskSettings } from '../tasks/index.ts';
import { type NoticeReport, noticeReport } from './notice-report.ts';
import { toldTask } from './telling.ts';

/** A paper of tasks; `asOf` is an ISO day. */
export type TaskPaper =
  | {
      readonly kind: 'agency-sheet';
      /** Its name in force on the day. */
      readonly agency: string;
      readonly asOf: string;
      readonly restrictedToo: boolean;
    }
  | {
      readonly kind: 'task-slips';
      readonly ids: readonly number[];
      readonly asOf: string;
      readonly restrictedToo: boolean;
    }
  | ({ readonly kind: 'notice-report' } & NoticeReport);

function dayOf({ db }: ReadContext, asOf: string) {
  return { asOf, dueSoonDays: taskSettings(db).dueSoonDays };
}

const anySample = (records: readonly ToldRecord[]) => records.some(({ isSample }) => isSample === 1);

function agencySheet(
  context: ReadContext,
  { agency, asOf, restrictedToo }: Extract<TaskPaper, { kind: 'agency-sheet' }>,
): DocumentModel {
  const { agency: nameNow } = directoryNames(context.db, asOf);
  const day = dayOf(context, asOf);
  const records = openToldTasks(context.db).filter(
    (record) =>
      (restrictedToo || record.restricted === 0) &&
      (JSON.parse(record.lead) as string[]).some((name) => nameNow(name) === agency),
  );
  const tasks = records.map((record) => toldTask(record, nameNow, day));
  return buildAgencySheet({ agency, asOf, tasks, isSample: anySample(records) });
}

const allRestricted =
  'Nhiệm vụ đã chọn là nhiệm vụ hạn chế nên không in. Đánh dấu "Kể cả nhiệm vụ hạn chế" rồi in lại.';

function taskSlips(
  context: ReadContext,
  { ids, asOf, restrictedToo }: Extract<TaskPaper, { kind: 'task-slips' }>,
): DocumentModel {
  const { agency: nameNow } = directoryNames(context.db, asOf);
  const day = dayOf(context, asOf);
  const chosen = toldTasks(context.db, ids);
  if (chosen.length === 0) throw missing('Nhiệm vụ');
  const records = chosen.filter(({ restricted }) => restrictedToo || restricted === 0);
  if (records.length === 0) throw new AppError('invalid-request', allRestricted);
  const tasks = records.map((record) => toldTask(record, nameNow, day));
  return buildTaskSlips({ asOf, tasks, isSample: anySample(records) });
}

/** The model of a paper of tasks. Throws AppError: not-found, invalid-request (only restricted ones, not asked for). */
export function taskPaperModel(context: ReadContext, paper: TaskPaper): DocumentModel {
  switch (paper.kind) {
    case 'agency-sheet':
      return agencySheet(context, paper);
    case 'task-slips':
      return taskSlips(context, paper);
    case 'notice-report':
      return noticeReport(context, paper);
    default:
      return paper satisfies never;
  }
}

/** What names the file of a paper of tasks. */
export function taskPaperFileWords(paper: TaskPaper): readonly string[] {
  switch (paper.kind) {
    case 'agency-sheet':
      return ['nhiem vu cua', paper.agency, paper.asOf];
    case 'task-slips':
      return ['phieu nhiem vu', ...(paper.ids.length === 1 ? paper.ids.map(taskCode) : []), paper.asOf];
    case 'notice-report':
      return ['bao cao thuc hien thong bao', String(paper.id), paper.asOf];
    default:
      return paper satisfies never;
  }
}
