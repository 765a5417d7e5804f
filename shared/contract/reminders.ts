import { z } from 'zod';
import { read, write } from './channel.ts';
import { change } from './directory.ts';
import { bounded, id, isoDay, line, nothing, text, typedOrNull } from './scalars.ts';

const ids = z.array(id).min(1).max(5_000);
/** Which tasks are reminded of. */
const reminding = {
  /** Day that late and due soon are told for. */
  asOf: isoDay,
  /** Day of the letters. */
  on: isoDay,
  /** Null for all that are late or due soon. */
  taskIds: ids.nullable(),
  withRestricted: z.boolean(),
};

/** One letter as it is asked for. */
export const askedLetter = z.strictObject({
  ...reminding,
  agency: line,
  issuerId: id,
  signerId: id.nullable(),
  replyBy: isoDay.nullable(),
});

/** Channels of the reminder letters. */
export const reminderChannels = {
  'reminders.propose': read(
    z.strictObject({ ...reminding, issuerId: id.nullable() }),
    z.object({
      agencies: z.array(
        z.object({
          agency: text,
          taskIds: z.array(id),
          late: z.int(),
          dueSoon: z.int(),
          /** Tasks that were reminded of before. */
          again: z.int(),
          lastOn: isoDay.nullable(),
          isSample: z.boolean(),
        }),
      ),
      /** Restricted tasks left out. */
      restricted: z.int(),
      /** Tasks that no agency leads. */
      leaderless: z.int(),
      issuers: z.array(z.object({ id, name: text })),
      issuerId: id.nullable(),
      /** Those in office on the day of the letters. */
      signers: z.array(z.object({ id, name: text, position: text })),
      /** The next number of the book; its number is null where the host's clerk gives it. */
      next: z.object({ number: z.int().nullable(), symbol: text }).nullable(),
    }),
  ),
  'reminders.list': read(
    nothing,
    z.object({
      rows: z.array(
        z.object({
          ...{ id, agency: text, asOf: isoDay, number: text, issuedOn: isoDay, issuer: text },
          ...{ signer: text.nullable(), tasks: z.int(), isSample: z.boolean() },
        }),
      ),
    }),
  ),
  'reminders.issue': write(askedLetter.extend({ number: bounded(20) }), z.object({ id, number: text })),
  /** Notes a reminder that went out elsewhere. */
  'reminders.note': write(
    z.strictObject({ ids, on: isoDay, document: typedOrNull(300) }),
    z.object({ noted: z.int(), change }),
  ),
};
