import {
  bodyText,
  type Draft,
  type DraftTask,
  type GroupReading,
  groupsOf,
  type PrintedDraft,
  printedDraft,
  readGroup,
  type TaskWords,
  tasksOfDraft,
} from '../../../shared/domain/drafts/index.ts';
import type { NoticeReader, TaskReading } from '../../../shared/domain/notices/index.ts';
import { formatDateLong } from '../../../shared/format/index.ts';
import type { WriteHandle } from '../../database/connection/index.ts';
import {
  insertConclusion,
  insertFindings,
  insertHeadings,
  insertLines,
  insertParagraph,
} from '../../database/queries/notice-writing.ts';
import { storeTask } from '../tasks/index.ts';
import { type DraftNames, issuerLines, signatureOf } from './paper.ts';

/** What is stored of a notice at its issue. */
interface Issued {
  readonly id: number;
  readonly draft: Draft;
  readonly names: DraftNames;
  /** The whole, "07/TB-BCĐ". */
  readonly number: string;
  readonly isSample: boolean;
  /** Finds what the issued text names. */
  readonly read: NoticeReader;
  /** The day (ISO) of the issuing. */
  readonly today: string;
}

/** The notice as plain text, with where the words of each conclusion's block begin in it. */
function textOf({ draft, names, number }: Issued, printed: PrintedDraft) {
  const { issuedOn, title } = draft.header;
  const { recipients } = names;
  const day = issuedOn === null ? [] : [formatDateLong(issuedOn)];
  const head = [
    ...issuerLines(names),
    `Số: ${number}`,
    [...(names.issuer?.place ? [names.issuer.place] : []), ...day].join(', '),
    'THÔNG BÁO',
    title.trim(),
  ].join('\n');
  const { authority, position, rank, name } = signatureOf(names);
  const signature = [authority, position, [rank, name].filter(Boolean).join(' ')].filter(Boolean);
  const to = recipients.length === 0 ? [] : ['Nơi nhận:', ...recipients.map((line) => `- ${line}`)];
  const body = bodyText(printed);
  const start = head.length + 1;
  return {
    text: `${head}\n${body.text}${[...signature, ...to].join('\n')}`,
    startOf: (block: string) => start + (body.starts.get(block) ?? 0),
  };
}

interface StoredParagraph {
  readonly id: number;
  readonly text: string;
}

function storeConclusions(
  db: WriteHandle,
  noticeId: number,
  printed: PrintedDraft,
  startOf: (block: string) => number,
): ReadonlyMap<string, StoredParagraph> {
  const stored = new Map<string, StoredParagraph>();
  for (const [at, { n, paragraphs }] of printed.conclusions.entries()) {
    const conclusionId = insertConclusion(db, noticeId, at, n);
    for (const [position, { block, text }] of paragraphs.entries()) {
      const start = startOf(block.id);
      const id = insertParagraph(db, { conclusionId, position, text, start, end: start + text.length });
      stored.set(block.id, { id, text });
    }
  }
  return stored;
}

const documentNumber = /\d+[\p{L}\d]*\/[\p{L}\d/-]+|\d+-[\p{Lu}]{2}\/\p{Lu}+/u;
const only = (words: readonly TaskWords[]): string[] => [
  ...new Set(words.filter(({ proposed }) => !proposed).map((one) => one.words)),
];

/** A task of the draft as the register takes it. */
function taskOf(task: DraftTask, readings: readonly GroupReading[], span: TaskReading['span']): TaskReading {
  const [words] = only(task.deadline);
  const meaning = readings.flatMap(({ deadlines }) => deadlines).find((one) => one.words === words);
  const rule = meaning?.rule ?? null;
  const areas = readings.flatMap((reading) => reading.areas).find(({ block }) => block === task.block);
  return {
    n: task.place === '' ? null : task.place,
    level: 'paragraph',
    text: task.text,
    textStart: task.text,
    lead: only(task.lead),
    coordinate: only(task.coordinate),
    deadline: meaning?.day ?? null,
    deadlineText: words ?? null,
    deadlineTime: null,
    recurring: rule !== null && 'every' in rule ? rule : null,
    workingDays: rule !== null && 'days' in rule ? rule : null,
    refs: only(task.references).map((reference) => documentNumber.exec(reference)?.[0] ?? reference),
    areas: areas?.names ?? [],
    span,
    leadSpans: [],
    coordinateSpans: [],
    deadlineSpan: null,
    refSpans: [],
  };
}

function storeTasks(
  db: WriteHandle,
  { id: noticeId, draft, isSample, read, today }: Issued,
  paragraphs: ReadonlyMap<string, StoredParagraph>,
): number[] {
  const readings = groupsOf(draft.blocks).map((group) => readGroup(group, read, draft.header.issuedOn));
  const taken = tasksOfDraft(draft.blocks).filter(({ state }) => state === 'yes');
  return taken.map((task) => {
    const paragraph = paragraphs.get(task.block);
    const end = paragraph?.text.length ?? 0;
    const links = {
      noticeId,
      paragraphId: paragraph?.id ?? null,
      start: paragraph ? 0 : null,
      end: paragraph ? end : null,
      isSample: isSample ? (1 as const) : (0 as const),
    };
    const days = { issuedOn: draft.header.issuedOn, today };
    return storeTask(db, taskOf(task, readings, { start: 0, end }), links, days);
  });
}

/** Figures, documents, decisions and areas that the issued text names. */
function storeFindings(db: WriteHandle, { id, read }: Issued, text: string): void {
  const result = read(text);
  if (!result.ok) return;
  insertFindings(db, id, result.reading);
  insertLines(db, id, 'area', result.reading.areas);
}

/** Stores the parts, conclusions and tasks of a notice while it still is a draft; gives its whole text and the tasks. */
export function storeIssued(
  db: WriteHandle,
  issued: Issued,
): { readonly sourceText: string; readonly taskIds: readonly number[] } {
  const { id, draft, names } = issued;
  const printed = printedDraft(draft);
  const { text, startOf } = textOf(issued, printed);
  insertLines(db, id, 'issuer', issuerLines(names));
  insertLines(db, id, 'opening', printed.opening);
  insertLines(db, id, 'result', printed.results);
  insertLines(db, id, 'shortcoming', printed.shortcomings);
  insertLines(db, id, 'closing', printed.closing);
  insertLines(db, id, 'recipient', names.recipients);
  insertHeadings(db, id, printed.headings);
  storeFindings(db, issued, text);
  const paragraphs = storeConclusions(db, id, printed, startOf);
  return { sourceText: text, taskIds: storeTasks(db, issued, paragraphs) };
}
