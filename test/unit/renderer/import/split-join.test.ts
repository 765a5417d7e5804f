import { describe, expect, it } from 'vitest';
import { joinTasks, splitTask } from '../../../../renderer/features/import/split-join.ts';
import { aTask, doubleTask, source, spanOf } from './a-reading.ts';

const caret = doubleTask.text.indexOf('Sở Y tế');

describe('splitting a task at the caret', () => {
  it('gives each part the lead, deadline and references that its own words tell', () => {
    const parts = splitTask(doubleTask, caret, source);
    expect(parts).toMatchObject([
      { lead: ['Công an tỉnh'], deadline: '2018-02-28', refs: [], text: expect.stringMatching(/2018;$/) },
      { lead: ['Sở Y tế'], deadline: null, deadlineText: null, refs: ['1899/QĐ-TTg'] },
    ]);
  });

  it('divides the stretch of the text at the same place', () => {
    const [first, second] = splitTask(doubleTask, caret, source) ?? [];
    expect(first?.span.start).toBe(doubleTask.span.start);
    expect(first?.span.end).toBe(spanOf('Sở Y tế').start);
    expect(second?.span).toEqual({ start: spanOf('Sở Y tế').start, end: doubleTask.span.end });
    expect(second?.leadSpans).toEqual([spanOf('Sở Y tế')]);
  });

  it('leaves a second part without a lead of its own with the first one’s', () => {
    const task = aTask();
    const [, second] = splitTask(task, task.text.indexOf('bố trí'), source) ?? [];
    expect(second).toMatchObject({ text: 'bố trí kinh phí.', lead: ['Sở Tài chính'] });
  });

  it('does nothing at either end of the text', () => {
    expect(splitTask(doubleTask, 0, source)).toBeNull();
    expect(splitTask(doubleTask, doubleTask.text.length, source)).toBeNull();
  });
});

describe('joining a task with the next', () => {
  it('keeps all leads and the whole stretch of the text', () => {
    const joined = joinTasks(doubleTask, aTask());
    expect(joined.lead).toEqual(['Công an tỉnh', 'Sở Y tế', 'Sở Tài chính']);
    expect(joined.span).toEqual({ start: doubleTask.span.start, end: aTask().span.end });
  });

  it('takes the deadline of the second where the first tells none', () => {
    const second = aTask({ deadline: '2018-06-30' });
    expect(joinTasks(aTask(), second).deadline).toBe('2018-06-30');
    expect(joinTasks(doubleTask, second).deadline).toBe('2018-02-28');
  });

  it('is the way back from a split, but for the space between the parts', () => {
    const [first, second] = splitTask(doubleTask, caret, source) ?? [];
    if (!first || !second) throw new Error('not split');
    expect(joinTasks(first, second)).toEqual({ ...doubleTask, textStart: first.textStart });
  });
});
