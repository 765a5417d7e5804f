import { z } from 'zod';
import {
  ageBands,
  quickFilters,
  registerColumns,
  registerGroupings,
  registerSorts,
} from '../domain/task-register/index.ts';
import { taskKinds, taskStates } from '../domain/tasks/index.ts';
import { read, write } from './channel.ts';
import { change } from './directory.ts';
import { id, isoDay, nothing, text, typed } from './scalars.ts';

const maybe = text.nullable();
const day = isoDay.nullable();
const state = z.enum(taskStates);
const term = z.enum(['in-term', 'due-soon', 'late', 'no-deadline', 'done-on-time', 'done-late']);
const key = z
  .string()
  .max(500)
  .transform((value) => value.normalize('NFC'));
const idKey = z.string().max(15).regex(/^\d*$/);

/** Which tasks the register shows. */
const registerFilter = z.strictObject({
  text: z.string().max(200),
  quick: z.enum(quickFilters),
  terms: z.array(term).max(6).readonly(),
  bands: z.array(z.enum(ageBands)).max(4).readonly(),
  states: z.array(state).max(7).readonly(),
  kinds: z.array(z.enum(taskKinds)).max(3).readonly(),
  standing: z.enum(['open', 'closed']).nullable(),
  restricted: z.boolean().nullable(),
  lead: key.nullable(),
  area: key.nullable(),
  notice: idKey.nullable(),
  watcher: idKey.nullable(),
  month: z
    .string()
    .max(7)
    .regex(/^(?:\d{4}-\d{2})?$/)
    .nullable(),
});

const sort = z.strictObject({ by: z.enum(registerSorts), desc: z.boolean() });
const grouping = z.enum(registerGroupings).nullable();

/** What the register shows and how. */
export const registerView = z.strictObject({
  filter: registerFilter,
  sort,
  grouping,
  collapsed: z.array(key).max(10_000).readonly(),
  columns: z
    .array(z.strictObject({ id: z.enum(registerColumns), width: z.int().positive().max(2000).nullable() }))
    .min(1)
    .max(40)
    .readonly(),
});

const viewName = typed(120).refine((name) => name !== '', 'name-missing');
const changed = z.object({ change });
const slicesOf = (most: number) =>
  z
    .array(
      z.strictObject({
        group: key.nullable(),
        offset: z.int().nonnegative(),
        limit: z.int().positive().max(most),
      }),
    )
    .max(200);

const row = z.object({
  id,
  content: text,
  kind: z.enum(taskKinds),
  lead: z.array(text),
  coordinate: z.array(text),
  areas: z.array(text),
  deadline: day,
  deadlineText: maybe,
  firstDeadline: day,
  state,
  term,
  /** Days past the deadline on the day asked for; 0 when not late. */
  daysLate: z.int(),
  doneOn: day,
  assignedOn: day,
  watcher: maybe,
  product: maybe,
  restricted: z.boolean(),
  noticeId: id.nullable(),
  noticeNumber: maybe,
  noticeIssuedOn: day,
  noticeTitle: maybe,
  conclusionNumber: maybe,
  /** Day and words of the last report. */
  reportedOn: day,
  report: maybe,
  isSample: z.boolean(),
});

const choice = z.object({ key: text, title: text, count: z.int() });
const boardLine = z.object({
  key: text,
  name: maybe,
  total: z.int(),
  due: z.int(),
  late: z.int(),
  dueSoon: z.int(),
  inTerm: z.int(),
  noDeadline: z.int(),
  doneOnTime: z.int(),
  doneLate: z.int(),
  done: z.int(),
  oldest: z.object({ id, deadline: isoDay, days: z.int() }).nullable(),
  ofDue: z.number().nullable(),
  ofAll: z.number().nullable(),
});

/** Channels of the register of tasks and of the board. */
export const taskRegisterChannels = {
  /** How many tasks fall due on each day from one to another, both included; days without any are left out. */
  'tasks.dueDays': read(
    z.strictObject({ from: isoDay, until: isoDay, asOf: isoDay }),
    z.object({
      days: z.array(z.object({ day: isoDay, count: z.int(), /** Late and open. */ late: z.int() })),
    }),
  ),
  'tasks.page': read(
    z.strictObject({ asOf: isoDay, filter: registerFilter, sort, grouping, slices: slicesOf(2000) }),
    z.object({ slices: z.array(z.array(row)) }),
  ),
  'tasks.ids': read(
    z.strictObject({ asOf: isoDay, filter: registerFilter, sort, grouping, slices: slicesOf(1_000_000) }),
    z.object({ slices: z.array(z.array(id)) }),
  ),
  'tasks.totals': read(
    z.strictObject({ asOf: isoDay, filter: registerFilter, grouping }),
    z.object({
      total: z.int(),
      quick: z.array(z.object({ name: z.enum(quickFilters), count: z.int() })),
      terms: z.array(z.object({ term, count: z.int() })),
      bands: z.array(z.object({ band: z.enum(ageBands), count: z.int() })),
      restricted: z.int(),
      groups: z.array(z.object({ key: text, title: text, count: z.int(), late: z.int() })).nullable(),
    }),
  ),
  'tasks.choices': read(
    z.strictObject({ asOf: isoDay }),
    z.object({
      lead: z.array(choice),
      area: z.array(choice),
      notice: z.array(choice),
      watcher: z.array(choice),
      month: z.array(choice),
    }),
  ),
  'views.list': read(nothing, z.object({ rows: z.array(z.object({ id, name: text, view: registerView })) })),
  'views.save': write(z.strictObject({ name: viewName, view: registerView }), changed),
  'views.rename': write(z.strictObject({ id, name: viewName }), changed),
  'views.remove': write(z.strictObject({ id }), changed),
  'tasks.board': read(
    z.strictObject({ asOf: isoDay }),
    z.object({ leads: z.array(boardLine), areas: z.array(boardLine), total: boardLine }),
  ),
};
