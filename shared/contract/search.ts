import { z } from 'zod';
import { read } from './channel.ts';
import { id, isoDay, text } from './scalars.ts';

const owner = z.enum(['notice', 'task', 'meeting', 'book']);

const hit = z.object({
  kind: z.enum([...owner.options, 'file']),
  owner,
  id,
  name: text.nullable(),
  number: text.nullable(),
  day: isoDay.nullable(),
  context: z.object({ text, marks: z.array(z.object({ start: z.int(), end: z.int() })) }),
  anchor: text.nullable(),
});

/** One search over everything that is kept. */
export const searchChannels = {
  'search.find': read(z.strictObject({ query: z.string().max(300) }), z.object({ hits: z.array(hit) })),
};
