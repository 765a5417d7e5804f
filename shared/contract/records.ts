import { z } from 'zod';
import { read, write } from './channel.ts';
import { removed, saved } from './directory.ts';
import { documentModel } from './papers.ts';
import { noticeReading } from './reading.ts';
import { meetingRow, noticeRow, taskRow } from './rows.ts';
import { fileBytes, filePath, id, isoDay, nothing, text } from './scalars.ts';

/** Most characters of a text that is pasted to be read. */
const pastedLimit = 2_000_000;

const maybe = text.nullable();
const day = isoDay.nullable();
const figure = z.object({ id, raw: text, value: z.number(), unit: text, sentence: text, periodText: maybe });

/** The first of many tasks, and how many there are. */
const firstTasks = z.object({ count: z.int(), rows: z.array(taskRow) });

/** A sentence by where it stands in its paragraph. */
const sentence = z.strictObject({
  paragraphId: id,
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** Channels of notices and tasks. */
export const recordChannels = {
  'notices.read': read(
    z.union([
      z.strictObject({ name: filePath, bytes: fileBytes }),
      z.strictObject({ pasted: z.string().max(pastedLimit) }),
    ]),
    z.object({
      reading: noticeReading,
      /** SHA-256 of the file (or of the pasted text), hex. */
      hash: text,
      /** The record this very file became earlier. */
      known: z.object({ noticeId: id, title: maybe }).nullable(),
    }),
  ),
  'notices.accept': write(
    z.strictObject({
      reading: noticeReading,
      name: filePath,
      bytes: fileBytes.nullable(),
      isSample: z.boolean(),
    }),
    z.object({ noticeId: id, meetingId: id.nullable(), taskIds: z.array(id) }),
  ),
  'notices.list': read(nothing, z.object({ rows: z.array(noticeRow) })),
  'notices.get': read(
    z.strictObject({ id, asOf: isoDay }),
    z.object({
      notice: noticeRow.extend({
        issuer: z.array(text),
        symbol: maybe,
        place: maybe,
        kind: maybe,
        signer: z.object({ authority: maybe, position: maybe, rank: maybe, name: maybe }),
        recipients: z.array(text),
        fileName: maybe,
      }),
      /** Its text but for the conclusions, paragraph by paragraph. */
      texts: z.array(z.object({ id, part: z.enum(['opening', 'result', 'shortcoming', 'closing']), text })),
      meeting: meetingRow.nullable(),
      conclusions: z.array(
        z.object({
          id,
          n: text,
          paragraphs: z.array(
            z.object({ id, /** "a)", "-" or nothing. */ mark: text, text, tasks: z.array(taskRow) }),
          ),
        }),
      ),
      tasks: z.array(taskRow),
      references: z.array(z.object({ id, number: text, date: day, issuer: maybe })),
      figures: z.array(figure),
      corrections: z.array(
        z.object({
          id,
          number: maybe,
          issuedOn: day,
          title: maybe,
          state: z.enum(['draft', 'issued']),
          side: z.enum(['corrects', 'corrected-by']),
        }),
      ),
      /** When and by whom it was issued here; null for a draft and for an imported one. */
      issue: z.object({ issuedAt: text, who: text }).nullable(),
    }),
  ),
  /** Every sentence of the conclusions with its tasks. */
  'notices.trace': read(
    z.strictObject({ id, asOf: isoDay }),
    z.object({
      notice: noticeRow.pick({ id: true, number: true, title: true, issuedOn: true, isSample: true }),
      conclusions: z.array(
        z.object({
          id,
          n: text,
          paragraphs: z.array(
            z.object({
              id,
              mark: text,
              sentences: z.array(
                z.object({
                  start: z.int(),
                  end: z.int(),
                  words: text,
                  tasks: z.array(taskRow),
                  /** Whether it was settled that no task comes of it. */
                  unassigned: z.boolean(),
                  /** Whether it only leads in to the points below it. */
                  leadsIn: z.boolean(),
                }),
              ),
            }),
          ),
        }),
      ),
      /** Tasks whose paragraph is not known. */
      others: z.array(taskRow),
    }),
  ),
  'notices.assignSentence': write(sentence, saved),
  'notices.settleSentence': write(sentence.extend({ settled: z.boolean() }), removed),
  'notices.reading': read(
    z.strictObject({ id }),
    z.object({ reading: noticeReading, version: z.int(), name: text }),
  ),
  'notices.readings': read(
    z.strictObject({ id }),
    z.object({
      rows: z.array(z.object({ version: z.int(), at: text, who: text, changes: z.array(text) })),
    }),
  ),
  'notices.correctReading': write(
    z.strictObject({ id, version: z.int().nonnegative(), reading: noticeReading }),
    z.object({ version: z.int() }),
  ),
  'notices.paper': read(z.strictObject({ id }), z.object({ model: documentModel })),
  'today.get': read(
    z.strictObject({
      asOf: isoDay,
      /** Whose tasks; everybody's where it is null. */ watcherId: id.nullable(),
    }),
    z.object({
      dueSoonDays: z.int(),
      late: firstTasks,
      dueSoon: firstTasks,
      awaiting: firstTasks,
      undated: firstTasks,
      /** Those who watch over tasks, and the one asked for. */
      watchers: z.array(z.object({ id, name: text })),
      meetings: z.array(meetingRow),
    }),
  ),
};
