import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../shared/domain/notices/sentences.ts';
import { tracedSentences } from '../../../shared/domain/tasks/index.ts';

const text = 'Giao Sở Y tế lập danh sách. Ban Chỉ đạo biểu dương TP. Lai Châu. Các huyện báo cáo.';
const sentences = sentencesIn(text);

describe('the sentences of a paragraph', () => {
  it('are told apart, short forms ending none', () => {
    expect(sentences.map((one) => one.text)).toEqual([
      'Giao Sở Y tế lập danh sách.',
      'Ban Chỉ đạo biểu dương TP. Lai Châu.',
      'Các huyện báo cáo.',
    ]);
    for (const one of sentences) expect(text.slice(one.start, one.end)).toBe(one.text);
  });

  it('show the task whose words they hold, and whether it was settled that there is none', () => {
    const traced = tracedSentences(
      sentences,
      [{ id: 4, start: 0, end: 27 }],
      new Set(['Ban Chỉ đạo biểu dương TP. Lai Châu.']),
      false,
    );
    expect(traced.map(({ taskIds, unassigned }) => [taskIds, unassigned])).toEqual([
      [[4], false],
      [[], true],
      [[], false],
    ]);
  });

  it('share a task that reaches over several, and keep one whose words changed', () => {
    const traced = tracedSentences(
      sentences,
      [
        { id: 4, start: 0, end: text.length },
        { id: 5, start: null, end: null },
      ],
      new Set(),
      false,
    );
    expect(traced.map(({ taskIds }) => taskIds)).toEqual([[4, 5], [4], [4]]);
  });

  it('that only lead in to the points below have the tasks of these for theirs', () => {
    const [lead] = sentencesIn('Sở Y tế:');
    const traced = (hasPoints: boolean) =>
      tracedSentences(lead ? [lead] : [], [], new Set(), hasPoints).map(({ leadsIn }) => leadsIn);
    expect(traced(true)).toEqual([true]);
    expect(traced(false)).toEqual([false]);
  });
});
