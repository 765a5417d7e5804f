import { afterEach, beforeEach, expect, it } from 'vitest';
import { savePerson } from '../../../electron/services/directory/index.ts';
import { createTask, moveTasks, watchTasks } from '../../../electron/services/tasks/index.ts';
import { getToday } from '../../../electron/services/today/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aMove, aWrittenTask } from '../../support/tasks.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const dueOn = (on: string) => ({ text: null, time: null, rule: { on, before: false } });
const create = (over: Parameters<typeof aWrittenTask>[0]) =>
  createTask(opened.context, aWrittenTask(over)).id;

it('counts all, shows the first, and knows whose they are', () => {
  const late = Array.from({ length: 12 }, (_, at) => create({ deadline: dueOn(`2018-06-${10 + at}`) }));
  create({ deadline: dueOn('2018-07-10') });
  create({ deadline: { text: null, time: null, rule: null } });
  const waiting = create({ deadline: dueOn('2018-12-31') });
  const to = 'awaiting-confirmation' as const;
  moveTasks(opened.context, aMove({ ids: [waiting], to, doneOn: '2018-06-30', on: '2018-06-30' }));
  const lan = savePerson(opened.context, {
    ...{ id: null, name: 'Nguyễn Thị Lan', rank: null, note: null, names: [], posts: [] },
  }).id;
  watchTasks(opened.context, { ids: late.slice(0, 3), watcherId: lan });

  const all = getToday(opened.context, { asOf: '2018-07-01', watcherId: null });
  expect([all.late.count, all.dueSoon.count, all.awaiting.count, all.undated.count]).toEqual([12, 1, 1, 1]);
  expect(all.late.rows.map(({ deadline }) => deadline)).toEqual(
    Array.from({ length: 8 }, (_, at) => `2018-06-${10 + at}`),
  );
  expect(all.watchers).toEqual([{ id: lan, name: 'Nguyễn Thị Lan' }]);
  const hers = getToday(opened.context, { asOf: '2018-07-01', watcherId: lan });
  expect([hers.late.count, hers.dueSoon.count, hers.awaiting.count, hers.undated.count]).toEqual([
    3, 0, 0, 0,
  ]);
});
