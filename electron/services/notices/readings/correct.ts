import { AppError } from '../../../../shared/domain/errors/index.ts';
import type { NoticeReading, TaskReading } from '../../../../shared/domain/notices/index.ts';
import { taskStateLabel } from '../../../../shared/domain/tasks/index.ts';
import type { WriteHandle } from '../../../database/connection/index.ts';
import {
  insertFindings,
  insertHeadings,
  insertLines,
  insertTaskBody,
  insertTaskLists,
} from '../../../database/queries/notice-writing.ts';
import type { LinePart } from '../../../database/queries/notices.ts';
import {
  conclusionRows,
  deleteFindings,
  deleteHeadings,
  deleteLines,
  deleteTask,
  deleteTaskLists,
  type ReadTask,
  replaceAttendees,
  updateMeetingFact,
  updateParagraph,
  updateReadHead,
  updateReadTask,
} from '../../../database/queries/readings.ts';
import { type TaskRecord, tasksOfNotice } from '../../../database/queries/tasks.ts';
import { storeTask } from '../../tasks/index.ts';
import { placeOf, type StoredParagraph, storeMeeting } from '../storing.ts';
import { sameTasks } from './matching.ts';

/** An imported notice whose reading goes from one version to the next. */
export interface Correction {
  readonly id: number;
  readonly meetingId: number | null;
  readonly isSample: 0 | 1;
  readonly before: NoticeReading;
  readonly after: NoticeReading;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function correctLines(db: WriteHandle, { id, before, after }: Correction): void {
  const parts: readonly (readonly [LinePart, readonly string[], readonly string[]])[] = [
    ['issuer', before.header.issuer, after.header.issuer],
    ['opening', before.sections.opening, after.sections.opening],
    ['result', before.sections.results, after.sections.results],
    ['shortcoming', before.sections.shortcomings, after.sections.shortcomings],
    ['closing', before.sections.closing, after.sections.closing],
    ['recipient', before.recipients, after.recipients],
    ['area', before.areas, after.areas],
  ];
  for (const [part, old, lines] of parts) {
    if (same(old, lines)) continue;
    deleteLines(db, id, part);
    insertLines(db, id, part, lines);
  }
  if (!same(before.sections.headings, after.sections.headings)) {
    deleteHeadings(db, id);
    insertHeadings(db, id, after.sections.headings);
  }
  const findings = ({ decisions, legalRefs, figures }: NoticeReading) => [decisions, legalRefs, figures];
  if (!same(findings(before), findings(after))) {
    deleteFindings(db, id);
    insertFindings(db, id, after);
  }
}

/** What the reading now says of the meeting goes into it, except where the meeting itself was changed since. */
function correctMeeting(db: WriteHandle, correction: Correction): number | null {
  const { meetingId, isSample, after } = correction;
  if (meetingId === null) return storeMeeting(db, after, isSample);
  const before = correction.before.meeting;
  const { meeting } = after;
  for (const [column, old, value] of [
    ['name', before.name, meeting.name],
    ['held_on', before.heldOn, meeting.heldOn],
    ['form', before.form, meeting.form],
    ['place', before.place, meeting.place],
    ['chair', before.chair, meeting.chair],
  ] as const) {
    if (old !== value) updateMeetingFact(db, { meetingId, column, before: old, after: value });
  }
  if (!same(before.attendees, meeting.attendees)) replaceAttendees(db, meetingId, meeting.attendees);
  return meetingId;
}

/** Corrects the words of the conclusions; their number and order are the text's own. Gives them as they then stand. */
function correctConclusions(db: WriteHandle, { id, after }: Correction): StoredParagraph[] {
  const rows = conclusionRows(db, id).filter(({ paragraphId }) => paragraphId !== null);
  const paragraphs = after.sections.conclusions.flatMap((conclusion) =>
    conclusion.paragraphs.map((text, at) => ({ text, span: conclusion.spans[at] })),
  );
  if (rows.length !== paragraphs.length) {
    throw new AppError(
      'invalid-request',
      'Số đoạn của phần kết luận không khớp văn bản gốc nên chưa lưu. Mở lại bản đọc rồi sửa.',
    );
  }
  return paragraphs.map(({ text, span }, at) => {
    const row = rows[at];
    const paragraphId = row?.paragraphId ?? 0;
    if (row?.text !== text) updateParagraph(db, paragraphId, text);
    return { id: paragraphId, text, span };
  });
}

/** Refuses to lose a task on which something was done. Throws AppError conflict (details.taskId). */
function dropTask(db: WriteHandle, { id, state, content }: TaskRecord): void {
  if (state !== 'not-started') {
    throw new AppError(
      'conflict',
      `Nhiệm vụ “${content.slice(0, 80)}” đang ở tình trạng “${taskStateLabel(state)}” nên không bỏ được. Giữ nhiệm vụ ấy lại, hoặc đặt nó về “${taskStateLabel('not-started')}” rồi sửa tiếp.`,
      { taskId: id },
    );
  }
  deleteTaskLists(db, id);
  deleteTask(db, id);
}

function rowOf(task: TaskReading, row: TaskRecord, place: ReturnType<typeof placeOf>): ReadTask {
  const rule = task.recurring ?? task.workingDays;
  const { text: content, deadline, deadlineText } = task;
  return {
    id: row.id,
    ...place,
    content,
    deadline,
    deadlineText,
    rule: rule === null ? null : JSON.stringify(rule),
  };
}

function correctTask(
  db: WriteHandle,
  row: TaskRecord,
  before: TaskReading,
  task: TaskReading,
  place: ReturnType<typeof placeOf>,
): void {
  if (same(before, task)) return;
  const own = ({ text, deadline, deadlineText, recurring, workingDays, span }: TaskReading) => [
    ...[text, deadline, deadlineText, recurring, workingDays, span],
  ];
  if (!same(own(before), own(task))) updateReadTask(db, rowOf(task, row, place));
  const lists = ({ lead, coordinate, areas, refs }: TaskReading) => [lead, coordinate, areas, refs];
  if (same(lists(before), lists(task))) return;
  deleteTaskLists(db, row.id);
  for (const role of ['lead', 'coordinate'] as const) {
    for (const [position, name] of task[role].entries()) {
      insertTaskBody(db, { taskId: row.id, role, position, name });
    }
  }
  insertTaskLists(db, row.id, task);
}

/** The stored task of each task of the reading before, told by its words; each row is found once. */
function rowsOf(db: WriteHandle, { id, before }: Correction): readonly (TaskRecord | null)[] {
  const rows = [...tasksOfNotice(db, id)];
  return before.tasks.map(({ text }) => {
    const at = rows.findIndex(({ content }) => content === text);
    return at < 0 ? null : (rows.splice(at, 1)[0] ?? null);
  });
}

/** A task keeps its row, and with it what was done on it, where it is the same one in both readings. */
function correctTasks(db: WriteHandle, correction: Correction, paragraphs: readonly StoredParagraph[]): void {
  const { id: noticeId, isSample, before, after } = correction;
  const rows = rowsOf(db, correction);
  const places = sameTasks(before.tasks, after.tasks);
  for (const [at, row] of rows.entries()) if (row && !places.includes(at)) dropTask(db, row);
  for (const [at, task] of after.tasks.entries()) {
    const place = places[at] ?? null;
    const former = place === null ? undefined : before.tasks[place];
    const row = place === null ? null : rows[place];
    const words = placeOf(task, paragraphs);
    if (row && former) correctTask(db, row, former, task, words);
    else storeTask(db, task, { noticeId, isSample, ...words });
  }
}

/** Puts a corrected reading into the rows that came out of the one before; ids stay where the thing is the same. */
export function correctRows(db: WriteHandle, correction: Correction): void {
  const { id, after } = correction;
  const { number, symbol, place, issuedOn, kind, title } = after.header;
  const meetingId = correctMeeting(db, correction);
  const head = { id, meetingId, number, symbol, place, issuedOn, kind, title, ...after.signer };
  updateReadHead(db, head);
  correctLines(db, correction);
  correctTasks(db, correction, correctConclusions(db, correction));
}
