import { addDays } from '../../../shared/domain/tasks/index.ts';
import { tasksDueUntil } from '../../database/queries/tasks.ts';
import type { ReadContext } from '../context.ts';
import { meetingsUntil } from '../meetings/index.ts';
import { taskRow, taskSettings } from '../tasks/index.ts';

const meetingsShown = 5;

/** What is late, what is due soon and the latest meetings, for the day `asOf` (ISO). */
export function getToday(context: ReadContext, { asOf }: { readonly asOf: string }) {
  const { dueSoonDays } = taskSettings(context.db);
  const rows = tasksDueUntil(context.db, addDays(asOf, dueSoonDays)).map((record) =>
    taskRow(record, asOf, dueSoonDays),
  );
  return {
    late: rows.filter(({ term }) => term === 'late'),
    dueSoon: rows.filter(({ term }) => term === 'due-soon'),
    meetings: meetingsUntil(context, asOf, meetingsShown),
  };
}
