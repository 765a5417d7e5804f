import type {
  FigureReading,
  LegalRefReading,
  MeetingReading,
  NoticeHeader,
  NoticeReading,
  SignerReading,
  TaskReading,
} from '../../../shared/domain/notices/reading.ts';
import { joinTasks, splitTask, taskOf, textStartOf } from './split-join.ts';

/** Section of the notice that is plain paragraphs. */
type TextSection = 'opening' | 'results' | 'shortcomings' | 'closing';

/** One thing that the clerk does to a reading. */
export type Correction =
  | { readonly kind: 'header'; readonly patch: Partial<NoticeHeader> }
  | { readonly kind: 'meeting'; readonly patch: Partial<MeetingReading> }
  | { readonly kind: 'signer'; readonly patch: Partial<SignerReading> }
  | { readonly kind: 'recipients'; readonly value: readonly string[] }
  | { readonly kind: 'texts'; readonly section: TextSection; readonly value: readonly string[] }
  | { readonly kind: 'heading'; readonly index: number; readonly text: string }
  | {
      readonly kind: 'conclusion';
      readonly index: number;
      readonly paragraph: number;
      readonly text: string;
    }
  | { readonly kind: 'task'; readonly index: number; readonly patch: Partial<TaskReading> }
  | { readonly kind: 'split-task'; readonly index: number; readonly at: number }
  | { readonly kind: 'join-task'; readonly index: number }
  | { readonly kind: 'remove-task'; readonly index: number }
  | { readonly kind: 'add-task'; readonly conclusion: number; readonly paragraph: number }
  | { readonly kind: 'figure'; readonly index: number; readonly patch: Partial<FigureReading> }
  | { readonly kind: 'remove-figure'; readonly index: number }
  | { readonly kind: 'reference'; readonly index: number; readonly patch: Partial<LegalRefReading> }
  | { readonly kind: 'remove-reference'; readonly index: number }
  | { readonly kind: 'areas'; readonly value: readonly string[] };

function replaced<T>(items: readonly T[], index: number, ...by: readonly T[]): readonly T[] {
  return items[index] === undefined ? items : [...items.slice(0, index), ...by, ...items.slice(index + 1)];
}

function patched<T>(items: readonly T[], index: number, patch: Partial<T>): readonly T[] {
  const item = items[index];
  return item === undefined ? items : replaced(items, index, { ...item, ...patch });
}

function correctTask(reading: NoticeReading, index: number, patch: Partial<TaskReading>): NoticeReading {
  const start = patch.text === undefined ? {} : { textStart: textStartOf(patch.text) };
  return { ...reading, tasks: patched(reading.tasks, index, { ...patch, ...start }) };
}

function correctConclusion(reading: NoticeReading, index: number, paragraph: number, text: string) {
  const { conclusions } = reading.sections;
  const paragraphs = replaced(conclusions[index]?.paragraphs ?? [], paragraph, text);
  const corrected = patched(conclusions, index, { paragraphs });
  return { ...reading, sections: { ...reading.sections, conclusions: corrected } };
}

function split(reading: NoticeReading, index: number, at: number): NoticeReading {
  const task = reading.tasks[index];
  const parts = task ? splitTask(task, at, reading.source) : null;
  return parts ? { ...reading, tasks: replaced(reading.tasks, index, ...parts) } : reading;
}

function join(reading: NoticeReading, index: number): NoticeReading {
  const [first, second] = reading.tasks.slice(index, index + 2);
  if (!first || !second) return reading;
  const rest = reading.tasks.slice(index + 2);
  return { ...reading, tasks: [...reading.tasks.slice(0, index), joinTasks(first, second), ...rest] };
}

/** Where a task that stands at this offset belongs among the others. */
function placeOf(tasks: readonly TaskReading[], start: number): number {
  const next = tasks.findIndex((task) => task.span.start > start);
  return next === -1 ? tasks.length : next;
}

function addTask(reading: NoticeReading, index: number, paragraph: number): NoticeReading {
  const conclusion = reading.sections.conclusions[index];
  const text = conclusion?.paragraphs[paragraph];
  const span = conclusion?.spans[paragraph];
  if (!conclusion || text === undefined || !span) return reading;
  const place = placeOf(reading.tasks, span.start);
  const task = taskOf(conclusion.n, text, span);
  return { ...reading, tasks: [...reading.tasks.slice(0, place), task, ...reading.tasks.slice(place)] };
}

/** The reading after one correction; the reading itself where the correction changes nothing. */
export function correct(reading: NoticeReading, correction: Correction): NoticeReading {
  switch (correction.kind) {
    case 'header':
      return { ...reading, header: { ...reading.header, ...correction.patch } };
    case 'meeting':
      return { ...reading, meeting: { ...reading.meeting, ...correction.patch } };
    case 'signer':
      return { ...reading, signer: { ...reading.signer, ...correction.patch } };
    case 'recipients':
      return { ...reading, recipients: correction.value };
    case 'texts':
      return { ...reading, sections: { ...reading.sections, [correction.section]: correction.value } };
    case 'heading': {
      const headings = patched(reading.sections.headings, correction.index, { text: correction.text });
      return { ...reading, sections: { ...reading.sections, headings } };
    }
    case 'conclusion':
      return correctConclusion(reading, correction.index, correction.paragraph, correction.text);
    case 'task':
      return correctTask(reading, correction.index, correction.patch);
    case 'split-task':
      return split(reading, correction.index, correction.at);
    case 'join-task':
      return join(reading, correction.index);
    case 'remove-task':
      return { ...reading, tasks: replaced(reading.tasks, correction.index) };
    case 'add-task':
      return addTask(reading, correction.conclusion, correction.paragraph);
    case 'figure':
      return { ...reading, figures: patched(reading.figures, correction.index, correction.patch) };
    case 'remove-figure':
      return { ...reading, figures: replaced(reading.figures, correction.index) };
    case 'reference':
      return { ...reading, legalRefs: patched(reading.legalRefs, correction.index, correction.patch) };
    case 'areas':
      return { ...reading, areas: correction.value };
    case 'remove-reference':
      return { ...reading, legalRefs: replaced(reading.legalRefs, correction.index) };
  }
}

function filled(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The reading as it is handed over: lines that were left empty while typing are dropped. */
export function tidied(reading: NoticeReading): NoticeReading {
  const { sections } = reading;
  return {
    ...reading,
    header: { ...reading.header, issuer: filled(reading.header.issuer) },
    sections: {
      ...sections,
      opening: filled(sections.opening),
      results: filled(sections.results),
      shortcomings: filled(sections.shortcomings),
      closing: filled(sections.closing),
      headings: sections.headings.filter(({ text }) => text.trim() !== ''),
    },
    recipients: filled(reading.recipients),
  };
}
