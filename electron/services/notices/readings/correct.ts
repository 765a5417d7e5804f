import { AppError } from '../../../../shared/domain/errors/index.ts';
import type { NoticeReading, TaskReading } from '../../../../shared/domain/notices/index.ts';
import { taskStateLabel } from '../../../../shared/domain/tasks/index.ts';
import type { WriteHandle } from '../../../database/connection/index.ts';
import {
  insertFindings,
  insertHeadings,
  insertLines,
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
  replaceAttendees,
  updateMeetingFact,
  updateParagraph,
  updateReadHead,
  updateReadTask,
} from '../../../database/queries/readings.ts';
import { isUntouched, workOf } from '../../../database/queries/task-work.ts';
import { updateFirstDeadline } from '../../../database/queries/task-writing.ts';
import { type TaskRecord, tasksOfNotice } from '../../../database/queries/tasks.ts';
import {
  followHead,
  putBodies,
  readDeadlineFields,
  recountNotice,
  type StoringDays,
  storeTask,
  takeUntouched,
} from '../../tasks/index.ts';
import { placeOf, type StoredParagraph, storeMeeting } from '../storing.ts';
import { sameTasks } from './matching.ts';

/** An imported notice whose reading goes from one version to the next. */
export interface Correction {
  readonly id: number;
  readonly meetingId: number | null;
  readonly isSample: 0 | 1;
  readonly before: NoticeReading;
  readonly after: NoticeReading;
  /** The day (ISO) of the correction. */
  readonly today: string;
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

function refuseLoss(content: string, why: string, taskId: number): AppError {
  return new AppError('conflict', `Nhiệm vụ “${content.slice(0, 80)}” ${why}`, { taskId });
}

/** Refuses to lose a task on which something was done, or of whose parts one was worked on. Throws AppError conflict (details.taskId). */
function dropTask(db: WriteHandle, { id, state, content }: TaskRecord): void {
  if (state !== 'not-started') {
    throw refuseLoss(
      content,
      `đang ở tình trạng “${taskStateLabel(state)}” nên không bỏ được. Giữ nhiệm vụ ấy lại, hoặc đặt nó về “${taskStateLabel('not-started')}” rồi sửa tiếp.`,
      id,
    );
  }
  takeUntouched(db, id);
  if (!isUntouched(db, id)) {
    throw refuseLoss(
      content,
      'đã có báo cáo, gia hạn hoặc phần việc riêng nên không bỏ được. Giữ nhiệm vụ ấy lại.',
      id,
    );
  }
  deleteTaskLists(db, id);
  deleteTask(db, id);
}

/** Gives a task the deadline of its corrected reading. Throws AppError conflict where it was extended since. */
function correctDeadline(db: WriteHandle, row: TaskRecord, task: TaskReading, issuedOn: string | null): void {
  if (workOf(db, row.id)?.hasExtension === 1) {
    throw refuseLoss(
      row.content,
      'đã được gia hạn nên thời hạn ban đầu không sửa được nữa. Giữ thời hạn ấy rồi lưu lại.',
      row.id,
    );
  }
  updateFirstDeadline(db, row.id, readDeadlineFields(db, task, issuedOn));
}

const wordsOf = ({ text, span }: TaskReading) => [text, span];
const deadlineOf = (task: TaskReading) => [
  ...[task.deadline, task.deadlineText, task.deadlineTime, task.recurring, task.workingDays],
];
const listsOf = ({ lead, coordinate, areas, refs }: TaskReading) => [lead, coordinate, areas, refs];

function correctLists(db: WriteHandle, taskId: number, task: TaskReading): void {
  deleteTaskLists(db, taskId);
  putBodies(db, taskId, 'lead', task.lead);
  putBodies(db, taskId, 'coordinate', task.coordinate);
  insertTaskLists(db, taskId, task);
}

function correctTask(
  db: WriteHandle,
  row: TaskRecord,
  [before, task]: readonly [before: TaskReading, after: TaskReading],
  place: ReturnType<typeof placeOf>,
  { issuedOn, today }: StoringDays,
): void {
  if (same(before, task)) return;
  if (!same(wordsOf(before), wordsOf(task))) updateReadTask(db, { id: row.id, ...place, content: task.text });
  const newDeadline = !same(deadlineOf(before), deadlineOf(task));
  if (newDeadline) correctDeadline(db, row, task, issuedOn);
  if (!same(listsOf(before), listsOf(task))) correctLists(db, row.id, task);
  followHead(db, row.id, newDeadline, today);
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
  const { id: noticeId, isSample, before, after, today } = correction;
  const days = { issuedOn: after.header.issuedOn, today };
  const rows = rowsOf(db, correction);
  const places = sameTasks(before.tasks, after.tasks);
  for (const [at, row] of rows.entries()) if (row && !places.includes(at)) dropTask(db, row);
  for (const [at, task] of after.tasks.entries()) {
    const place = places[at] ?? null;
    const former = place === null ? undefined : before.tasks[place];
    const row = place === null ? null : rows[place];
    const words = placeOf(task, paragraphs);
    if (row && former) correctTask(db, row, [former, task], words, days);
    else storeTask(db, task, { noticeId, isSample, ...words }, days);
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
  recountNotice(db, id);
}
