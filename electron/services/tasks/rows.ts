import { daysLate, taskTerm } from '../../../shared/domain/tasks/index.ts';
import type { TaskRecord } from '../../database/queries/tasks.ts';
import { namesIn } from '../stored-lists.ts';

/** A task as lists show it, with how it stands to its deadline on the day `asOf` (ISO); due soon from `dueSoonDays` days before. */
export function taskRow(record: TaskRecord, asOf: string, dueSoonDays: number) {
  const { id, content, deadline, deadlineText, state } = record;
  const { noticeId, noticeNumber, noticeTitle, conclusionNumber } = record;
  const term = taskTerm(record, asOf, dueSoonDays);
  return {
    ...{
      id,
      content,
      deadline,
      deadlineText,
      state,
      term,
      noticeId,
      noticeNumber,
      noticeTitle,
      conclusionNumber,
    },
    lead: namesIn(record.lead),
    daysLate: term === 'late' ? daysLate(record, asOf, dueSoonDays) : 0,
    restricted: record.restricted === 1,
    isSample: record.isSample === 1,
  };
}
