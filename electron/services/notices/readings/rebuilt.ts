import type { NoticeReading, Span, TaskReading } from '../../../../shared/domain/notices/index.ts';
import type { ReadHandle } from '../../../database/connection/index.ts';
import { meetingById } from '../../../database/queries/meetings.ts';
import {
  figuresOfNotice,
  headingsOfNotice,
  type LinePart,
  linesOfNotice,
  type NoticeHead,
  referencesOfNotice,
  sourceOfNotice,
} from '../../../database/queries/notices.ts';
import {
  attendeesRead,
  conclusionRows,
  decisionsOf,
  taskRowsOf,
} from '../../../database/queries/readings.ts';
import { namesIn } from '../../stored-lists.ts';

const nowhere: Span = { start: 0, end: 0 };
const startOf = (text: string): string => text.split(' ').slice(0, 16).join(' ');

/** Where words stand in the text, from a place on; nowhere where they do not. */
function placeOf(source: string, words: string, from = 0): Span {
  const start = source.indexOf(words, from);
  return words === '' || start < 0 ? nowhere : { start, end: start + words.length };
}

type TaskRow = ReturnType<typeof taskRowsOf>[number];

/** A rule as the grammar tells it: what was added for counting stays behind. */
function ruleOf(json: string | null): Pick<TaskReading, 'recurring' | 'workingDays'> {
  const rule: unknown = json === null ? null : JSON.parse(json);
  if (typeof rule !== 'object' || rule === null) return { recurring: null, workingDays: null };
  if ('every' in rule) {
    const { before: _, ...recurring } = rule as NonNullable<TaskReading['recurring']> & { before?: boolean };
    return { recurring, workingDays: null };
  }
  return { recurring: null, workingDays: 'days' in rule ? (rule as TaskReading['workingDays']) : null };
}

/** The day that the words name: a counted one is no word of the text. */
function namedDay({ deadline, rule }: TaskRow): string | null {
  const told: unknown = rule === null ? null : JSON.parse(rule);
  if (typeof told !== 'object' || told === null) return deadline;
  if ('on' in told) return String(told.on);
  return 'days' in told ? null : deadline;
}

function taskFrom(source: string, row: TaskRow): TaskReading {
  const { content, n, deadlineText, deadlineTime, paragraphStart, start } = row;
  const deadline = namedDay(row);
  const span = placeOf(source, content, (paragraphStart ?? 0) + (start ?? 0));
  const within = (words: string): Span[] => {
    const found = placeOf(source, words, span.start);
    return found.end > 0 && found.end <= span.end ? [found] : [];
  };
  const lead = namesIn(row.lead);
  const coordinate = namesIn(row.coordinate);
  const refs = namesIn(row.refs);
  return {
    ...{ n, level: 'paragraph', text: content, textStart: startOf(content), lead, coordinate },
    ...{ deadline, deadlineText, deadlineTime, ...ruleOf(row.rule) },
    ...{ refs, areas: namesIn(row.areas), span },
    leadSpans: lead.flatMap(within),
    coordinateSpans: coordinate.flatMap(within),
    deadlineSpan: deadlineText === null ? null : (within(deadlineText)[0] ?? null),
    refSpans: refs.flatMap(within),
  };
}

function conclusionsFrom(db: ReadHandle, id: number): NoticeReading['sections']['conclusions'] {
  const groups = new Map<number, { n: string; paragraphs: string[]; spans: Span[] }>();
  for (const row of conclusionRows(db, id)) {
    const group = groups.get(row.conclusionId) ?? { n: row.n, paragraphs: [], spans: [] };
    groups.set(row.conclusionId, group);
    if (row.text === null) continue;
    group.paragraphs.push(row.text);
    group.spans.push(row.start === null || row.end === null ? nowhere : { start: row.start, end: row.end });
  }
  return [...groups.values()];
}

function meetingFrom(db: ReadHandle, meetingId: number | null): NoticeReading['meeting'] {
  const meeting = meetingId === null ? undefined : meetingById(db, meetingId);
  const attendees = meetingId === null ? [] : attendeesRead(db, meetingId);
  return {
    heldOn: meeting?.heldOn ?? null,
    chair: meeting?.chair ?? null,
    form: meeting?.form ?? null,
    name: meeting?.name ?? null,
    place: meeting?.place ?? null,
    attendees: attendees.map(({ site, text }) => ({ site, text, textStart: startOf(text) })),
  };
}

/** The reading of a notice that was read in before readings were kept, put together from what is stored of it. */
export function rebuiltReading(db: ReadHandle, head: NoticeHead): NoticeReading {
  const { id, number, symbol, place, issuedOn, kind, title, authority, position, rank, name } = head;
  const source = sourceOfNotice(db, id);
  const lines = linesOfNotice(db, id);
  const list = (part: LinePart) => lines.filter((line) => line.part === part).map(({ text }) => text);
  return {
    source,
    header: { issuer: list('issuer'), number, symbol, place, issuedOn, issuedPartial: null, kind, title },
    meeting: meetingFrom(db, head.meetingId),
    sections: {
      opening: list('opening'),
      results: list('result'),
      shortcomings: list('shortcoming'),
      conclusions: conclusionsFrom(db, id),
      closing: list('closing'),
      headings: headingsOfNotice(db, id),
    },
    tasks: taskRowsOf(db, id).map((row) => taskFrom(source, row)),
    decisions: decisionsOf(db, id).map(({ n, text }) => ({
      ...{ n, text, textStart: startOf(text), span: placeOf(source, text) },
    })),
    legalRefs: referencesOfNotice(db, id).map(({ number: whole, date, issuer }) => ({
      ...{ number: whole, date, issuer, span: placeOf(source, whole) },
    })),
    figures: figuresOfNotice(db, id).map(({ raw, value, unit, sentence, periodText }) => ({
      ...{ raw, value, unit, sentence, periodText },
      span: placeOf(source, raw, placeOf(source, sentence).start),
    })),
    areas: list('area'),
    signer: { authority, position, rank, name },
    recipients: list('recipient'),
  };
}
