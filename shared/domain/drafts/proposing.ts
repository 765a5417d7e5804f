import type { NoticeReader, Span, TaskReading } from '../notices/index.ts';
import type { Block, MarkKind } from './draft.ts';
import type { BlockProposal } from './marking.ts';
import { groupLength, numbersOf } from './numbering.ts';

/** What is read of a block: its words and where it stands. */
export type ReadBlock = Pick<Block, 'id' | 'section' | 'level' | 'text' | 'marks'>;

/** What the words of a deadline mean: the last day (ISO), or the rule that gives it. */
export interface DeadlineMeaning {
  readonly words: string;
  readonly day: string | null;
  readonly rule: TaskReading['recurring'] | TaskReading['workingDays'];
}

/** What the grammar reads in a conclusion with the points under it. */
export interface GroupReading {
  readonly proposals: readonly BlockProposal[];
  readonly deadlines: readonly DeadlineMeaning[];
  /** Areas that the orders of a block name. */
  readonly areas: readonly { readonly block: string; readonly names: readonly string[] }[];
}

/** Conclusions as groups that are read together: a numbered one with its points, or a paragraph by itself. */
export function groupsOf<B extends ReadBlock>(blocks: readonly B[]): readonly (readonly B[])[] {
  const own = blocks.filter(({ section }) => section === 'conclusions');
  const groups: (readonly B[])[] = [];
  for (let at = 0; at < own.length; ) {
    const length = groupLength(own, at);
    groups.push(own.slice(at, at + length));
    at += length;
  }
  return groups;
}

interface Laid {
  readonly source: string;
  /** Where the words of each block begin in it. */
  readonly starts: readonly number[];
}

/** The group as the body of a notice of that day, for the grammar to read. */
function laidOut(group: readonly ReadBlock[], on: string | null): Laid {
  const [year, month, day] = on?.split('-') ?? [];
  const date = on === null ? [] : [`Lai Châu, ngày ${day} tháng ${month} năm ${year}`];
  let source = `${[...date, 'THÔNG BÁO', 'Kết luận cuộc họp'].join('\n')}\n`;
  const numbers = numbersOf(group);
  const starts = group.map(({ text }, at) => {
    const number = at === 0 ? '1.' : (numbers[at] ?? '');
    source += number === '' ? '' : `${number} `;
    const start = source.length;
    source += `${text}\n`;
    return start;
  });
  return { source, starts };
}

function spansOf(task: TaskReading): readonly (readonly [MarkKind, Span])[] {
  const of = (kind: MarkKind, spans: readonly Span[]) => spans.map((span) => [kind, span] as const);
  return [
    ...of('lead', task.leadSpans),
    ...of('coordinate', task.coordinateSpans),
    ...of('deadline', task.deadlineSpan ? [task.deadlineSpan] : []),
    ...of('reference', task.refSpans),
  ];
}

function meaningOf(task: TaskReading): DeadlineMeaning | null {
  if (task.deadlineText === null) return null;
  return { words: task.deadlineText, day: task.deadline, rule: task.recurring ?? task.workingDays };
}

function tasksIn(source: string, read: NoticeReader): readonly TaskReading[] {
  const result = read(source);
  return result.ok ? result.reading.tasks.filter(({ level }) => level === 'paragraph') : [];
}

/** What deadline words mean in a notice of that day, wherever they stand. */
function meaningOfWords(words: string, read: NoticeReader, on: string | null): DeadlineMeaning {
  const block: ReadBlock = {
    id: '',
    section: 'conclusions',
    level: 1,
    text: `Giao Công an tỉnh báo cáo kết quả thực hiện ${words}.`,
    marks: [],
  };
  const [task] = tasksIn(laidOut([block], on).source, read);
  return { words, day: task?.deadline ?? null, rule: task?.recurring ?? task?.workingDays ?? null };
}

/**
 * Reads a conclusion with its points as the body of a notice of the day `on` (ISO; null while it has none):
 * what is a task, and which words name its lead, coordinators, deadline and references.
 */
export function readGroup(group: readonly ReadBlock[], read: NoticeReader, on: string | null): GroupReading {
  const { source, starts } = laidOut(group, on);
  const tasks = group.every(({ text }) => text.trim() === '') ? [] : tasksIn(source, read);
  const isIn = (at: number, span: Span): boolean => {
    const start = starts[at] ?? 0;
    return start <= span.start && span.end <= start + (group[at]?.text.length ?? 0);
  };
  const beginsIn = (at: number) => (task: TaskReading) =>
    isIn(at, { start: task.span.start, end: task.span.start });
  const spans = tasks.flatMap(spansOf);
  const proposals = group.map(({ id, text }, at): BlockProposal => {
    const start = starts[at] ?? 0;
    const own = spans.filter(([, span]) => isIn(at, span));
    const once = new Map(own.map(([kind, span]) => [`${span.start}-${span.end}`, { kind, span }]));
    const marks = [...once.values()].map(({ kind, span }) => ({
      kind,
      start: span.start - start,
      end: span.end - start,
    }));
    return { block: id, text, task: tasks.some(beginsIn(at)), marks };
  });
  const known = new Map(tasks.flatMap((task) => meaningOf(task) ?? []).map((one) => [one.words, one]));
  const marked = group.flatMap(({ text, marks }) =>
    marks.filter(({ kind }) => kind === 'deadline').map(({ start, end }) => text.slice(start, end)),
  );
  const unread = [...new Set(marked)].filter((words) => !known.has(words));
  return {
    proposals,
    deadlines: [...known.values(), ...unread.map((words) => meaningOfWords(words, read, on))],
    areas: group.map(({ id }, at) => ({
      block: id,
      names: tasks.filter(beginsIn(at)).flatMap((task) => task.areas),
    })),
  };
}
