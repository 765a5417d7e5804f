import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/services/changes/index.ts';
import { acceptNotice } from '../../../electron/services/notices/index.ts';
import { getTask } from '../../../electron/services/tasks/index.ts';
import { assignSentence, settleNoTask, traceNotice } from '../../../electron/services/tracing/index.ts';
import { aWriteContext } from '../../support/contexts.ts';
import { aReading } from '../../support/readings.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

function accept(over: Parameters<typeof aReading>[0] = { tasks: [] }): number {
  const reading = aReading(over);
  return acceptNotice(opened.context, { reading, name: 'tb.txt', bytes: null, isSample: false }).noticeId;
}

function sentencesOf(id: number) {
  return traceNotice(opened.context, { id, asOf: '2018-06-01' }).conclusions.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ id: paragraphId, sentences }) =>
      sentences.map((sentence) => ({ ...sentence, paragraphId })),
    ),
  );
}

const openOf = (id: number) =>
  sentencesOf(id).filter(({ tasks, unassigned }) => tasks.length === 0 && !unassigned);

describe('the sentences of a notice', () => {
  it('show the tasks made of them and which have none', () => {
    const id = accept({});
    expect(sentencesOf(id).some(({ tasks }) => tasks.length > 0)).toBe(true);
    expect(openOf(id)).toEqual([]);
  });

  it('become a task with their own words, linked both ways, taken back by one undo', () => {
    const id = accept();
    const [sentence] = openOf(id);
    if (!sentence) throw new Error('every sentence has a task');
    const { paragraphId, start, end, words } = sentence;
    const made = assignSentence(opened.context, { paragraphId, start, end });
    const { task, paragraph, span } = getTask(opened.context, { id: made.id, asOf: '2018-06-01' });
    expect(task).toMatchObject({ content: words, noticeId: id, lead: [] });
    expect(paragraph?.slice(span?.start, span?.end)).toBe(words);
    expect(openOf(id)).not.toContainEqual(expect.objectContaining({ words }));
    undoChange(opened.context, made.change);
    expect(openOf(id)).toContainEqual(expect.objectContaining({ words }));
  });

  it('may be settled to make no task, until that is let go or taken back', () => {
    const id = accept();
    const before = openOf(id).length;
    const [sentence] = openOf(id);
    if (!sentence) throw new Error('every sentence has a task');
    const place = { paragraphId: sentence.paragraphId, start: sentence.start, end: sentence.end };
    const { change } = settleNoTask(opened.context, { ...place, settled: true });
    expect(openOf(id)).toHaveLength(before - 1);
    undoChange(opened.context, change);
    expect(openOf(id)).toHaveLength(before);
    settleNoTask(opened.context, { ...place, settled: true });
    settleNoTask(opened.context, { ...place, settled: false });
    expect(openOf(id)).toHaveLength(before);
  });
});
