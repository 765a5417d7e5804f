import type { Span, TaskReading } from '../../../shared/domain/notices/reading.ts';
import { fold } from '../../../shared/format/index.ts';

/** Words by which a task's beginning is known. */
const startWords = 10;

/** The beginning of a text, as readings carry it beside the whole. */
export function textStartOf(text: string): string {
  return text.trim().split(/\s+/).slice(0, startWords).join(' ');
}

function contains(text: string, words: string): boolean {
  return fold(text).includes(fold(words));
}

/** Where the second part begins in the source; null where the corrected words are no longer found there. */
function cutOf(task: TaskReading, second: string, at: number, source: string): number | null {
  const { start, end } = task.span;
  if (source.slice(start, end) === task.text) return start + at;
  const found = source.indexOf(second.slice(0, 30), start);
  return found > start && found < end ? found : null;
}

/** Names that the second part takes with it: those that it tells and the first part does not. */
function shareOut(names: readonly string[], first: string, second: string) {
  const moved = names.filter((name) => contains(second, name) && !contains(first, name));
  const both = names.filter((name) => contains(second, name) && contains(first, name));
  return { first: names.filter((name) => !moved.includes(name)), second: [...both, ...moved] };
}

function before(spans: readonly Span[], cut: number | null): readonly Span[] {
  return cut === null ? spans : spans.filter(({ start }) => start < cut);
}

function after(spans: readonly Span[], cut: number | null): readonly Span[] {
  return cut === null ? [] : spans.filter(({ start }) => start >= cut);
}

const noDeadline = {
  deadline: null,
  deadlineText: null,
  deadlineTime: null,
  recurring: null,
  workingDays: null,
  deadlineSpan: null,
} as const;

/** Whether the deadline is told in the second part. */
function deadlineMoves(task: TaskReading, second: string, cut: number | null): boolean {
  if (cut !== null && task.deadlineSpan !== null) return task.deadlineSpan.start >= cut;
  return task.deadlineText !== null && contains(second, task.deadlineText);
}

/**
 * Cuts a task in two at an offset of its text. Each part keeps what its own words tell;
 * a second part without a lead of its own stays with the first one's, as papers mean it.
 * Null where one of the parts would be empty.
 */
export function splitTask(
  task: TaskReading,
  at: number,
  source: string,
): readonly [TaskReading, TaskReading] | null {
  const firstText = task.text.slice(0, at).trim();
  const secondText = task.text.slice(at).trim();
  if (firstText === '' || secondText === '') return null;
  const cut = cutOf(
    task,
    secondText,
    at + (task.text.slice(at).length - task.text.slice(at).trimStart().length),
    source,
  );
  const lead = shareOut(task.lead, firstText, secondText);
  const inherits = lead.second.length === 0;
  const ownFirst = lead.first.length === 0 ? task.lead : lead.first;
  const coordinate = shareOut(task.coordinate, firstText, secondText);
  const refs = shareOut(task.refs, firstText, secondText);
  const areas = shareOut(task.areas, firstText, secondText);
  const moves = deadlineMoves(task, secondText, cut);
  const first: TaskReading = {
    ...task,
    ...(moves ? noDeadline : {}),
    text: firstText,
    textStart: textStartOf(firstText),
    lead: ownFirst,
    coordinate: coordinate.first,
    refs: refs.first,
    areas: areas.first,
    span: cut === null ? task.span : { start: task.span.start, end: cut },
    leadSpans: before(task.leadSpans, cut),
    coordinateSpans: before(task.coordinateSpans, cut),
    refSpans: before(task.refSpans, cut),
  };
  const second: TaskReading = {
    ...task,
    ...(moves ? {} : noDeadline),
    text: secondText,
    textStart: textStartOf(secondText),
    lead: inherits ? ownFirst : lead.second,
    coordinate: coordinate.second,
    refs: refs.second,
    areas: areas.second,
    span: cut === null ? task.span : { start: cut, end: task.span.end },
    leadSpans: inherits ? task.leadSpans : after(task.leadSpans, cut),
    coordinateSpans: after(task.coordinateSpans, cut),
    refSpans: after(task.refSpans, cut),
  };
  return [first, second];
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...a, ...b.filter((name) => !a.includes(name))];
}

function unionSpans(a: readonly Span[], b: readonly Span[]): readonly Span[] {
  return [...a, ...b.filter((span) => !a.some(({ start, end }) => start === span.start && end === span.end))];
}

/** Whether the task tells a deadline of any kind. */
function hasDeadline(task: TaskReading): boolean {
  return [task.deadline, task.deadlineText, task.recurring, task.workingDays].some((part) => part !== null);
}

/** Makes one task of two that follow each other; the first one's deadline holds, else the second one's. */
export function joinTasks(first: TaskReading, second: TaskReading): TaskReading {
  const text = `${first.text} ${second.text}`;
  const term = hasDeadline(first) ? first : second;
  return {
    ...first,
    text,
    textStart: textStartOf(text),
    lead: union(first.lead, second.lead),
    coordinate: union(first.coordinate, second.coordinate),
    deadline: term.deadline,
    deadlineText: term.deadlineText,
    deadlineTime: term.deadlineTime,
    recurring: term.recurring,
    workingDays: term.workingDays,
    deadlineSpan: term.deadlineSpan,
    refs: union(first.refs, second.refs),
    areas: union(first.areas, second.areas),
    span: {
      start: Math.min(first.span.start, second.span.start),
      end: Math.max(first.span.end, second.span.end),
    },
    leadSpans: unionSpans(first.leadSpans, second.leadSpans),
    coordinateSpans: unionSpans(first.coordinateSpans, second.coordinateSpans),
    refSpans: unionSpans(first.refSpans, second.refSpans),
  };
}

/** A task of a whole paragraph, with everything but its words still to be told. */
export function taskOf(n: string | null, text: string, span: Span): TaskReading {
  return {
    n,
    level: 'paragraph',
    text,
    textStart: textStartOf(text),
    lead: [],
    coordinate: [],
    deadline: null,
    deadlineText: null,
    deadlineTime: null,
    recurring: null,
    workingDays: null,
    refs: [],
    areas: [],
    span,
    leadSpans: [],
    coordinateSpans: [],
    deadlineSpan: null,
    refSpans: [],
  };
}
