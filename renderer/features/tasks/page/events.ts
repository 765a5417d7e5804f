import { moveLabel, timesWords } from '../../../../shared/domain/tasks/index.ts';
import { formatDate } from '../../../../shared/format/index.ts';
import { formatMoment } from '../../../ui/formats.ts';
import type { TaskData } from '../task-data.ts';

/** One thing that happened to a task, as the timeline shows it. */
export interface TaskEvent {
  readonly key: string;
  readonly kind: 'move' | 'report' | 'extension' | 'reminder' | 'edit';
  /** The day that it belongs to, as shown; with its hour where that is known. */
  readonly when: string;
  /** What it is ordered by, the latest first: an ISO day or moment. */
  readonly order: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly who: string | null;
  readonly files: readonly { readonly position: number; readonly name: string }[];
  /** The progress report that it is, to take away. */
  readonly reportId: number | null;
}

const none = { who: null, files: [], reportId: null } as const;
const labelled = (label: string, value: string | null): string[] =>
  value === null ? [] : [`${label}: ${value}`];

/** The local day of a stored moment, ISO. */
function dayOf(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment.slice(0, 10);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function moveEvents({ work }: TaskData): TaskEvent[] {
  return work.moves.map(({ id, at, who, from, to, movedOn, reason, document }) => {
    const sameDay = dayOf(at) === movedOn;
    return {
      ...none,
      key: `move-${id}`,
      kind: 'move',
      when: sameDay ? formatMoment(at) : formatDate(movedOn),
      order: sameDay ? at : movedOn,
      title: moveLabel(from, to),
      lines: [
        ...labelled('Lý do', reason),
        ...labelled('Văn bản', document),
        ...(sameDay ? [] : [`Ghi vào sổ lúc ${formatMoment(at)}`]),
      ],
      who,
    };
  });
}

function reportEvents({ work }: TaskData): TaskEvent[] {
  return work.reports.map(({ id, reportedOn, text, reportedBy, document, files }) => ({
    ...none,
    key: `report-${id}`,
    kind: 'report',
    when: formatDate(reportedOn),
    order: reportedOn,
    title: 'Báo cáo tiến độ',
    lines: [text, ...labelled('Văn bản', document)],
    who: reportedBy,
    files,
    reportId: id,
  }));
}

function reminderEvents({ work }: TaskData): TaskEvent[] {
  const { reminders } = work;
  // Letters of one day to several leads are one time.
  const timeOf = (day: string) => new Set(reminders.map(({ on }) => on).filter((on) => on <= day)).size;
  return reminders.map(({ on, number, agency, letterId }, at) => ({
    ...none,
    key: `reminder-${at}`,
    kind: 'reminder',
    when: formatDate(on),
    order: on,
    title: timeOf(on) === 1 ? 'Đôn đốc' : `Đôn đốc ${timesWords(timeOf(on))}`,
    lines: [...labelled(letterId === null ? 'Văn bản' : 'Công văn', number), ...labelled('Gửi', agency)],
  }));
}

function extensionEvents({ work }: TaskData): TaskEvent[] {
  return work.extensions.map(({ id, oldDeadline, newDeadline, extendedOn, document, reason }) => ({
    ...none,
    key: `extension-${id}`,
    kind: 'extension',
    when: formatDate(extendedOn),
    order: extendedOn,
    title: `Gia hạn từ ${formatDate(oldDeadline)} đến ${formatDate(newDeadline)}`,
    lines: [...labelled('Văn bản', document), ...labelled('Lý do', reason)],
  }));
}

function editEvents({ history }: TaskData): TaskEvent[] {
  return history.map(({ at, who, action }) => ({
    ...none,
    key: `edit-${at} ${action}`,
    kind: 'edit',
    when: formatMoment(at),
    order: at,
    title: action,
    lines: [],
    who,
  }));
}

/** Everything that happened to a task, the latest first: a day without an hour stands before the hours of that day. */
export function eventsOf(data: TaskData): readonly TaskEvent[] {
  const orderOf = ({ order }: TaskEvent) => (order.length === 10 ? order : `${dayOf(order)} ${order}`);
  const all = [
    ...moveEvents(data),
    ...reportEvents(data),
    ...extensionEvents(data),
    ...reminderEvents(data),
    ...editEvents(data),
  ];
  return all.sort((a, b) => {
    const [one, other] = [orderOf(a), orderOf(b)];
    const byDay = other.slice(0, 10).localeCompare(one.slice(0, 10));
    if (byDay !== 0) return byDay;
    if ((one.length === 10) !== (other.length === 10)) return one.length - other.length;
    return other.localeCompare(one);
  });
}
