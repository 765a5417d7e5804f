import { z } from 'zod';
import { shell } from './channel.ts';

/** Name that the window gives to a call which it may want to give up while it goes on. */
const callKey = z.uuid();

/** Channels about other calls. */
export const callChannels = {
  /** Gives a call up that goes on: it settles with the error "cancelled" and leaves nothing behind, unless it was done already. */
  'calls.cancel': shell(
    z.strictObject({ call: callKey }),
    z.object({ /** Whether such a call was under way. */ told: z.boolean() }),
  ),
  /** How far a call under way is: what it counts, of how many where it knows; null where it does not say. */
  'calls.progress': shell(
    z.strictObject({ call: callKey }),
    z.object({ progress: z.object({ done: z.int(), total: z.int().nullable() }).nullable() }),
  ),
};
