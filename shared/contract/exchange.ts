import { z } from 'zod';
import { read, shell, write } from './channel.ts';
import { change } from './directory.ts';
import { absence } from './indicators.ts';
import { paperChannels } from './papers.ts';
import { taskState } from './rows.ts';
import { bounded, code, fileBytes, id, isoDay, line, passage, text } from './scalars.ts';

const maybe = text.nullable();
const which = { asOf: isoDay, /** Whether restricted tasks go out too. */ restricted: z.boolean() };
/** Code of a form. */
const formCode = bounded(60);
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

const toldFigure = z.strictObject({
  value: z.number().nullable(),
  absence,
  isNil: z.boolean(),
  provisional: z.boolean(),
  note: passage.nullable(),
});

/** A row of a form that came back; `told` is what accepting it takes in, null where it is refused or tells nothing. */
const returnedRow = {
  position,
  content: text,
  kind: z.enum(['unchanged', 'changed', 'conflict', 'wrong']),
  /** Why it is refused, or what was changed here since the form went out. */
  reason: maybe,
  /** What looks odd about it. */
  warnings: z.array(text),
  cells: z.array(z.object({ column: text, known: maybe, told: maybe })),
};
const returnedTask = z.object({ ...returnedRow, taskId: id.nullable(), told: told.nullable() });
const returnedFigure = z.object({ ...returnedRow, indicator: text, unit: text, told: toldFigure.nullable() });

/** What is told of a file that came back, whatever its form is for. */
const returnedFile = {
  standing: z.enum(['current', 'again', 'older', 'given-in', 'foreign', 'refused']),
  reason: maybe,
  sha256,
  /** Its code, who it was given to, what it is about. */
  form: z.object({ code: text, to: text, about: text, madeAt: text }).nullable(),
  /** What was changed about the form beside the cells to fill. */
  alterations: z.array(text),
};

const came = z.strictObject({ bytes: fileBytes });
const accepted = z.object({ accepted: z.int(), change });
/** Of one form: its code, the file, and what is taken in of its rows. */
const acceptedForm = { code: formCode, sha256 };
/** What the clerk saw was changed here since the form went out, as the reading told it. */
const seen = passage.nullable();
const given = z.object({ ids: z.array(id), change });
const lastForm = { lastMadeAt: maybe, lastTakenAt: maybe };

/** Channels of the forms that agencies and areas fill: they go out as files and come back as files. */
export const exchangeChannels = {
  /** Agencies that owe open tasks on a day. */
  'exchange.agencies': read(
    z.strictObject(which),
    z.object({
      rows: z.array(z.object({ agency: text, tasks: z.int(), late: z.int(), ...lastForm })),
    }),
  ),
  'exchange.give': write(z.strictObject({ ...which, agencies: z.array(line).min(1).max(1_000) }), given),
  /** Areas that report for a period, each with how many of its figures are written down and its last form. */
  'exchange.areas': read(
    z.strictObject({ period: code }),
    z.object({
      /** How many indicators are due. */
      indicators: z.int(),
      rows: z.array(
        z.object({
          ...{ area: text, name: text, written: z.int(), isClosed: z.boolean() },
          ...{ lastId: id.nullable(), version: z.int().nullable(), ...lastForm },
        }),
      ),
    }),
  ),
  'exchange.giveFigures': write(
    z.strictObject({ period: code, areas: z.array(code).min(1).max(1_000) }),
    given,
  ),
  /** Writes forms that were given out where the clerk says: one XLSX, or a ZIP of several. */
  'exchange.save': shell(
    z.strictObject({ ids: z.array(id).min(1).max(1_000) }),
    paperChannels['papers.save'].reply,
  ),
  /** Reads a form for tasks that came back; writes nothing. */
  'exchange.read': read(came, z.object({ ...returnedFile, rows: z.array(returnedTask) })),
  'exchange.accept': write(
    z.strictObject({
      forms: z
        .array(
          z.strictObject({
            ...acceptedForm,
            rows: z.array(z.strictObject({ position, seen, told })).max(50_000),
          }),
        )
        .min(1)
        .max(1_000),
    }),
    accepted,
  ),
  /** Reads a form for figures that came back, with what the checks say; writes nothing. */
  'exchange.readFigures': read(came, z.object({ ...returnedFile, rows: z.array(returnedFigure) })),
  'exchange.acceptFigures': write(
    z.strictObject({
      forms: z
        .array(
          z.strictObject({
            ...acceptedForm,
            rows: z.array(z.strictObject({ position, seen, told: toldFigure })).max(1_000),
          }),
        )
        .min(1)
        .max(1_000),
    }),
    accepted,
  ),
};
