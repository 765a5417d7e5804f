import { type PastReminder, reminderWords, timesWords } from '../../domain/tasks/index.ts';
import { formatDate, formatNumber } from '../../format/index.ts';
import { paddedNumber } from '../layout/index.ts';
import type { Block, DocumentModel, TableColumn } from '../model/index.ts';
import { annexHead } from './annex.ts';
import { hostWords } from './host.ts';
import { buildLetter, type LetterInput } from './letter.ts';
import { type Paragraph, bodyText as para } from './paragraphs.ts';

/** A task that a letter reminds of; days are ISO. */
export interface RemindedTask {
  readonly id: number;
  readonly content: string;
  readonly documentNumber: string | null;
  readonly documentOn: string | null;
  /** Item of the document that assigns it. */
  readonly item: string | null;
  readonly deadline: string;
  /** Days past the deadline; 0 while it is only due soon. */
  readonly daysLate: number;
  readonly reportedOn: string | null;
  readonly report: string | null;
  /** Reminders that it had before. */
  readonly earlier: readonly PastReminder[];
}

/** What a reminder letter is printed from. */
export interface ReminderLetterInput
  extends Pick<
    LetterInput,
    'issuer' | 'number' | 'issuedOn' | 'symbol' | 'preparedOn' | 'signer' | 'recipients' | 'isSample'
  > {
  /** The lead agency by its name in force. */
  readonly agency: string;
  /** Day that late and due soon are told for, ISO. */
  readonly asOf: string;
  /** Day until which an answer is asked for; null asks for none. */
  readonly replyBy: string | null;
  readonly tasks: readonly RemindedTask[];
}

const columns: readonly TableColumn[] = [
  { title: 'STT', widthPercent: 6, align: 'center' },
  { title: 'Văn bản giao (số, ngày)', widthPercent: 16, align: 'left' },
  { title: 'Mục', widthPercent: 7, align: 'center' },
  { title: 'Nội dung nhiệm vụ', widthPercent: 30, align: 'left' },
  { title: 'Thời hạn', widthPercent: 13, align: 'center' },
  { title: 'Số ngày quá hạn', widthPercent: 9, align: 'center' },
  { title: 'Báo cáo gần nhất', widthPercent: 19, align: 'left' },
];

const time = ({ earlier }: RemindedTask): number => earlier.length + 1;

/** "đôn đốc lần thứ hai thực hiện …" where every task of the letter is reminded of for that time. */
function aboutOf(tasks: readonly RemindedTask[]): string {
  const times = new Set(tasks.map(time));
  const [only = 1] = times;
  const again = times.size === 1 && only > 1 ? ` ${timesWords(only)}` : '';
  return `đôn đốc${again} thực hiện nhiệm vụ được giao`;
}

/** "03 nhiệm vụ": a count below ten is written with two digits. */
function counted(count: number): string {
  return `${count < 10 ? `0${count}` : formatNumber(count)} nhiệm vụ`;
}

function standing(tasks: readonly RemindedTask[]): string {
  const late = tasks.filter(({ daysLate }) => daysLate > 0).length;
  const soon = tasks.length - late;
  return [
    ...(late === 0 ? [] : [`${counted(late)} quá hạn`]),
    ...(soon === 0 ? [] : [`${counted(soon)} sắp đến hạn`]),
  ].join(' và ');
}

/** Which tasks are reminded of again, with the numbers and days of the letters before. */
function againLines(tasks: readonly RemindedTask[]): Paragraph[] {
  const times = [...new Set(tasks.map(time))].filter((one) => one > 1).sort((a, b) => a - b);
  return times.map((one) => {
    const places = tasks.flatMap((task, at) => (time(task) === one ? [at + 1] : []));
    const letters = new Set(places.flatMap((at) => tasks[at - 1]?.earlier.map(reminderWords) ?? []));
    return para(
      `Các nhiệm vụ số thứ tự ${places.join(', ')} của danh mục được đôn đốc ${timesWords(one)} (đã đôn đốc tại: ${[...letters].join('; ')}).`,
    );
  });
}

function askedFor({ issuer, agency, replyBy, tasks }: ReminderLetterInput): Paragraph {
  const host = hostWords(issuer);
  const late = tasks.some(({ daysLate }) => daysLate > 0);
  const soon = tasks.some(({ daysLate }) => daysLate === 0);
  const acts = [
    ...(late ? ['khẩn trương hoàn thành nhiệm vụ quá hạn, nêu rõ nguyên nhân chậm'] : []),
    ...(soon ? ['bảo đảm thời hạn của nhiệm vụ sắp đến hạn'] : []),
  ].join('; ');
  const by = replyBy === null ? '' : ` trước ngày ${formatDate(replyBy)}`;
  return para(`${host} đề nghị ${agency} ${acts}; báo cáo kết quả thực hiện về ${host}${by}.`);
}

function documentOf({ documentNumber, documentOn }: RemindedTask): string {
  const day = documentOn === null ? null : formatDate(documentOn);
  const parts = [documentNumber === null ? null : paddedNumber(documentNumber), day];
  return parts.filter((part) => part !== null).join(', ngày ') || 'Không ghi';
}

function row(task: RemindedTask, at: number): readonly string[] {
  const again = time(task) > 1 ? ` (đôn đốc ${timesWords(time(task))})` : '';
  const { reportedOn, report } = task;
  return [
    String(at + 1),
    documentOf(task),
    task.item ?? '',
    `${task.content}${again}`,
    formatDate(task.deadline),
    task.daysLate > 0 ? formatNumber(task.daysLate) : 'Chưa quá hạn',
    reportedOn === null ? 'Chưa có báo cáo' : `${formatDate(reportedOn)}: ${report ?? ''}`,
  ];
}

/** The annexed list. */
function annex(input: ReminderLetterInput): readonly Block[] {
  const { asOf, tasks } = input;
  return [
    ...annexHead(input, `Danh mục nhiệm vụ cần đôn đốc, tính đến ngày ${formatDate(asOf)}`),
    { kind: 'table', columns, rows: tasks.map(row), empty: 'Không có nhiệm vụ nào.' },
  ];
}

/** A letter that reminds a lead agency of its late and soon-due tasks, annexed as a table (công văn đôn đốc). */
export function buildReminderLetter(input: ReminderLetterInput): DocumentModel {
  const { agency, asOf, tasks } = input;
  const letter = buildLetter({
    ...input,
    about: aboutOf(tasks),
    addressees: [agency],
    body: [
      para(
        `Qua theo dõi việc thực hiện các nhiệm vụ được giao, tính đến ngày ${formatDate(asOf)}, ${agency} còn ${standing(tasks)} (danh mục kèm theo).`,
      ),
      ...againLines(tasks),
      askedFor(input),
    ],
  });
  return { ...letter, title: `${letter.title} - ${agency}`, blocks: [...letter.blocks, ...annex(input)] };
}
