import { z } from 'zod';
import { attachmentLimit } from '../domain/meetings/index.ts';
import { read, shell, write } from './channel.ts';
import { id, text, typed } from './scalars.ts';

/** Most bytes that one call carries; a longer file comes in pieces, so that no side ever holds it whole: 4 MB. */
export const pieceLimit = 4 * 1024 * 1024;

const bytes = z
  .instanceof(Uint8Array<ArrayBufferLike>)
  .refine((piece) => piece.byteLength <= pieceLimit, 'file-too-large');
/** Name of a file that comes in pieces. */
const upload = z.uuid();

/** What a file is attached to: a meeting (one item of its agenda), or a notice. */
const owner = z.union([
  z.strictObject({ meetingId: id, agendaItemId: id.nullable() }),
  z.strictObject({ noticeId: id }),
]);
const ownerOfMany = z.union([z.strictObject({ meetingId: id }), z.strictObject({ noticeId: id })]);
const name = typed(255);

/** A file to open: an attachment, or a file of a task's progress report by its place in the report. */
const openable = z.union([
  z.strictObject({ id }),
  z.strictObject({ reportId: id, position: z.int().nonnegative().max(100) }),
]);

/** An attachment that was taken away, as it is put back. */
const removed = z.strictObject({ fileId: id, name, owner, addedAt: z.iso.datetime().max(40) });

/** Channels of the files attached to meetings and notices. */
export const attachmentChannels = {
  'attachments.list': read(
    ownerOfMany,
    z.object({
      rows: z.array(z.object({ id, name: text, size: z.int(), agendaItemId: id.nullable(), addedAt: text })),
    }),
  ),
  /** Reads every file through and says of each whether its bytes are still those that were attached. */
  'attachments.check': read(
    ownerOfMany,
    z.object({ rows: z.array(z.object({ id, state: z.enum(['whole', 'missing', 'changed']) })) }),
  ),
  /** Takes the next piece of a file, `at` so many bytes from its start; `attachments.add` makes it whole. */
  'attachments.piece': write(
    z.strictObject({ upload, at: z.int().nonnegative().max(attachmentLimit), bytes }),
    z.object({ received: z.int() }),
  ),
  /** Lets go of the pieces of a file that is not attached after all. */
  'attachments.abandon': write(z.strictObject({ upload }), z.object({ upload: text })),
  'attachments.add': write(
    z.union([z.strictObject({ owner, name, bytes }), z.strictObject({ owner, name, upload })]),
    z.object({ id }),
  ),
  /** Puts a meeting's attachment beside another item of its agenda, or beside the meeting as a whole. */
  'attachments.move': write(z.strictObject({ id, agendaItemId: id.nullable() }), z.object({ id })),
  'attachments.remove': write(z.strictObject({ id }), z.object({ removed })),
  'attachments.restore': write(z.strictObject({ removed }), z.object({ id })),
  /** Opens a copy of the file in the program that the system has for it. */
  'attachments.open': shell(openable, z.object({ opened: z.boolean() })),
};
