import type { ChartSpec } from '../../../shared/charts/index.ts';
import { chartKindName } from '../../../shared/charts/kinds.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { foldLoose } from '../../../shared/format/index.ts';
import { meetingById } from '../../database/queries/meetings.ts';
import { noticeById } from '../../database/queries/notices.ts';
import { areaProfilePaper, type Chart, chartPaper, chartSheet, chartView } from '../charts/index.ts';
import type { ReadContext } from '../context.ts';
import { reportingLetter, reportingPaper } from '../indicators/index.ts';
import { missing } from '../missing.ts';
import { keptPdf, noticePaper } from '../notices/index.ts';
import { type ReminderPaper, reminderFileWords, reminderModel, reminderPdf } from '../reminders/index.ts';
import { type TaskPaper, taskPaperFileWords, taskPaperModel } from '../task-papers/index.ts';
import { boardPaper, boardSheet, registerPaper, registerSheet } from '../task-register/index.ts';
import { endedIn } from './ended.ts';
import { issuedMeetingPaper, issuedMeetingPdf } from './meeting-issue.ts';
import { buildMeetingPaper, isMeetingPaper, type MeetingPaper, meetingPaperWords } from './meeting-papers.ts';
import type { Paper } from './paper.ts';

export { issueMeetingPaper, meetingPaperIssue } from './meeting-issue.ts';
export type { Paper } from './paper.ts';

/** A file ready to be written, with the name proposed for it. */
export interface PaperFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const longestName = 80;

/** Words without marks, joined by hyphens: a name that every disk and mail program takes. */
function fileName(...parts: readonly (string | null)[]): string {
  return foldLoose(parts.filter((part) => part !== null).join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
}

const chartName = ({ kind, indicator }: Chart): string => fileName('bieu do', indicator, chartKindName(kind));

function isTaskPaper(paper: Paper): paper is TaskPaper {
  return paper.kind === 'agency-sheet' || paper.kind === 'task-slips' || paper.kind === 'notice-report';
}

function isReminder(paper: Paper): paper is ReminderPaper {
  return paper.kind === 'reminder' || paper.kind === 'reminder-preview';
}

function paperName(context: ReadContext, paper: Paper): string {
  const { db } = context;
  if (isMeetingPaper(paper)) {
    const heldOn = meetingById(db, paper.id)?.heldOn ?? null;
    return fileName(meetingPaperWords(paper.kind), heldOn ?? `hoi nghi ${paper.id}`);
  }
  if (isTaskPaper(paper)) return fileName(...taskPaperFileWords(paper));
  if (isReminder(paper)) return fileName(...reminderFileWords(context, paper));
  if (paper.kind === 'task-board') return fileName('bang theo doi nhiem vu', paper.asOf);
  if (paper.kind === 'area-profile') return fileName('so lieu dia ban', paper.area, paper.period);
  if (paper.kind === 'reporting')
    return fileName('tinh hinh bao cao', String(paper.year), paper.frequency, paper.asOf);
  if (paper.kind === 'reporting-letter')
    return fileName('don doc bao cao so lieu', String(paper.year), paper.frequency, paper.asOf);
  if (paper.kind === 'chart') return chartName(paper.chart);
  if (paper.kind === 'task-register') return fileName('so theo doi nhiem vu', paper.asOf);
  const notice = noticeById(db, paper.id);
  return fileName('thong bao', notice?.number ?? null, notice?.issuedOn ?? notice?.heldOn ?? null);
}

/** A paper of a meeting: the very one that was issued, else as the record stands. */
function meetingPaper(context: ReadContext, paper: MeetingPaper): DocumentModel {
  const issued = issuedMeetingPaper(context, paper);
  return issued ? (JSON.parse(issued.model) as DocumentModel) : buildMeetingPaper(context, paper, null);
}

/** The bytes of a PDF that was kept when the paper was issued; undefined for one that has to be drawn. */
function keptBytes(context: ReadContext, paper: Paper): Uint8Array | undefined {
  if (isMeetingPaper(paper)) return issuedMeetingPdf(context, paper);
  if (isReminder(paper)) return reminderPdf(context, paper);
  return paper.kind === 'notice' ? keptPdf(context, paper) : undefined;
}

/** The model that a paper's preview, print, PDF and DOCX are all made from. Throws AppError not-found. */
export function paperModel(context: ReadContext, { paper }: { readonly paper: Paper }): DocumentModel {
  switch (paper.kind) {
    case 'notice':
      return noticePaper(context, paper).model;
    case 'task-register':
      return registerPaper(context, paper);
    case 'task-board':
      return boardPaper(context, paper);
    case 'area-profile':
      return areaProfilePaper(context, paper);
    case 'reporting':
      return reportingPaper(context, paper);
    case 'reporting-letter':
      return reportingLetter(context, paper);
    case 'chart':
      return chartPaper(context, paper);
    case 'agency-sheet':
    case 'task-slips':
    case 'notice-report':
      return taskPaperModel(context, paper);
    case 'reminder':
    case 'reminder-preview':
      return reminderModel(context, paper);
    default:
      return meetingPaper(context, paper);
  }
}

/** The same for the window, which shows it beside the agencies it still names that have ended. Throws AppError not-found. */
export function shownPaper(context: ReadContext, request: { readonly paper: Paper }) {
  const model = paperModel(context, request);
  return { model, ended: endedIn(context, request.paper, model) };
}

async function docxOf({ render }: ReadContext, model: DocumentModel): Promise<Uint8Array> {
  const { writeDocx } = await import('../../exporters/index.ts');
  return writeDocx(model, (spec: ChartSpec) => render.picture(spec, 'png'));
}

async function xlsxOf(context: ReadContext, paper: Paper): Promise<Uint8Array> {
  const { writeSheet } = await import('../../exporters/index.ts');
  if (paper.kind === 'chart') return writeSheet(chartSheet(context, paper));
  if (paper.kind === 'task-board') return writeSheet(boardSheet(context, paper));
  if (paper.kind !== 'task-register') {
    throw new AppError('invalid-request', 'Văn bản này không có bảng để xuất ra XLSX. Lưu PDF hoặc DOCX.');
  }
  return writeSheet(registerSheet(context, paper));
}

/** A paper as a PDF or DOCX file, a register as XLSX too. Throws AppError not-found, invalid-request. */
export async function paperFile(
  context: ReadContext,
  { paper, format }: { readonly paper: Paper; readonly format: 'pdf' | 'docx' | 'xlsx' },
): Promise<PaperFile> {
  const kept = format === 'pdf' ? keptBytes(context, paper) : undefined;
  if (kept) return { name: `${paperName(context, paper)}.${format}`, bytes: kept };
  const name = `${paperName(context, paper)}.${format}`;
  if (format === 'xlsx') return { name, bytes: await xlsxOf(context, paper) };
  const model = paperModel(context, { paper });
  const bytes = format === 'pdf' ? await context.render.pdf(model) : await docxOf(context, model);
  return { name, bytes };
}

/** A chart as a picture. Throws AppError not-found (an indicator; a chart without any value). */
export async function chartFile(
  context: ReadContext,
  { chart, format }: { readonly chart: Chart; readonly format: 'png' | 'svg' },
): Promise<PaperFile> {
  const { spec } = chartView(context, { chart });
  if (spec === null) throw missing('Số liệu của chỉ tiêu này');
  return { name: `${chartName(chart)}.${format}`, bytes: await context.render.picture(spec, format) };
}
