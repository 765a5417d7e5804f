import { dueSoonDays } from '../../../shared/domain/tasks/index.ts';
import { tasksDueUntil } from '../../database/queries/tasks.ts';
import type { ReadContext } from '../context.ts';
import { meetingsUntil } from '../meetings/index.ts';
import { taskRow } from '../tasks/index.ts';

const meetingsShown = 5;

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What is late, what is due within 15 days and the latest meetings, for the day `asOf` (ISO). */
export function getToday(context: ReadContext, { asOf }: { readonly asOf: string }) {
  const rows = tasksDueUntil(context.db, dayAfter(asOf, dueSoonDays)).map((record) => taskRow(record, asOf));
  return {
    late: rows.filter(({ term }) => term === 'late'),
    dueSoon: rows.filter(({ term }) => term === 'due-soon'),
    meetings: meetingsUntil(context, asOf, meetingsShown),
  };
}
