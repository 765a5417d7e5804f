import { formatDate } from '../../format/index.ts';
import {
  type LivingTask,
  moveRefusal,
  type TaskMove,
  type TaskState,
  taskStateLabel,
} from '../tasks/index.ts';
import { toldTitles } from './columns.ts';
import type { Told } from './told.ts';

/** What is known of a task here and now; days are ISO. */
export interface KnownTask extends LivingTask {
  /** Day of its assigning document. */
  readonly issuedOn: string | null;
  readonly lastReport: {
    readonly text: string;
    readonly document: string | null;
    readonly reportedOn: string;
  } | null;
  /** What was changed here since the form went out; null where nothing was. */
  readonly changed: string | null;
}

/** One cell of a difference: what is known and what was told, both as shown. */
export interface ToldCell {
  readonly column: string;
  readonly known: string | null;
  readonly told: string | null;
}

/** What a row of a form comes to: with a sentence where it is refused or the task was changed here since. */
export interface Judged {
  readonly kind: 'unchanged' | 'changed' | 'conflict' | 'wrong';
  readonly reason: string | null;
  readonly cells: readonly ToldCell[];
}

const shownDay = (day: string | null): string | null => (day === null ? null : formatDate(day));

/** The state that a row leads to: a report begins the work. Null where it stays. */
export function leadsTo({ state, text }: Told, now: TaskState): TaskState | null {
  if (state !== null) return state === now ? null : state;
  return text !== null && now === 'not-started' ? 'in-progress' : null;
}

/** The move that a row asks for on the day `today` (ISO): its day is that of the work, its document the product. */
export function moveOf(told: Told, to: TaskState, today: string): TaskMove {
  const doneOn = to === 'awaiting-confirmation' ? told.day : null;
  return { to, on: today, doneOn, product: told.document, reason: told.text };
}

function differences({ text, document, day }: Told, to: TaskState | null, known: KnownTask): ToldCell[] {
  const [stateTitle, textTitle, documentTitle, dayTitle] = toldTitles;
  const last = known.lastReport;
  // A result that was told without a report stands in the move that waits for confirmation.
  const moved = text === null && known.state === 'awaiting-confirmation';
  const before = moved
    ? { document: known.doneProduct, day: known.reportedDone }
    : { document: last?.document ?? null, day: last?.reportedOn ?? null };
  const cells: ToldCell[] = [
    { column: stateTitle, known: taskStateLabel(known.state), told: to === null ? null : taskStateLabel(to) },
    { column: textTitle, known: last?.text ?? null, told: text },
    { column: documentTitle, known: before.document, told: document },
    { column: dayTitle, known: shownDay(before.day), told: shownDay(day) },
  ];
  return cells.filter(({ known: is, told }) => told !== null && told !== is);
}

function dayRefusal(
  { text, day }: Told,
  to: TaskState | null,
  known: KnownTask,
  today: string,
): string | null {
  if (day === null) {
    const wanted = text !== null || to === 'awaiting-confirmation';
    return wanted ? 'Chưa ghi ngày. Ghi ngày báo cáo, hoặc ngày hoàn thành nếu đã xong.' : null;
  }
  if (day > today) return `Ngày ${formatDate(day)} chưa đến. Sửa lại ngày.`;
  if (known.issuedOn === null || day >= known.issuedOn) return null;
  return `Ngày ${formatDate(day)} đứng trước ngày giao nhiệm vụ ${formatDate(known.issuedOn)}. Sửa lại ngày.`;
}

function refusalOf(told: Told, to: TaskState | null, known: KnownTask, today: string): string | null {
  if (told.text === null && to === null) {
    return 'Chưa ghi kết quả thực hiện. Ghi kết quả, hoặc để trống cả dòng.';
  }
  const day = dayRefusal(told, to, known, today);
  if (day !== null) return day;
  return to === null ? null : moveRefusal(known, moveOf(told, to, today));
}

/** What a row comes to against what is known on the day `today` (ISO). */
export function judge(told: Told, known: KnownTask, today: string): Judged {
  const to = leadsTo(told, known.state);
  const cells = differences(told, to, known);
  if (cells.length === 0) return { kind: 'unchanged', reason: null, cells };
  const refusal = refusalOf(told, to, known, today);
  if (refusal !== null) return { kind: 'wrong', reason: refusal, cells };
  if (known.changed !== null) return { kind: 'conflict', reason: known.changed, cells };
  return { kind: 'changed', reason: null, cells };
}
