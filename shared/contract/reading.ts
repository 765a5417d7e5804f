import { z } from 'zod';
import type { NoticeReading } from '../domain/notices/reading.ts';
import { bounded, isoDay } from './scalars.ts';

/** As long as the text of the largest file can be; more paragraphs, tasks and spans than it can hold fit nowhere. */
const wholeText = bounded(20 * 1024 * 1024);
const most = 20_000;
const text = bounded(100_000);

const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
const spans = z.array(span).max(most);
const texts = z.array(text).max(most);
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
  source: wholeText,
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
    attendees: z.array(z.strictObject({ site: maybe, text, textStart: text })).max(most),
  }),
  sections: z.strictObject({
    opening: texts,
    results: texts,
    shortcomings: texts,
    conclusions: z.array(z.strictObject({ n: text, paragraphs: texts, spans })).max(most),
    closing: texts,
    headings: z
      .array(
        z.strictObject({
          text,
          part: z.enum(['results', 'shortcomings', 'conclusions', 'closing']),
          before: z.int().nonnegative(),
        }),
      )
      .max(most),
  }),
  tasks: z.array(task).max(most),
  decisions: z.array(z.strictObject({ n: maybe, text, textStart: text, span })).max(most),
  legalRefs: z.array(z.strictObject({ number: text, date: day, issuer: maybe, span })).max(most),
  figures: z
    .array(
      z.strictObject({
        raw: text,
        value: z.number(),
        unit: text,
        sentence: text,
        periodText: maybe,
        span,
      }),
    )
    .max(most),
  areas: texts,
  signer: z.strictObject({ authority: maybe, position: maybe, rank: maybe, name: maybe }),
  recipients: texts,
});
