import { afterEach, beforeEach, expect, it } from 'vitest';
import { formsFile, giveForms } from '../../../electron/services/exchange/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { paperFile, paperModel } from '../../../electron/services/papers/index.ts';
import { createTask } from '../../../electron/services/tasks/index.ts';
import type { PaperRef } from '../../../shared/contract/index.ts';
import { wholeView } from '../../../shared/domain/task-register/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { countingRender } from '../../support/drafts.ts';
import { rowsIn } from '../../support/forms.ts';
import { anOpenTask, aReading } from '../../support/readings.ts';
import { aWrittenTask } from '../../support/tasks.ts';

const asOf = '2018-08-01';
const secret = 'Xác minh nguồn tin riêng của chuyên án';
const agency = 'Công an tỉnh';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext({ render: countingRender() });
});
afterEach(() => opened.remove());

/** One task that everybody may read and a restricted one of the same agency; gives the restricted one's id. */
function twoTasks(): number {
  createTask(opened.context, aWrittenTask());
  return createTask(opened.context, aWrittenTask({ content: secret, restricted: true })).id;
}

type TaskPaperKind = 'task-register' | 'reminder-preview' | 'agency-sheet' | 'task-slips';

/** Every paper that tells the words of tasks. */
function papersOf(id: number, restrictedToo: boolean): Record<TaskPaperKind, PaperRef> {
  return {
    'task-register': { kind: 'task-register', asOf, view: wholeView, restrictedToo },
    'reminder-preview': {
      ...{ kind: 'reminder-preview', on: asOf, asOf, taskIds: null, withRestricted: restrictedToo },
      ...{ agency, issuerId: 1, signerId: null, replyBy: null },
    },
    'agency-sheet': { kind: 'agency-sheet', agency, asOf, restrictedToo },
    'task-slips': { kind: 'task-slips', ids: [id - 1, id], asOf, restrictedToo },
  };
}

it.each([
  ['left out of', false],
  ['on, where it is asked for,', true],
])('a restricted task is %s every paper of tasks', (_, restrictedToo) => {
  const id = twoTasks();
  for (const [kind, paper] of Object.entries(papersOf(id, restrictedToo))) {
    const words = JSON.stringify(paperModel(opened.context, { paper }));
    expect([kind, words.includes(secret)]).toEqual([kind, restrictedToo]);
    expect([kind, words.includes(aWrittenTask().content)]).toEqual([kind, true]);
  }
});

it.each([
  [false, 0],
  [true, 1],
])(
  'the sheets of the register and of the agencies hold it only where it is asked for (%s)',
  async (restrictedToo, times) => {
    twoTasks();
    const paper = { kind: 'task-register', asOf, view: wholeView, restrictedToo } as const;
    const register = await paperFile(opened.context, { paper, format: 'xlsx' });
    const { ids } = giveForms(opened.context, { agencies: [agency], asOf, restricted: restrictedToo });
    const form = await formsFile(opened.context, { ids });
    for (const { bytes } of [register, form]) {
      const cells = (await rowsIn(bytes)).flat().filter((cell) => String(cell).includes(secret));
      expect(cells).toHaveLength(times);
    }
  },
);

it('the report on a notice tells its conclusion without a restricted task of it, unless that is asked for', () => {
  const { noticeId } = acceptNotice(opened.context, {
    ...{ name: 'tb.txt', bytes: null, isSample: false },
    reading: aReading({ tasks: [anOpenTask()] }),
  });
  opened.context.db.run('UPDATE task SET restricted = 1');
  const told = (restrictedToo: boolean) =>
    paperModel(opened.context, {
      paper: { kind: 'notice-report', id: noticeId, asOf, restrictedToo },
    }).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  expect(told(false)).toEqual([]);
  expect(told(true)).toHaveLength(1);
});

it('slips of nothing but restricted tasks are refused with the way to print them', () => {
  const id = twoTasks();
  const paper = { kind: 'task-slips', ids: [id], asOf, restrictedToo: false } as const;
  expect(() => paperModel(opened.context, { paper })).toThrow(/Kể cả nhiệm vụ hạn chế/);
});
