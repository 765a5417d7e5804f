import { AppError } from '../../../shared/domain/errors/index.ts';
import type { TaskReading } from '../../../shared/domain/notices/index.ts';
import { sentencesIn } from '../../../shared/domain/notices/sentences.ts';
import { tracedSentences } from '../../../shared/domain/tasks/index.ts';
import { tasksOfNotice } from '../../database/queries/tasks.ts';
import { paragraphById, settledSentences, settleSentence } from '../../database/queries/tracing.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { localDay } from '../local-day.ts';
import { missing } from '../missing.ts';
import { getNotice } from '../notices/index.ts';
import { storeTask } from '../tasks/index.ts';

/** A sentence by where it stands in its paragraph. */
interface SentencePlace {
  readonly paragraphId: number;
  readonly start: number;
  readonly end: number;
}

/** Every sentence of a notice's conclusions with the state of its tasks on the day `asOf` (ISO). Throws AppError not-found. */
export function traceNotice(context: ReadContext, asked: { readonly id: number; readonly asOf: string }) {
  const { notice, conclusions, tasks } = getNotice(context, asked);
  const places = new Map(
    tasksOfNotice(context.db, asked.id).map(({ id, spanStart, spanEnd }) => [
      id,
      { id, start: spanStart, end: spanEnd },
    ]),
  );
  const settled = settledSentences(context.db, asked.id);
  const inParagraphs = new Set<number>();
  const traced = conclusions.map(({ id, n, paragraphs }) => ({
    ...{ id, n },
    paragraphs: paragraphs.map((paragraph, at) => {
      for (const task of paragraph.tasks) inParagraphs.add(task.id);
      const placed = paragraph.tasks.flatMap((task) => places.get(task.id) ?? []);
      const words = new Set(
        settled.filter(({ paragraphId }) => paragraphId === paragraph.id).map((one) => one.words),
      );
      return {
        ...{ id: paragraph.id, mark: paragraph.mark },
        sentences: tracedSentences(
          sentencesIn(paragraph.text),
          placed,
          words,
          at < paragraphs.length - 1,
        ).map(({ taskIds, ...sentence }) => ({
          ...sentence,
          tasks: paragraph.tasks.filter((task) => taskIds.includes(task.id)),
        })),
      };
    }),
  }));
  const { id, number, title, issuedOn, isSample } = notice;
  return {
    notice: { id, number, title, issuedOn, isSample },
    conclusions: traced,
    others: tasks.filter((task) => !inParagraphs.has(task.id)),
  };
}

/** The paragraph of a sentence and its words there. Throws AppError not-found, invalid-request (none stand there). */
function sentenceAt({ db }: ReadContext, { paragraphId, start, end }: SentencePlace) {
  const paragraph = paragraphById(db, paragraphId);
  if (!paragraph) throw missing('Đoạn này của thông báo');
  const words = paragraph.text.slice(start, end).trim();
  if (words === '') {
    throw new AppError('invalid-request', 'Câu này không còn trong thông báo. Mở lại trang rồi thử lại.');
  }
  return { paragraph, words };
}

/** Makes a task of a sentence, with the sentence's own words; who and when are still to be said. Throws AppError not-found, invalid-request. */
export function assignSentence(context: WriteContext, place: SentencePlace) {
  const { db, now } = context;
  return recorded(context, () => {
    const { paragraph, words } = sentenceAt(context, place);
    const { start, end, paragraphId } = place;
    const span = { start, end };
    const task: TaskReading = {
      ...{ n: paragraph.n, level: 'sentence', text: words, textStart: words, span },
      ...{ lead: [], coordinate: [], refs: [], areas: [], leadSpans: [], coordinateSpans: [], refSpans: [] },
      ...{ deadline: null, deadlineText: null, deadlineTime: null, deadlineSpan: null },
      ...{ recurring: null, workingDays: null },
    };
    const { noticeId, isSample, issuedOn } = paragraph;
    settleSentence(db, { paragraphId, words }, false);
    const days = { issuedOn, today: localDay(now()) };
    return { id: storeTask(db, task, { noticeId, paragraphId, ...span, isSample }, days) };
  });
}

/** Settles that no task comes of a sentence, or lets that go; one undo. Throws AppError not-found, invalid-request. */
export function settleNoTask(
  context: WriteContext,
  { settled, ...place }: SentencePlace & { readonly settled: boolean },
) {
  return recorded(context, () => {
    const { words } = sentenceAt(context, place);
    settleSentence(context.db, { paragraphId: place.paragraphId, words }, settled);
    return {};
  });
}
