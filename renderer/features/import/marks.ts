import type { NoticeReading, Span } from '../../../shared/domain/notices/reading.ts';
import { createLocator } from './locate.ts';

/** What a marked stretch of the text is. */
type MarkKind = 'head' | 'text' | 'task' | 'lead' | 'coordinate' | 'deadline' | 'ref' | 'figure';

/** A stretch of the text that a part of the reading came from. */
export interface Mark extends Span {
  /** Name of the part, "task:3:lead"; the same name stands on its field at the right. */
  readonly part: string;
  readonly kind: MarkKind;
}

function located(part: string, kind: MarkKind, span: Span | null): readonly Mark[] {
  return span === null || span.end <= span.start ? [] : [{ part, kind, start: span.start, end: span.end }];
}

/** Marks of the parts that a reading carries without saying where they stand: looked up by their words. */
export function headMarks(reading: NoticeReading): readonly Mark[] {
  const { header, meeting, sections, signer, recipients, source } = reading;
  const locator = createLocator(source);
  const first = (part: string, words: string | null) =>
    located(part, 'head', words === null ? null : locator.find(words));
  const last = (part: string, words: string | null) =>
    located(part, 'head', words === null ? null : locator.findLast(words));
  const day = (part: string, iso: string | null) =>
    located(part, 'head', iso === null ? null : locator.findDay(iso));
  const heldOn = meeting.heldOn === null ? null : locator.findDay(meeting.heldOn);
  const place = header.place === null ? null : locator.find(`${header.place}, ngày`);
  const texts = (part: string, paragraphs: readonly string[]) =>
    paragraphs.flatMap((text, index) => located(`${part}:${index}`, 'text', locator.find(text)));
  return [
    ...header.issuer.flatMap((line) => first('header.issuer', line)),
    ...first('header.number', header.number),
    ...located(
      'header.place',
      'head',
      place && { start: place.start, end: place.start + (header.place ?? '').length },
    ),
    ...day('header.issuedOn', header.issuedOn),
    ...first('header.kind', header.kind),
    ...first('header.title', header.title),
    ...located('meeting.heldOn', 'head', heldOn),
    ...located(
      'meeting.chair',
      'head',
      meeting.chair === null ? null : locator.find(meeting.chair, heldOn?.end),
    ),
    ...first('meeting.place', meeting.place),
    ...meeting.attendees.flatMap(({ text }) => first('meeting.attendees', text)),
    ...texts('opening', sections.opening),
    ...texts('results', sections.results),
    ...texts('shortcomings', sections.shortcomings),
    ...texts('closing', sections.closing),
    ...sections.headings.flatMap(({ text }, index) =>
      located(`heading:${index}`, 'head', locator.find(text)),
    ),
    ...recipients.flatMap((line) => last('recipients', line)),
    ...last('signer.authority', signer.authority),
    ...last('signer.position', signer.position),
    ...last('signer.name', signer.name),
  ];
}

/** Marks of the parts that carry their places: conclusions, tasks, references, figures. */
export function bodyMarks(reading: NoticeReading): readonly Mark[] {
  const { sections, tasks, legalRefs, figures } = reading;
  return [
    ...sections.conclusions.flatMap(({ spans }, index) =>
      spans.flatMap((span, paragraph) => located(`conclusion:${index}:${paragraph}`, 'text', span)),
    ),
    ...tasks.flatMap((task, index) => [
      ...located(`task:${index}`, 'task', task.span),
      ...task.leadSpans.flatMap((span) => located(`task:${index}:lead`, 'lead', span)),
      ...task.coordinateSpans.flatMap((span) => located(`task:${index}:coordinate`, 'coordinate', span)),
      ...located(`task:${index}:deadline`, 'deadline', task.deadlineSpan),
      ...task.refSpans.flatMap((span) => located(`task:${index}:refs`, 'ref', span)),
    ]),
    ...legalRefs.flatMap(({ span }, index) => located(`reference:${index}`, 'ref', span)),
    ...figures.flatMap(({ span }, index) => located(`figure:${index}`, 'figure', span)),
  ];
}

/** A stretch of one line that the same marks cover. */
interface Segment extends Span {
  /** Parts that cover it, the narrowest first. */
  readonly parts: readonly string[];
  /** Kinds of the same marks. */
  readonly kinds: readonly MarkKind[];
}

/** One line of the text, cut where marks begin and end. */
export interface Line {
  readonly start: number;
  readonly segments: readonly Segment[];
}

function segmentsOf(start: number, end: number, marks: readonly Mark[]): readonly Segment[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = here.flatMap((mark) => [Math.max(start, mark.start), Math.min(end, mark.end)]);
  const places = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((place, index) => {
    const stop = places[index + 1] ?? end;
    const covering = here
      .filter((mark) => mark.start <= place && mark.end >= stop)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return {
      start: place,
      end: stop,
      parts: covering.map(({ part }) => part),
      kinds: covering.map(({ kind }) => kind),
    };
  });
}

/** Cuts a text into lines, and each line at its marks. */
export function linesOf(source: string, marks: readonly Mark[]): readonly Line[] {
  let at = 0;
  return source.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, segments: line === '' ? [] : segmentsOf(start, start + line.length, marks) };
  });
}

/** Whether a part is lit by a name: the part itself, or one inside it. */
export function isLitBy(part: string, lit: string): boolean {
  return part === lit || part.startsWith(`${lit}:`);
}
