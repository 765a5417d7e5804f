import { type QuickFilter, wholeRegister } from '../../../shared/domain/task-register/index.ts';
import { personById } from '../../database/queries/people.ts';
import type { ReadContext } from '../context.ts';
import { meetingsUntil } from '../meetings/index.ts';
import { registerPage, registerTotals, registerWatchers } from '../task-register/index.ts';
import { taskSettings } from '../tasks/index.ts';

const meetingsShown = 5;
const tasksShown = 8;

/** Whose tasks are asked for; everybody's where it is null. */
interface AskedToday {
  readonly asOf: string;
  readonly watcherId: number | null;
}

/** Those who watch over tasks, and the one asked for, so that a choice is never without its name. */
function watchersOf(context: ReadContext, { asOf, watcherId }: AskedToday) {
  const watchers = registerWatchers(context, { asOf });
  const chosen = watcherId === null ? undefined : personById(context.db, watcherId);
  return !chosen || watchers.some(({ id }) => id === chosen.id)
    ? watchers
    : [...watchers, { id: chosen.id, name: chosen.name }];
}

/** The first tasks that are late, due, waiting for confirmation or without a deadline, and the latest meetings, for the day `asOf` (ISO). */
export function getToday(context: ReadContext, asked: AskedToday) {
  const { asOf, watcherId } = asked;
  const filter = { ...wholeRegister, watcher: watcherId === null ? null : String(watcherId) };
  const { quick } = registerTotals(context, { asOf, filter, grouping: null });
  const of = (name: QuickFilter) => {
    const count = quick.find((one) => one.name === name)?.count ?? 0;
    const { slices } = registerPage(context, {
      asOf,
      filter: { ...filter, quick: name },
      sort: { by: 'deadline', desc: false },
      grouping: null,
      slices: count === 0 ? [] : [{ group: null, offset: 0, limit: tasksShown }],
    });
    return { count, rows: slices[0] ?? [] };
  };
  return {
    dueSoonDays: taskSettings(context.db).dueSoonDays,
    late: of('late'),
    dueSoon: of('due-soon'),
    awaiting: of('awaiting'),
    undated: of('no-deadline'),
    watchers: watchersOf(context, asked),
    meetings: meetingsUntil(context, asOf, meetingsShown),
  };
}
