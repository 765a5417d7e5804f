import { z } from 'zod';
import { shell } from './channel.ts';
import { nothing, text } from './scalars.ts';

/** How a paper is to come out of the printer. */
export const printChoice = z.strictObject({
  /** The system's own name of the printer; null is the one that the system takes by default. */
  printer: z.string().min(1).max(500).nullable(),
  copies: z.int().min(1).max(99),
  /** Pages counted from 1, both ends printed; none given means all. */
  pages: z.array(z.strictObject({ from: z.int().positive(), to: z.int().positive() })).max(200),
  duplex: z.enum(['simplex', 'longEdge', 'shortEdge']),
  color: z.boolean(),
});

/** How a paper is to come out of the printer. */
export type PrintChoice = z.infer<typeof printChoice>;

/** Channels about the printers of this PC. */
export const printerChannels = {
  'printers.list': shell(
    nothing,
    z.object({
      printers: z.array(
        z.object({ /** The system's own name. */ name: z.string(), /** Name to show. */ title: text }),
      ),
    }),
  ),
};
