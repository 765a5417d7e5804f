import { z } from 'zod';
import type { ChartSpec } from '../charts/index.ts';
import type { DocumentModel } from '../documents/model/index.ts';
import { read, shell } from './channel.ts';
import { printChoice } from './printing.ts';
import { code, id, isoDay, text } from './scalars.ts';
import { registerView } from './task-register.ts';

/** Wire schema of a trend chart. */
export const chartSpec: z.ZodType<ChartSpec> = z.custom<ChartSpec>(
  (value) => typeof value === 'object' && value !== null && 'series' in value && 'xLabels' in value,
);

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
  z.strictObject({ kind: ofMeeting, id }),
]);

/** One paper, named by what it is of. */
export type PaperRef = z.infer<typeof paperRef>;

/** Which chart is meant: one indicator over areas, between two period labels. */
export const trendRef = z.strictObject({
  indicator: code,
  areas: z.array(code).max(60),
  /** Day of the boundaries that the areas are shown on; left out as reported. */
  boundaries: isoDay.nullable().optional(),
});

/** One trend chart, named by what it is of. */
export type TrendRef = z.infer<typeof trendRef>;

const saved = z.object({
  /** Full path of the file written, null when the clerk cancelled. */ path: text.nullable(),
});

/** Channels of the papers; saving and printing need the shell. */
export const paperChannels = {
  'papers.model': read(z.strictObject({ paper: paperRef }), z.object({ model: documentModel })),
  'papers.save': shell(z.strictObject({ paper: paperRef, format: z.enum(['pdf', 'docx', 'xlsx']) }), saved),
  'papers.print': shell(
    z.strictObject({ paper: paperRef, choice: printChoice }),
    z.object({ printed: z.boolean() }),
  ),
  'charts.save': shell(z.strictObject({ trend: trendRef, format: z.enum(['png', 'svg']) }), saved),
};
