import { z } from 'zod';
import type { Draft } from '../domain/drafts/index.ts';
import { read, write } from './channel.ts';
import { bounded, id, isoDay, text } from './scalars.ts';

const maybe = text.nullable();
const day = isoDay.nullable();
/** When a draft was saved, as the reply to that said it. */
const moment = bounded(40);
const key = z.string().min(1).max(20);
/** Text that the editor has composed: were it composed here, the marks over it would lose their places. */
const composed = (most: number) =>
  z
    .string()
    .max(most)
    .refine((words) => words === words.normalize('NFC'));
/** A paragraph of 50,000 characters at most. */
const paragraph = composed(50_000);
const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const markKind = z.enum(['lead', 'coordinate', 'deadline', 'reference']);
const mark = z.strictObject({
  kind: markKind,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  by: z.enum(['clerk', 'proposed']),
});
const section = z.enum(['opening', 'results', 'shortcomings', 'conclusions', 'closing']);
const block = z.strictObject({
  id: key,
  section,
  level,
  text: paragraph,
  marks: z.array(mark).max(500),
  task: z.enum(['yes', 'proposed', 'no']),
  dismissed: z.array(z.string().max(2000)).max(500),
});

/** A draft as the editor holds it; its texts are composed there, so that marks keep their places. */
export const draftContent: z.ZodType<Draft> = z.strictObject({
  header: z.strictObject({
    meetingId: id.nullable(),
    correctsId: id.nullable(),
    issuerId: id.nullable(),
    signerId: id.nullable(),
    issuedOn: day,
    title: composed(5000),
    recipients: z.array(composed(1000)).max(200),
    headings: z.strictObject({
      results: composed(500),
      shortcomings: composed(500),
      conclusions: composed(500),
    }),
  }),
  blocks: z.array(block).min(5).max(5000),
  nextId: z.int().positive(),
});

const readBlock = z.strictObject({ id: key, section, level, text: paragraph, marks: z.array(mark).max(500) });
const rule = z.union([
  z.object({
    every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
    month: z.union([z.literal('first'), z.literal('last'), z.int()]).exactOptional(),
    day: z.int().exactOptional(),
  }),
  z.object({ days: z.int(), working: z.boolean() }),
]);
const groupReading = z.object({
  proposals: z.array(
    z.object({ block: text, text, task: z.boolean(), marks: z.array(mark.omit({ by: true })) }),
  ),
  deadlines: z.array(z.object({ words: text, day, rule: rule.nullable() })),
  areas: z.array(z.object({ block: text, names: z.array(text) })),
});

const issuer = z.object({
  id,
  name: text,
  recipients: z.array(text),
});
const signer = z.object({
  id,
  issuerId: id,
  name: text,
  position: text,
  /** "TL. CHỦ TỊCH - CHÁNH VĂN PHÒNG". */
  title: text,
  validFrom: day,
  validTo: day,
});

/** Channels of notices that are being written. */
export const draftChannels = {
  'drafts.create': write(
    z.strictObject({ meetingId: id.nullable(), correctsId: id.nullable() }),
    z.object({ id }),
  ),
  'drafts.get': read(
    z.strictObject({ id }),
    z.object({
      draft: draftContent,
      /** When it was last saved; a save must name it, so that two windows never overwrite each other. */
      savedAt: text,
      isSample: z.boolean(),
      meeting: z.object({ id, name: maybe, heldOn: day }).nullable(),
      corrects: z.object({ id, number: maybe, title: maybe }).nullable(),
    }),
  ),
  'drafts.choices': read(
    z.strictObject({}),
    z.object({ issuers: z.array(issuer), signers: z.array(signer) }),
  ),
  'drafts.save': write(
    z.strictObject({ id, draft: draftContent, savedAt: moment }),
    z.object({ savedAt: text }),
  ),
  'drafts.propose': read(
    z.strictObject({ on: day, groups: z.array(z.array(readBlock).max(500)).max(500) }),
    z.object({ groups: z.array(groupReading) }),
  ),
  'drafts.number': read(
    z.strictObject({ issuerId: id, on: isoDay }),
    z.object({
      proposal: z.object({ whole: maybe, kind: z.enum(['own', 'host', 'given']) }).nullable(),
    }),
  ),
  'drafts.issue': write(
    z.strictObject({ id, savedAt: moment, number: z.string().min(1).max(20) }),
    z.object({ id, number: text, taskIds: z.array(id) }),
  ),
  'drafts.bin': write(z.strictObject({ id }), z.object({ id })),
  'drafts.unbin': write(z.strictObject({ id }), z.object({ id })),
};
