import { buildNoticePaper } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { issuedPdf, issueOf } from '../../database/queries/issues.ts';
import { meetingById } from '../../database/queries/meetings.ts';
import {
  allNotices,
  correctionsOf,
  figuresOfNotice,
  headingsOfNotice,
  type LinePart,
  linesOfNotice,
  type NoticeHead,
  noticeById,
  paragraphsOfNotice,
  referencesOfNotice,
  sourceOfNotice,
} from '../../database/queries/notices.ts';
import { tasksOfNotice } from '../../database/queries/tasks.ts';
import type { ReadContext } from '../context.ts';
import { paperOfDraft } from '../drafts/index.ts';
import { meetingRow, noticeRow } from '../meetings/index.ts';
import { missing } from '../missing.ts';
import { taskRow, taskSettings } from '../tasks/index.ts';

export { acceptNotice } from './accept.ts';
export { readNoticeFile } from './read.ts';
export { correctReading, noticeReading, readingHistory } from './readings/index.ts';

/** Every notice, the latest first. */
export function listNotices({ db }: ReadContext, _request: object) {
  return { rows: allNotices(db).map(noticeRow) };
}

const textParts = ['opening', 'result', 'shortcoming', 'closing'] as const;

/** The paragraphs of a notice's text but for its conclusions, in the order of the paper. */
function textsOf({ db }: ReadContext, id: number) {
  const lines = linesOfNotice(db, id);
  return textParts.flatMap((part) =>
    lines.filter((line) => line.part === part).map((line) => ({ id: line.id, part, text: line.text })),
  );
}

function headOf({ db }: ReadContext, id: number): NoticeHead {
  const head = noticeById(db, id);
  if (!head) throw missing('Thông báo');
  return head;
}

function listsOf({ db }: ReadContext, id: number): (part: LinePart) => string[] {
  const lines = linesOfNotice(db, id);
  return (part) => lines.filter((line) => line.part === part).map(({ text }) => text);
}

interface StoredParagraph {
  readonly id: number;
  readonly text: string;
  /** Where it begins in the text that the notice was read from. */
  readonly start: number | null;
}

/** The mark that stands before a point of a conclusion ("a) ", "- "): the paper prints it, its words do not hold it. */
function markBefore(source: string, start: number): string {
  const mark = source.slice(source.lastIndexOf('\n', start - 1) + 1, start).trim();
  return mark === '' ? '' : `${mark} `;
}

function conclusionsOf({ db }: ReadContext, id: number) {
  const conclusions = new Map<number, { id: number; n: string; paragraphs: StoredParagraph[] }>();
  for (const row of paragraphsOfNotice(db, id)) {
    const conclusion = conclusions.get(row.conclusionId) ?? {
      id: row.conclusionId,
      n: row.n,
      paragraphs: [],
    };
    if (row.id !== null && row.text !== null)
      conclusion.paragraphs.push({ id: row.id, text: row.text, start: row.start });
    conclusions.set(row.conclusionId, conclusion);
  }
  return [...conclusions.values()];
}

function signerOf({ authority, position, rank, name }: NoticeHead) {
  return { authority, position, rank, name };
}

/** One notice with its conclusions and what came of each sentence, on the day `asOf` (ISO). Throws AppError not-found. */
export function getNotice(
  context: ReadContext,
  { id, asOf }: { readonly id: number; readonly asOf: string },
) {
  const { db } = context;
  const head = headOf(context, id);
  const list = listsOf(context, id);
  const records = tasksOfNotice(db, id);
  const { dueSoonDays } = taskSettings(db);
  const tasksFrom = (paragraphId: number) =>
    records
      .filter((record) => record.paragraphId === paragraphId)
      .map((record) => taskRow(record, asOf, dueSoonDays));
  const meeting = head.meetingId === null ? undefined : meetingById(db, head.meetingId);
  const { symbol, place, kind, fileName } = head;
  const issue = issueOf(db, id);
  const source = sourceOfNotice(db, id);
  return {
    notice: {
      ...{ ...noticeRow(head), symbol, place, kind, fileName, signer: signerOf(head) },
      issuer: list('issuer'),
      recipients: list('recipient'),
    },
    texts: textsOf(context, id),
    meeting: meeting ? meetingRow(meeting) : null,
    conclusions: conclusionsOf(context, id).map(({ paragraphs, ...conclusion }) => ({
      ...conclusion,
      paragraphs: paragraphs.map(({ id: paragraphId, text, start }, at) => ({
        id: paragraphId,
        // The first paragraph's mark is the number of the conclusion.
        mark: at === 0 || start === null ? '' : markBefore(source, start).trim(),
        text,
        tasks: tasksFrom(paragraphId),
      })),
    })),
    tasks: records.map((record) => taskRow(record, asOf, dueSoonDays)),
    references: referencesOfNotice(db, id),
    figures: figuresOfNotice(db, id),
    corrections: correctionsOf(db, id),
    issue: issue ? { issuedAt: issue.issuedAt, who: issue.who } : null,
  };
}

/**
 * The notice as a paper in the layout in force on its day; one issued here is the very paper that it was issued as.
 * Throws AppError not-found.
 */
export function noticePaper(context: ReadContext, { id }: { readonly id: number }): { model: DocumentModel } {
  const head = headOf(context, id);
  const issue = issueOf(context.db, id);
  if (issue) return { model: JSON.parse(issue.model) as DocumentModel };
  return head.state === 'draft' ? { model: paperOfDraft(context, id) } : paperOfRows(context, head);
}

/** The notice as a PDF that was kept at its issue; undefined where it has none and has to be drawn. Throws AppError not-found. */
export function keptPdf(context: ReadContext, { id }: { readonly id: number }): Uint8Array | undefined {
  return issuedPdf(context.db, headOf(context, id).id);
}

function paperOfRows(context: ReadContext, head: NoticeHead): { model: DocumentModel } {
  const { id } = head;
  const source = sourceOfNotice(context.db, id);
  const list = listsOf(context, id);
  const { number, symbol, place, issuedOn, kind, title, heldOn } = head;
  return {
    model: buildNoticePaper({
      ...{ id, number, symbol, place, issuedOn, kind, title, heldOn, signer: signerOf(head) },
      issuer: list('issuer'),
      opening: list('opening'),
      results: list('result'),
      shortcomings: list('shortcoming'),
      closing: list('closing'),
      recipients: list('recipient'),
      headings: headingsOfNotice(context.db, id),
      conclusions: conclusionsOf(context, id).map(({ paragraphs, ...conclusion }) => ({
        ...conclusion,
        paragraphs: paragraphs.map(
          ({ text, start }) => `${start === null ? '' : markBefore(source, start)}${text}`,
        ),
      })),
      isSample: head.isSample === 1,
      isDraft: false,
    }),
  };
}
