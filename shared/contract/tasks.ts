import { z } from 'zod';
import { taskKinds } from '../domain/tasks/index.ts';
import { read, write } from './channel.ts';
import { change, saved } from './directory.ts';
import { taskRow, taskState, taskTerm } from './rows.ts';
import { clock, fileBytes, id, isoDay, nothing, text, typed, typedOrNull } from './scalars.ts';

const maybe = text.nullable();
const day = isoDay.nullable();
const year = z.int().min(1945).max(9999);
/** Tasks that one command is for. */
const ids = z.array(id).min(1).max(5_000);

const rule = z.union([
  z.strictObject({ on: isoDay, before: z.boolean() }),
  z.strictObject({
    endOf: z.enum(['month', 'quarter', 'half-year', 'year']),
    year,
    n: z.int().min(1).max(12).exactOptional(),
  }),
  z.strictObject({ days: z.int().positive().max(999), working: z.boolean() }),
  z.strictObject({
    every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
    month: z.union([z.literal('first'), z.literal('last'), z.int().min(1).max(12)]).exactOptional(),
    day: z.int().min(1).max(31).exactOptional(),
    before: z.boolean().exactOptional(),
  }),
]);

/** Names typed line by line; empty lines are none. */
const names = z
  .array(typed(300))
  .max(100)
  .transform((list) => list.filter((name) => name !== ''));
const document = {
  assignedBy: typedOrNull(300),
  assignedOn: day,
  documentNumber: typedOrNull(100),
  documentOn: day,
  documentAbstract: typedOrNull(1_000),
  /** Item of the document that assigns it ("mục 3, khoản b"). */
  documentItem: typedOrNull(100),
};
const written = z.strictObject({
  content: typed(10_000),
  ...document,
  lead: names,
  coordinate: names,
  areas: names,
  references: names,
  watcherId: id.nullable(),
  legalBasis: typedOrNull(1_000),
  product: typedOrNull(500),
  restricted: z.boolean(),
  lateReason: typedOrNull(2_000),
  note: typedOrNull(2_000),
  deadline: z.strictObject({ text: typedOrNull(500), time: clock.nullable(), rule: rule.nullable() }),
});

const settings = z.strictObject({
  /** Days before a deadline from which a task counts as due soon. */
  dueSoonDays: z.int().min(0).max(365),
  /** Whether "trước ngày 30/6" still counts the 30th. */
  beforeCounts: z.boolean(),
});
const yearTable = z.strictObject({
  year,
  /** The papers that it was taken from. */
  source: typedOrNull(1_000),
  days: z.array(z.strictObject({ day: isoDay, kind: z.enum(['off', 'working']), name: typed(200) })).max(366),
});
/** How many deadlines moved to another day with what was saved. */
const moved = z.object({ moved: z.int(), change });

const reportFile = z.union([
  z.strictObject({ name: typed(255), bytes: fileBytes }),
  z.strictObject({ name: typed(255), upload: z.uuid() }),
]);

const work = z.object({
  kind: z.enum(taskKinds),
  firstDeadline: day,
  deadlineTime: clock.nullable(),
  rule: rule.nullable(),
  /** Whether a year that it was counted through has no table of its days off ("tạm tính"). */
  provisional: z.boolean(),
  ruleWords: maybe,
  /** What the setting makes of "trước ngày"; null where the words do not say so. */
  beforeWords: maybe,
  ...document,
  product: maybe,
  doneProduct: maybe,
  confirmedOn: day,
  /** Day on which the work was done as the agency told it, while it waits for confirmation. */
  reportedDone: day,
  watcherId: id.nullable(),
  watcher: maybe,
  legalBasis: maybe,
  lateReason: maybe,
  note: maybe,
  restricted: z.boolean(),
  binned: z.boolean(),
  /** How it stands to its first deadline. */
  against: z.object({ term: taskTerm, daysLate: z.int() }),
  part: z.enum(['unit', 'occurrence']).nullable(),
  head: z.object({ id, content: text }).nullable(),
  parts: z.array(
    z.object({
      id,
      part: z.enum(['unit', 'occurrence']),
      lead: z.array(text),
      deadline: day,
      state: taskState,
      term: taskTerm,
      daysLate: z.int(),
      hasParts: z.boolean(),
    }),
  ),
  /** Whether its lead stands for many units. */
  isCollective: z.boolean(),
  /** Where it may go from here, and what each way wants said. */
  ways: z.array(z.object({ to: taskState, needs: z.array(z.enum(['reason', 'done-day', 'product'])) })),
  extensions: z.array(
    z.object({
      id,
      oldDeadline: isoDay,
      newDeadline: isoDay,
      extendedOn: isoDay,
      document: text,
      reason: maybe,
    }),
  ),
  moves: z.array(
    z.object({
      ...{ id, at: text, who: text, from: taskState, to: taskState, movedOn: isoDay, reason: maybe },
      document: maybe,
    }),
  ),
  /** Reminders of it, the first one first; the letter is null for one noted by hand. */
  reminders: z.array(z.object({ on: isoDay, number: maybe, agency: maybe, letterId: id.nullable() })),
  reports: z.array(
    z.object({
      ...{ id, reportedOn: isoDay, text, reportedBy: maybe, document: maybe },
      files: z.array(z.object({ position: z.int(), name: text })),
    }),
  ),
});

/** Channels of the work on tasks. */
export const taskChannels = {
  'tasks.get': read(
    z.strictObject({ id, asOf: isoDay }),
    z.object({
      task: taskRow,
      work,
      coordinate: z.array(text),
      references: z.array(text),
      areas: z.array(text),
      /** The paragraph it came out of. */
      paragraph: maybe,
      /** Where the task's words stand inside that paragraph. */
      span: z.object({ start: z.int(), end: z.int() }).nullable(),
      doneOn: day,
      history: z.array(z.object({ at: text, who: text, action: text })),
    }),
  ),
  'tasks.create': write(written, saved),
  'tasks.edit': write(written.extend({ id }), saved),
  /** Moves tasks to another state, all or none; `on` is the day of the move, `doneOn` the one of the work. */
  'tasks.move': write(
    z.strictObject({
      ids,
      to: taskState,
      on: isoDay,
      doneOn: day,
      product: typedOrNull(500),
      reason: typedOrNull(2_000),
      document: typedOrNull(300),
    }),
    moved,
  ),
  'tasks.extend': write(
    z.strictObject({
      ids,
      newDeadline: isoDay,
      extendedOn: isoDay,
      document: typed(300),
      reason: typedOrNull(2_000),
    }),
    z.object({ extended: z.int(), change }),
  ),
  'tasks.watch': write(
    z.strictObject({ ids, watcherId: id.nullable() }),
    z.object({ watched: z.int(), change }),
  ),
  'tasks.bin': write(z.strictObject({ ids }), z.object({ binned: z.int(), change })),
  'tasks.restore': write(z.strictObject({ ids }), z.object({ restored: z.int(), change })),
  'tasks.report': write(
    z.strictObject({
      id,
      reportedOn: isoDay,
      text: typed(20_000),
      reportedBy: typedOrNull(300),
      document: typedOrNull(300),
      files: z.array(reportFile).max(20),
    }),
    saved,
  ),
  'tasks.removeReport': write(z.strictObject({ id }), z.object({ change })),
  /** The units that a collective lead stands for on the day of its document. */
  'tasks.expansion': read(
    z.strictObject({ id }),
    z.object({ day: isoDay, /** Why it cannot be expanded. */ obstacle: maybe, units: z.array(text) }),
  ),
  'tasks.expand': write(
    z.strictObject({ id, names: z.array(typed(300)).max(500) }),
    z.object({ units: z.int(), change }),
  ),
  /** Lays out the occurrences of a recurring task up to a day. */
  'tasks.unfold': write(z.strictObject({ id, until: isoDay }), z.object({ occurrences: z.int(), change })),
  /** Agencies that ended before a day and still stand on open tasks. */
  'tasks.ended': read(
    z.strictObject({ on: isoDay }),
    z.object({
      rows: z.array(
        z.object({
          ...{ agencyId: id, name: text, validTo: isoDay, successorId: id.nullable(), successor: maybe },
          tasks: z.int(),
        }),
      ),
    }),
  ),
  'tasks.handOver': write(z.strictObject({ agencyId: id }), z.object({ handed: z.int(), change })),
  'tasks.settings': read(nothing, settings),
  'tasks.saveSettings': write(settings, moved),
  'holidays.list': read(nothing, z.object({ years: z.array(yearTable) })),
  'holidays.saveYear': write(yearTable, moved),
  'holidays.removeYear': write(z.strictObject({ year }), moved),
};
