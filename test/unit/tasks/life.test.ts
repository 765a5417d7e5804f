import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  extended,
  extensionRefusal,
  type LivingTask,
  moved,
  moveRefusal,
  movesFrom,
  type TaskMove,
  taskStates,
  taskTerm,
} from '../../../shared/domain/tasks/index.ts';

interface Task extends LivingTask {
  readonly deadline: string | null;
  readonly firstDeadline: string | null;
}

const begun: Task = {
  ...{ state: 'not-started', doneOn: null, confirmedOn: null, product: null, doneProduct: null },
  ...{ reportedDone: null, deadline: '2018-06-30', firstDeadline: '2018-06-30' },
};
const move = (over: Partial<TaskMove>): TaskMove => ({
  ...{ to: 'in-progress', on: '2018-07-05', doneOn: null, product: null, reason: null },
  ...over,
});

describe('the life of a task', () => {
  it('leaves no state without a way on', () => {
    for (const state of taskStates) expect(movesFrom(state)).not.toEqual([]);
  });

  it.each([
    ['paused', 'done', /không chuyển thẳng sang “Hoàn thành” được/],
    ['done', 'cancelled', /Có thể chuyển sang “Đang thực hiện”, “Trả lại”/],
    ['not-started', 'returned', /không chuyển thẳng sang “Trả lại”/],
    ['paused', 'paused', /đang ở tình trạng “Tạm dừng” rồi/],
  ] as const)('refuses %s to %s with the reason', (state, to, words) => {
    expect(moveRefusal({ ...begun, state }, move({ to }))).toMatch(words);
  });

  it('wants a reason for pausing, returning and cancelling', () => {
    expect(moveRefusal(begun, move({ to: 'cancelled', reason: '  ' }))).toMatch(/^Ghi lý do/);
    expect(moveRefusal(begun, move({ to: 'cancelled', reason: 'Trùng với nhiệm vụ khác' }))).toBeNull();
  });

  it('wants the day and, where one was asked for, the product of what is done', () => {
    const wanted = { ...begun, product: 'Báo cáo' };
    const day = { to: 'done', doneOn: '2018-06-20' } as const;
    expect(moveRefusal(begun, move({ to: 'done' }))).toMatch(/cần có ngày hoàn thành/);
    expect(moveRefusal(begun, move({ ...day, doneOn: '2018-07-06' }))).toMatch(/đứng sau ngày ghi nhận/);
    expect(moveRefusal(wanted, move(day))).toMatch(/phải có sản phẩm “Báo cáo”/);
    expect(moveRefusal(wanted, move({ ...day, product: 'Báo cáo 12/BC-SYT' }))).toBeNull();
    expect(moveRefusal(begun, move({ doneOn: '2018-06-20' }))).toMatch(/chỉ đi cùng việc hoàn thành/);
  });

  it('is not late for being confirmed late', () => {
    const told = moved(begun, move({ to: 'awaiting-confirmation', doneOn: '2018-06-28' }));
    const confirmed = moved(told, move({ to: 'done', on: '2018-08-01' }));
    expect(confirmed).toMatchObject({ doneOn: '2018-06-28', confirmedOn: '2018-08-01' });
    expect(taskTerm(confirmed, '2018-08-02', 15)).toBe('done-on-time');
  });

  it('loses its day of completion when it is sent back', () => {
    const done = moved(begun, move({ to: 'done', doneOn: '2018-06-28' }));
    expect(moved(done, move({ to: 'returned', reason: 'Thiếu số liệu' }))).toMatchObject({
      ...{ state: 'returned', doneOn: null, confirmedOn: null },
    });
  });
});

describe('an extension', () => {
  it('wants its paper, a deadline to extend, and a later day', () => {
    const asked = { newDeadline: '2018-07-31', document: '45/UBND-VX ngày 20/6/2018' };
    expect(extensionRefusal(begun, asked)).toBeNull();
    expect(extensionRefusal(begun, { ...asked, document: ' ' })).toMatch(/văn bản cho phép/);
    expect(extensionRefusal(begun, { ...asked, newDeadline: '2018-06-30' })).toMatch(
      /phải sau .*30\/06\/2018/,
    );
    expect(extensionRefusal({ ...begun, deadline: null }, asked)).toMatch(/chưa có thời hạn/);
    expect(extensionRefusal({ ...begun, state: 'done' }, asked)).toMatch(/thì không gia hạn/);
  });
});

type Step = { readonly move: TaskMove } | { readonly days: number };
const someDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2018-05-01', days));
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    move: fc.record({
      to: fc.constantFrom(...taskStates),
      on: someDay,
      doneOn: orNull(someDay),
      product: orNull(fc.constant('Báo cáo')),
      reason: orNull(fc.constant('Theo chỉ đạo')),
    }),
  }),
  fc.record({ days: fc.integer({ min: -20, max: 60 }) }),
);

function take(task: Task, taken: Step): Task {
  if ('move' in taken) return moveRefusal(task, taken.move) === null ? moved(task, taken.move) : task;
  const newDeadline = task.deadline === null ? '2018-07-01' : addDays(task.deadline, taken.days);
  const asked = { newDeadline, document: '45/UBND-VX' };
  return extensionRefusal(task, asked) === null ? extended(task, asked) : task;
}

describe('whatever is done with a task', () => {
  const anyStart = orNull(someDay).map((deadline) => ({ ...begun, deadline, firstDeadline: deadline }));

  it('no deadline is lost: the first one stays, and the present one only moves by an extension', () => {
    fc.assert(
      fc.property(anyStart, fc.array(step, { maxLength: 30 }), (start, steps) => {
        let task: Task = start;
        for (const taken of steps) {
          const before = task;
          task = take(task, taken);
          expect(task.firstDeadline).toBe(start.firstDeadline);
          if ('move' in taken) expect(task.deadline).toBe(before.deadline);
          else expect((task.deadline ?? '') >= (before.deadline ?? '')).toBe(true);
          expect((task.deadline === null) === (start.deadline === null)).toBe(true);
        }
      }),
    );
  });

  it('a task that is done is late for its days alone, and has its day of completion while it is done', () => {
    fc.assert(
      fc.property(anyStart, fc.array(step, { maxLength: 30 }), (start, steps) => {
        const task = steps.reduce(take, start as Task);
        expect((task.state === 'done') === (task.doneOn !== null)).toBe(true);
        expect(task.confirmedOn === null || task.state === 'done').toBe(true);
        if (task.doneOn === null) return;
        const isLate = task.deadline !== null && task.doneOn > task.deadline;
        const expected = task.deadline === null ? 'no-deadline' : isLate ? 'done-late' : 'done-on-time';
        for (const asOf of [task.doneOn, addDays(task.doneOn, 400)])
          expect(taskTerm(task, asOf, 15)).toBe(expected);
      }),
    );
  });
});
