import { z } from 'zod';
import type { DocumentModel } from '../documents/model/index.ts';
import { read, shell, write } from './channel.ts';
import { chartRef, profileRef } from './charts.ts';
import { reportingRef } from './indicators.ts';
import { printChoice } from './printing.ts';
import { askedLetter } from './reminders.ts';
import { bounded, id, isoDay, line, passage, text } from './scalars.ts';
import { registerView } from './task-register.ts';

/** Wire schema of a paper; the services build it, so its shape is checked at the head only. */
export const documentModel: z.ZodType<DocumentModel> = z.custom<DocumentModel>(
  (value) => typeof value === 'object' && value !== null && 'blocks' in value && 'profile' in value,
);

const ofMeeting = z.enum(['minutes', 'invitation', 'attendance', 'letter']);

/** Kind of a meeting's paper. */
export type MeetingPaperKind = z.infer<typeof ofMeeting>;

/** Which paper is meant; those of a meeting by the meeting's id. */
export const paperRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('notice'), id }),
  z.strictObject({
    kind: z.literal('task-register'),
    asOf: isoDay,
    view: registerView,
    /** Whether restricted tasks are on the paper too. */
    restrictedToo: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('task-board'), asOf: isoDay }),
  z.strictObject({ kind: z.literal('reminder'), id }),
  z.strictObject({ kind: z.literal('agency-sheet'), agency: line, asOf: isoDay, restrictedToo: z.boolean() }),
  z.strictObject({
    kind: z.literal('task-slips'),
    ids: z.array(id).min(1).max(5_000),
    asOf: isoDay,
    restrictedToo: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('notice-report'), id, asOf: isoDay, restrictedToo: z.boolean() }),
  askedLetter.extend({ kind: z.literal('reminder-preview') }),
  z.strictObject({ kind: ofMeeting, id }),
  profileRef.extend({ kind: z.literal('area-profile') }),
  reportingRef.extend({ kind: z.literal('reporting') }),
  reportingRef.extend({ kind: z.literal('reporting-letter'), issuerId: id, signerId: id.nullable() }),
  z.strictObject({
    kind: z.literal('chart'),
    chart: chartRef,
    /** What is said of the figures; null is what they say themselves. */
    sentences: z.array(passage).max(20).nullable(),
  }),
]);

/** One paper, named by what it is of. */
export type PaperRef = z.infer<typeof paperRef>;

/** A paper of a meeting that takes a number and is issued. */
const numbered = z.strictObject({ kind: ofMeeting.exclude(['attendance']), id });

const saved = z.object({
  /** Full path of the file written, null when the clerk cancelled. */ path: text.nullable(),
});

/** Channels of the papers; saving and printing need the shell. */
export const paperChannels = {
  'papers.model': read(
    z.strictObject({ paper: paperRef }),
    z.object({
      model: documentModel,
      /** Parties that had ended before the day of a paper that is not issued yet. */
      ended: z.array(z.object({ id, words: text, endedOn: isoDay, successor: text.nullable() })),
    }),
  ),
  /** How a paper of a meeting stands to its issue on a day. */
  'papers.issueState': read(
    z.strictObject({ paper: numbered, on: isoDay }),
    z.object({
      issued: z.object({ number: text, issuedOn: isoDay, signer: text.nullable(), who: text }).nullable(),
      issuer: text.nullable(),
      proposal: z.object({ whole: text.nullable(), symbol: text }).nullable(),
      /** Those in office on the day. */
      signers: z.array(z.object({ id, name: text, position: text })),
    }),
  ),
  'papers.issue': write(
    z.strictObject({ paper: numbered, on: isoDay, number: bounded(20), signerId: id.nullable() }),
    z.object({ number: text }),
  ),
  'papers.save': shell(z.strictObject({ paper: paperRef, format: z.enum(['pdf', 'docx', 'xlsx']) }), saved),
  'papers.print': shell(
    z.strictObject({ paper: paperRef, choice: printChoice }),
    z.object({ printed: z.boolean() }),
  ),
  'charts.save': shell(z.strictObject({ chart: chartRef, format: z.enum(['png', 'svg']) }), saved),
};
