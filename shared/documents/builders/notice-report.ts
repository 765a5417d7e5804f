import type { SignerReading } from '../../domain/notices/index.ts';
import {
  type Shares,
  shareNames,
  type TaskState,
  type TaskTerm,
  taskStateLabel,
  taskTermLabel,
} from '../../domain/tasks/index.ts';
import { formatDate, formatNumber } from '../../format/index.ts';
import { paddedNumber, profileIdFor } from '../layout/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';
import { signatureBlockOf } from './letter.ts';
import { openLetterhead, type PaperIssuer } from './meeting-facts.ts';
import { pageMark } from './page-mark.ts';
import { type Paragraph, withEndMark } from './paragraphs.ts';

/** A task as a report tells of it; days are ISO. */
export interface ReportedTask {
  readonly content: string;
  readonly lead: readonly string[];
  readonly deadline: string | null;
  readonly deadlineText: string | null;
  readonly state: TaskState;
  readonly term: TaskTerm;
  readonly daysLate: number;
  readonly doneOn: string | null;
  readonly doneProduct: string | null;
  readonly reportedOn: string | null;
  readonly report: string | null;
}

/** What the report on the carrying out of a notice is printed from. */
export interface NoticeReportInput {
  readonly issuer: PaperIssuer | null;
  readonly signer: SignerReading;
  readonly recipients: readonly string[];
  readonly isSample: boolean;
  /** Day that everything is told for, ISO. */
  readonly asOf: string;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly title: string | null;
  /** `n` is null for the tasks that came out of no conclusion. */
  readonly conclusions: readonly {
    readonly n: string | null;
    readonly text: string | null;
    readonly tasks: readonly ReportedTask[];
  }[];
  readonly counts: Readonly<Record<TaskTerm, number>>;
  readonly shares: Shares;
}

const columns: readonly TableColumn[] = [
  { title: 'STT', widthPercent: 6, align: 'center' },
  { title: 'Nhiệm vụ', widthPercent: 32, align: 'left' },
  { title: 'Cơ quan chủ trì', widthPercent: 15, align: 'left' },
  { title: 'Thời hạn', widthPercent: 14, align: 'center' },
  { title: 'Tình trạng', widthPercent: 14, align: 'left' },
  { title: 'Kết quả', widthPercent: 19, align: 'left' },
];

const terms: readonly TaskTerm[] = [
  'done-on-time',
  'done-late',
  'late',
  'due-soon',
  'in-term',
  'no-deadline',
];

const longestConclusion = 300;

const para = (text: string): Paragraph => ({ kind: 'paragraph', style: 'body', runs: [{ text }] });
const head = (text: string, marker: string): Paragraph => ({
  ...{ kind: 'paragraph', style: 'heading', marker, runs: [{ text }] },
});

/** "Thông báo số 07/TB-BCĐ ngày 05/02/2018"; what is not known is left out. */
function noticeWords({ number, issuedOn }: NoticeReportInput): string {
  const whole = number === null ? '' : ` số ${paddedNumber(number)}`;
  return `Thông báo${whole}${issuedOn === null ? '' : ` ngày ${formatDate(issuedOn)}`}`;
}

function percent(share: number | null): string {
  return share === null ? 'không tính được (mẫu số bằng 0)' : `${formatNumber(share * 100, 1)}%`;
}

function summary(input: NoticeReportInput): Paragraph[] {
  const { counts, shares, asOf } = input;
  const all = terms.reduce((sum, term) => sum + counts[term], 0);
  const parts = terms
    .filter((term) => counts[term] > 0)
    .map((term) => `${taskTermLabel(term).toLocaleLowerCase('vi')} ${formatNumber(counts[term])}`);
  const list = parts.length === 0 ? '' : `, trong đó: ${parts.join('; ')}`;
  return [
    para(`Tính đến ngày ${formatDate(asOf)}, ${noticeWords(input)} có ${formatNumber(all)} nhiệm vụ${list}.`),
    para(`${shareNames.due}: hoàn thành ${percent(shares.doneOfDue)}; quá hạn ${percent(shares.lateOfDue)}.`),
    para(`${shareNames.all}: hoàn thành ${percent(shares.doneOfAll)}; quá hạn ${percent(shares.lateOfAll)}.`),
  ];
}

function stateOf({ state, term, daysLate }: ReportedTask): string {
  if (state === 'done' || state === 'cancelled') {
    return state === 'cancelled' || term === 'no-deadline' ? taskStateLabel(state) : taskTermLabel(term);
  }
  const late = term === 'late' ? ` ${formatNumber(daysLate)} ngày` : '';
  return `${taskStateLabel(state)}; ${taskTermLabel(term).toLocaleLowerCase('vi')}${late}`;
}

function resultOf({ doneOn, doneProduct, reportedOn, report }: ReportedTask): string {
  if (doneOn !== null) {
    return `Hoàn thành ngày ${formatDate(doneOn)}${doneProduct === null ? '' : `: ${doneProduct}`}`;
  }
  return reportedOn === null ? 'Chưa có báo cáo' : `${formatDate(reportedOn)}: ${report ?? ''}`;
}

function row(task: ReportedTask, at: number): readonly string[] {
  const { content, lead, deadline, deadlineText } = task;
  return [
    String(at + 1),
    content,
    lead.join('; ') || 'Chưa ghi',
    deadline === null ? (deadlineText ?? 'Không thời hạn') : formatDate(deadline),
    stateOf(task),
    resultOf(task),
  ];
}

/** The first words of a conclusion, cut between two words where they are too many for a lead-in. */
function shortened(text: string): string {
  if (text.length <= longestConclusion) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longestConclusion))}…`;
}

function conclusionBlocks({ n, text, tasks }: NoticeReportInput['conclusions'][number]): Block[] {
  const words = n === null ? 'Nhiệm vụ không gắn với kết luận nào' : shortened(text ?? '');
  const lead: Paragraph = {
    ...{ kind: 'paragraph', style: 'item', runs: [{ text: words }], leadsIn: true },
    ...(n === null ? {} : { marker: `${n.replace(/[.)]$/, '')}.` }),
  };
  if (tasks.length === 0) return [lead, para('Kết luận không giao nhiệm vụ.')];
  return [lead, { kind: 'table', columns, rows: tasks.map(row), empty: '' }];
}

/** The report on the carrying out of a notice (báo cáo: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4); its number is still open. */
export function buildNoticeReport(input: NoticeReportInput): DocumentModel {
  const { issuer, asOf, title } = input;
  const words = noticeWords(input);
  const symbol = issuer === null ? null : `BC-${issuer.abbreviation}`;
  return {
    title: `BÁO CÁO - Kết quả thực hiện ${words}, tính đến ngày ${formatDate(asOf)}`,
    orientation: 'portrait',
    profile: profileIdFor({ issuedOn: null, heldOn: asOf }),
    sampleMark: pageMark(input),
    blocks: [
      openLetterhead(issuer, symbol),
      {
        kind: 'title',
        typeName: 'BÁO CÁO',
        abstract: `Kết quả thực hiện ${words}${title === null ? '' : ` (${title})`}`,
      },
      head('KẾT QUẢ CHUNG', 'I.'),
      ...summary(input),
      head('KẾT QUẢ THEO TỪNG KẾT LUẬN', 'II.'),
      ...input.conclusions.flatMap(conclusionBlocks),
      ...withEndMark([para(`Trên đây là kết quả thực hiện ${words}, tính đến ngày ${formatDate(asOf)}.`)]),
      signatureBlockOf(input.signer, input.recipients),
    ],
  };
}
