import { z } from 'zod';
import { meetingKinds, meetingStates, outcomeKinds } from '../domain/meetings/index.ts';
import { read, write } from './channel.ts';
import { id, isoDay, nothing, text, typed, typedOrNull } from './scalars.ts';

const maybe = text.nullable();
const matterKind = z.enum(['conclusion', 'task']);

const matter = z.object({
  kind: matterKind,
  id,
  /** What its agenda item will be called. */
  title: text,
  text,
  n: maybe,
  noticeNumber: maybe,
  noticeId: id,
  meetingName: maybe,
  heldOn: isoDay,
  deadline: isoDay.nullable(),
  openTasks: z.int(),
  topicId: id.nullable(),
});

/** Channels that prepare meetings out of earlier ones. */
export const planningChannels = {
  'planning.carryOver': read(z.strictObject({ id, today: isoDay }), z.object({ rows: z.array(matter) })),
  'planning.takeUp': write(
    z.strictObject({
      id,
      today: isoDay,
      chosen: z
        .array(z.strictObject({ kind: matterKind, id }))
        .min(1)
        .max(300),
    }),
    z.object({ itemIds: z.array(id) }),
  ),
  'planning.putBack': write(z.strictObject({ id, itemIds: z.array(id).max(300) }), z.object({ id })),
  'planning.topic': read(
    z.strictObject({ id }),
    z.object({
      topic: z.object({ id, title: text, taskId: id.nullable(), noticeId: id.nullable() }),
      times: z.array(
        z.object({
          itemId: id,
          meetingId: id,
          meetingName: maybe,
          heldOn: isoDay.nullable(),
          state: z.enum(meetingStates),
          title: text,
          outcomes: z.array(z.object({ id, kind: z.enum(outcomeKinds), text })),
        }),
      ),
    }),
  ),
  'planning.copy': write(
    z.strictObject({
      id,
      as: z.enum(['meeting', 'template']),
      name: typedOrNull(500),
      heldOn: isoDay.nullable(),
    }),
    z.object({ id }),
  ),
  'planning.templates': read(
    nothing,
    z.object({
      rows: z.array(
        z.object({
          id,
          name: maybe,
          kind: z.enum(meetingKinds).nullable(),
          items: z.int(),
          attendees: z.int(),
        }),
      ),
    }),
  ),
  'planning.year': write(
    z.strictObject({
      rows: z
        .array(
          z.strictObject({
            kind: z.enum(meetingKinds),
            name: typed(500),
            heldOn: isoDay,
            templateId: id.nullable(),
          }),
        )
        .min(1)
        .max(60),
    }),
    z.object({ ids: z.array(id) }),
  ),
  'planning.bin': write(z.strictObject({ ids: z.array(id).min(1).max(60) }), z.object({ binned: z.int() })),
};
