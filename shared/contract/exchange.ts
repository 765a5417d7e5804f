import { z } from 'zod';
import { read, shell, write } from './channel.ts';
import { change } from './directory.ts';
import { paperChannels } from './papers.ts';
import { taskState } from './rows.ts';
import { bounded, fileBytes, id, isoDay, line, passage, text } from './scalars.ts';

const maybe = text.nullable();
const which = { asOf: isoDay, /** Whether restricted tasks go out too. */ restricted: z.boolean() };
/** Code of a form. */
const formCode = bounded(10);
const position = z.int().min(1).max(50_000);
const sha256 = z
  .string()
  .max(64)
  .regex(/^[0-9a-f]{64}$/);

const told = z.strictObject({
  /** Null where the agency left it as it stood. */
  state: taskState.nullable(),
  text: passage.nullable(),
  document: line.nullable(),
  day: isoDay.nullable(),
});

const returnedRow = z.object({
  position,
  taskId: id.nullable(),
  content: text,
  kind: z.enum(['unchanged', 'changed', 'conflict', 'wrong']),
  /** Why it is refused, or what was changed here since the form went out. */
  reason: maybe,
  cells: z.array(z.object({ column: text, known: maybe, told: maybe })),
  /** What accepting it takes in; null where it is refused. */
  told: told.nullable(),
});

/** Channels of the forms that agencies fill: they go out as files and come back as files. */
export const exchangeChannels = {
  /** Agencies that owe open tasks on a day. */
  'exchange.agencies': read(
    z.strictObject(which),
    z.object({
      rows: z.array(
        z.object({ agency: text, tasks: z.int(), late: z.int(), lastMadeAt: maybe, lastTakenAt: maybe }),
      ),
    }),
  ),
  'exchange.give': write(
    z.strictObject({ ...which, agencies: z.array(line).min(1).max(1_000) }),
    z.object({ ids: z.array(id), change }),
  ),
  /** Writes forms that were given out where the clerk says: one XLSX, or a ZIP of several. */
  'exchange.save': shell(
    z.strictObject({ ids: z.array(id).min(1).max(1_000) }),
    paperChannels['papers.save'].reply,
  ),
  /** Reads a file that came back; writes nothing. */
  'exchange.read': read(
    z.strictObject({ bytes: fileBytes }),
    z.object({
      standing: z.enum(['current', 'again', 'older', 'given-in', 'foreign', 'refused']),
      reason: maybe,
      sha256,
      form: z.object({ code: text, agency: text, asOf: isoDay, madeAt: text }).nullable(),
      /** What was changed about the form beside the cells to fill. */
      alterations: z.array(text),
      rows: z.array(returnedRow),
    }),
  ),
  'exchange.accept': write(
    z.strictObject({
      forms: z
        .array(
          z.strictObject({
            code: formCode,
            sha256,
            rows: z.array(z.strictObject({ position, told })).max(50_000),
          }),
        )
        .min(1)
        .max(1_000),
    }),
    z.object({ accepted: z.int(), change }),
  ),
};
