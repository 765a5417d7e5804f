import { z } from 'zod';
import { concerns } from '../domain/imports/concerns.ts';
import { read, write } from './channel.ts';
import { fileBytes, filePath, id, nothing, text } from './scalars.ts';

const itemState = z.enum(['waiting', 'stored', 'duplicate', 'refused']);

const batch = z.object({
  id,
  name: text,
  startedAt: text,
  endedAt: text.nullable(),
  /** How many files wait or ended in which way. */
  waiting: z.int(),
  stored: z.int(),
  duplicate: z.int(),
  refused: z.int(),
});

const path = filePath.pipe(z.string().min(1));

/** Channels of taking many files in at once. */
export const importChannels = {
  'imports.list': read(nothing, z.object({ rows: z.array(batch) })),
  'imports.get': read(
    z.strictObject({ id }),
    z.object({
      batch,
      items: z.array(
        z.object({
          id,
          path: text,
          state: itemState,
          reason: text.nullable(),
          concerns: z.array(z.enum(concerns)),
          noticeId: id.nullable(),
          noticeTitle: text.nullable(),
          seen: z.boolean(),
        }),
      ),
    }),
  ),
  'imports.begin': write(
    z.strictObject({ name: path, paths: z.array(path).min(1).max(20_000) }),
    z.object({ id, resumed: z.boolean(), waiting: z.array(text) }),
  ),
  'imports.take': write(
    z.union([
      z.strictObject({ batchId: id, path, bytes: fileBytes }),
      // What the window could not hand over is an ending too.
      z.strictObject({ batchId: id, path, problem: z.enum(['too-large', 'unreadable']) }),
    ]),
    z.object({ state: itemState }),
  ),
  /** Takes a whole batch back: every notice that it brought, with all that came of it, and its report. */
  'imports.undo': write(z.strictObject({ id }), z.object({ notices: z.int() })),
  'imports.setSeen': write(z.strictObject({ id, seen: z.boolean() }), z.object({ id })),
};
