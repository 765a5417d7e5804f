import { z } from 'zod';
import type { NoticeReading } from '../domain/notices/reading.ts';
import { isoDay, text } from './scalars.ts';

const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const spans = z.array(span);
const texts = z.array(text);
const day = isoDay.nullable();
const maybe = text.nullable();

const recurring = z.strictObject({
  every: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
  month: z.union([z.literal('first'), z.literal('last'), z.int().min(1).max(12)]).exactOptional(),
  day: z.int().min(1).max(31).exactOptional(),
});

const task = z.strictObject({
  n: maybe,
  level: z.enum(['paragraph', 'sentence', 'clause']),
  text,
  textStart: text,
  lead: texts,
  coordinate: texts,
  deadline: day,
  deadlineText: maybe,
  deadlineTime: maybe,
  recurring: recurring.nullable(),
  workingDays: z.strictObject({ days: z.int().positive(), working: z.boolean() }).nullable(),
  refs: texts,
  areas: texts,
  span,
  leadSpans: spans,
  coordinateSpans: spans,
  deadlineSpan: span.nullable(),
  refSpans: spans,
});

/** Wire schema of a reading, as proposed by the grammar and as corrected by the clerk. */
export const noticeReading: z.ZodType<NoticeReading> = z.strictObject({
  source: text,
  header: z.strictObject({
    issuer: texts,
    number: maybe,
    symbol: maybe,
    place: maybe,
    issuedOn: day,
    issuedPartial: maybe,
    kind: maybe,
    title: maybe,
  }),
  meeting: z.strictObject({
    heldOn: day,
    chair: maybe,
    form: z.enum(['in-person', 'online']).nullable(),
    name: maybe,
    place: maybe,
    attendees: z.array(z.strictObject({ site: maybe, text, textStart: text })),
  }),
  sections: z.strictObject({
    opening: texts,
    results: texts,
    shortcomings: texts,
    conclusions: z.array(z.strictObject({ n: text, paragraphs: texts, spans })),
    closing: texts,
    headings: z.array(
      z.strictObject({
        text,
        part: z.enum(['results', 'shortcomings', 'conclusions', 'closing']),
        before: z.int().nonnegative(),
      }),
    ),
  }),
  tasks: z.array(task),
  decisions: z.array(z.strictObject({ n: maybe, text, textStart: text, span })),
  legalRefs: z.array(z.strictObject({ number: text, date: day, issuer: maybe, span })),
  figures: z.array(
    z.strictObject({
      raw: text,
      value: z.number(),
      unit: text,
      sentence: text,
      periodText: maybe,
      span,
    }),
  ),
  areas: texts,
  signer: z.strictObject({ authority: maybe, position: maybe, rank: maybe, name: maybe }),
  recipients: texts,
});
