import { daysBetween, type TaskTerm, taskShares } from '../../../shared/domain/tasks/index.ts';
import { compareVi } from '../../../shared/format/index.ts';
import { type BoardCount, boardCounts, boardTotals } from '../../database/queries/task-board.ts';
import type { ReadContext } from '../context.ts';
import { registerDay } from './asking.ts';

function lineOf(key: string, counts: readonly BoardCount[], asOf: string) {
  const of = (term: TaskTerm) => counts.find((part) => part.term === term)?.count ?? 0;
  const late = counts.find(({ term }) => term === 'late');
  const doneOnTime = of('done-on-time');
  const doneLate = of('done-late');
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const done = counts.reduce((sum, part) => sum + part.done, 0);
  const due = doneOnTime + doneLate + of('late');
  const shares = taskShares(
    {
      ...{ late: of('late'), 'due-soon': of('due-soon'), 'in-term': of('in-term') },
      ...{ 'no-deadline': of('no-deadline'), 'done-on-time': doneOnTime, 'done-late': doneLate },
    },
    done - doneOnTime - doneLate,
  );
  return {
    key,
    name: counts.find(({ name }) => name !== null)?.name ?? null,
    ...{ total, due, late: of('late'), dueSoon: of('due-soon'), inTerm: of('in-term') },
    ...{ noDeadline: of('no-deadline'), doneOnTime, doneLate, done },
    oldest:
      late === undefined || late.earliest === null
        ? null
        : { id: late.earliestId, deadline: late.earliest, days: daysBetween(late.earliest, asOf) },
    /** Done of what fell due, as the Government's reports count it; null where nothing did. */
    ofDue: shares.doneOfDue,
    /** Done of all; null where there is nothing. */
    ofAll: shares.doneOfAll,
  };
}

function linesOf(counts: readonly BoardCount[], asOf: string) {
  const byKey = Map.groupBy(counts, ({ key }) => key);
  return [...byKey]
    .map(([key, parts]) => lineOf(key, parts, asOf))
    .toSorted((a, b) =>
      (a.key === '') === (b.key === '') ? compareVi(a.name ?? '', b.name ?? '') : a.key === '' ? 1 : -1,
    );
}

/** How the leads and the areas stand on the day `asOf` (ISO); a task of several stands with each, and once in the total. */
export function taskBoard(context: ReadContext, { asOf }: { readonly asOf: string }) {
  const day = registerDay(context, asOf);
  return {
    leads: linesOf(boardCounts(context.db, 'lead', day), asOf),
    areas: linesOf(boardCounts(context.db, 'area', day), asOf),
    total: lineOf('', boardTotals(context.db, day), asOf),
  };
}
