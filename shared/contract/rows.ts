import { z } from 'zod';
import { meetingForms, meetingKinds, meetingStates } from '../domain/meetings/index.ts';
import { taskStates } from '../domain/tasks/index.ts';
import { clock, id, isoDay, text } from './scalars.ts';

const maybe = text.nullable();
const day = isoDay.nullable();

/** A notice as lists get it. */
export const noticeRow = z.object({
  id,
  number: maybe,
  issuedOn: day,
  title: maybe,
  heldOn: day,
  taskCount: z.int(),
  isSample: z.boolean(),
  /** A draft, issued here, or read in from a file. */
  standing: z.enum(['draft', 'issued', 'imported']),
  isCorrection: z.boolean(),
  isCorrected: z.boolean(),
});

/** A meeting as lists get it. */
export const meetingRow = z.object({
  id,
  name: maybe,
  kind: z.enum(meetingKinds).nullable(),
  state: z.enum(meetingStates),
  heldOn: day,
  startsAt: clock.nullable(),
  endsOn: day,
  endsAt: clock.nullable(),
  form: z.enum(meetingForms).nullable(),
  place: maybe,
  chair: maybe,
  secretary: maybe,
  issuerId: id.nullable(),
  noticeCount: z.int(),
  isSample: z.boolean(),
});

/** Where the work on a task stands. */
export const taskState = z.enum(taskStates);
/** How a task stands to its deadline. */
export const taskTerm = z.enum(['in-term', 'due-soon', 'late', 'no-deadline', 'done-on-time', 'done-late']);

/** A task as lists get it. */
export const taskRow = z.object({
  id,
  content: text,
  lead: z.array(text),
  deadline: day,
  deadlineText: maybe,
  state: taskState,
  term: taskTerm,
  /** Days past the deadline on the day asked for; 0 when not late. */
  daysLate: z.int(),
  noticeId: id.nullable(),
  noticeNumber: maybe,
  noticeTitle: maybe,
  conclusionNumber: maybe,
  /** A restricted one is left out of what is printed. */
  restricted: z.boolean(),
  isSample: z.boolean(),
});
