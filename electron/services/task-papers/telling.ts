import { daysLate, taskStateLabel, taskTerm, taskTermLabel } from '../../../shared/domain/tasks/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import type { ToldRecord } from '../../database/queries/task-papers.ts';
import { namesIn } from '../stored-lists.ts';

/** Day and setting that a task's term is told for. */
export interface TermDay {
  /** ISO. */
  readonly asOf: string;
  readonly dueSoonDays: number;
}

/** State and term in words: "Đang thực hiện; quá hạn 10 ngày". */
export function standingOf(record: ToldRecord, { asOf, dueSoonDays }: TermDay): string {
  const term = taskTerm(record, asOf, dueSoonDays);
  const late = term === 'late' ? ` ${formatNumber(daysLate(record, asOf, dueSoonDays))} ngày` : '';
  return `${taskStateLabel(record.state)}; ${taskTermLabel(term).toLocaleLowerCase('vi')}${late}`;
}

/** A task as papers tell of it: each agency by its name in force, days late on the day. */
export function toldTask(record: ToldRecord, nameNow: (name: string) => string, day: TermDay) {
  const { restricted: _, isSample: __, ...told } = record;
  return {
    ...told,
    lead: namesIn(record.lead).map(nameNow),
    coordinate: namesIn(record.coordinate).map(nameNow),
    term: taskTerm(record, day.asOf, day.dueSoonDays),
    daysLate: daysLate(record, day.asOf, day.dueSoonDays),
    standing: standingOf(record, day),
  };
}
