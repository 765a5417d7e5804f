import { z } from 'zod';
import { placeParts, plainUses } from '../domain/figure-files/index.ts';
import { read, shell, write } from './channel.ts';
import { change, removed } from './directory.ts';
import { paperChannels } from './papers.ts';
import { bounded, code, fileBytes, id, isoDay, line, nothing, text, typed, typedOrNull } from './scalars.ts';

const maybe = text.nullable();
const codeOrNull = code.nullable();
/** Text of a cell as a file may hold it; Excel allows 32,767 characters. */
const cellText = bounded(40_000);
const cell = z.union([cellText, z.number(), z.strictObject({ day: isoDay })]).nullable();

const factor = z.number().positive().max(1e12);
const chosenNames = z
  .array(z.strictObject({ key: line, code: codeOrNull }))
  .max(5_000)
  .readonly();

const mapping = z.strictObject({
  head: z.int().min(0).max(100_000),
  columns: z
    .array(
      z.discriminatedUnion('use', [
        z.strictObject({ use: z.enum(plainUses) }),
        z.strictObject({
          use: z.literal('value'),
          head: z.enum(placeParts).nullable(),
          numbers: z.enum(['vi', 'en']).nullable(),
          factor,
        }),
      ]),
    )
    .max(200)
    .readonly(),
  fixed: z.strictObject({ indicator: codeOrNull, area: codeOrNull, period: codeOrNull, year: codeOrNull }),
  fillDown: z.boolean(),
  provisional: z.boolean(),
  chosen: z.strictObject({
    areas: chosenNames,
    indicators: chosenNames,
    units: z
      .array(z.strictObject({ key: line, factor: factor.nullable() }))
      .max(1_000)
      .readonly(),
  }),
});

const mapped = { bytes: fileBytes, sheet: line.nullable(), mapping };
const fileName = line;
const place = { indicatorName: text, areaName: text, periodLabel: text, row: z.int() };

/** Channels of figures that come in files of any form. */
export const figureFileChannels = {
  /** Opens a file and proposes how it is read; writes nothing. */
  'figureFiles.open': read(
    z.strictObject({ bytes: fileBytes, name: fileName, sheet: line.nullable() }),
    z.object({
      kind: z.enum(['xlsx', 'csv']),
      sheets: z.array(text),
      sheet: maybe,
      encoding: maybe,
      separator: maybe,
      /** Its first rows, the empty ones with them. */
      rows: z.array(z.array(cell)),
      mapping,
      /** Name of the saved mapping that was made for the same heads. */
      savedAs: maybe,
    }),
  ),
  /** Reads a file by a mapping and holds it against what is stored; writes nothing. */
  'figureFiles.compare': read(
    z.strictObject(mapped),
    z.object({
      rows: z.int(),
      figures: z.int(),
      blank: z.int(),
      skipped: z.int(),
      repeated: z.int(),
      counts: z.object({ added: z.int(), same: z.int(), changed: z.int() }),
      names: z.array(
        z.object({
          kind: z.enum(['area', 'indicator', 'unit']),
          key: text,
          text,
          count: z.int(),
          how: z.enum(['same', 'variant', 'chosen', 'skipped', 'several', 'none']),
          codes: z.array(text),
          near: z.array(text),
        }),
      ),
      differences: z.array(
        z.object({ ...place, indicator: text, area: text, period: text, before: maybe, after: text }),
      ),
      warnings: z.object({
        total: z.int(),
        rows: z.array(z.object({ ...place, rule: text, message: text })),
      }),
      refused: z.object({
        total: z.int(),
        rows: z.array(z.object({ row: z.int(), column: z.int(), text, reason: text })),
      }),
    }),
  ),
  'figureFiles.take': write(
    z.strictObject({ ...mapped, name: fileName, overwrite: z.boolean(), reason: typedOrNull(500) }),
    z.object({ written: z.int(), refused: z.int(), change }),
  ),
  'figureFiles.mappings': read(nothing, z.object({ rows: z.array(z.object({ id, name: text, mapping })) })),
  'figureFiles.saveMapping': write(
    z.strictObject({
      name: typed(100).pipe(z.string().min(1)),
      /** The row of heads of the file that it was made for. */
      heads: z.array(cell).max(200),
      mapping,
    }),
    removed,
  ),
  /** Writes the values that are not taken, with their reasons, where the clerk says. */
  'figureFiles.saveRefused': shell(
    z.strictObject({ ...mapped, name: fileName }),
    paperChannels['papers.save'].reply,
  ),
};
