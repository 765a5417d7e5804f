import { formatDate } from '../../format/index.ts';

/** A reminder that a task has had: its day (ISO) and the number of its letter, null where none was noted. */
export interface PastReminder {
  readonly on: string;
  readonly number: string | null;
  /** To whom it went; null where it was noted for whoever led the task. */
  readonly agency: string | null;
}

const ordinals = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** "lần thứ hai" for the second time. */
export function timesWords(time: number): string {
  return `lần thứ ${ordinals[time - 1] ?? time}`;
}

/**
 * The earlier reminders of a task as a letter to `agency` counts them: those to it and to whoever led the task before,
 * not those to other present leads, who get letters of their own. `nameNow` gives an agency's name in force.
 */
export function earlierReminders(
  past: readonly PastReminder[],
  agency: string,
  leads: readonly string[],
  nameNow: (name: string) => string,
): readonly PastReminder[] {
  const others = new Set(leads.map(nameNow).filter((name) => name !== agency));
  return past.filter((one) => one.agency === null || !others.has(nameNow(one.agency)));
}

/** "Công văn số 12/UBND-VX ngày 05/3/2026", or "ngày 05/3/2026" where no number was noted. */
export function reminderWords({ on, number }: Pick<PastReminder, 'on' | 'number'>): string {
  return number === null ? `ngày ${formatDate(on)}` : `Công văn số ${number} ngày ${formatDate(on)}`;
}
