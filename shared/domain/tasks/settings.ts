/** How the office counts; the same for every task. */
export interface TaskSettings {
  /** Days before a deadline from which a task counts as due soon. */
  readonly dueSoonDays: number;
  /** Whether "trước ngày 30/6" still counts the 30th. */
  readonly beforeCounts: boolean;
}

/** What counts until the office says otherwise. */
export const defaultTaskSettings: TaskSettings = { dueSoonDays: 15, beforeCounts: true };

/** What the setting makes of "trước ngày", in words for the page of a task. */
export function beforeWords({ beforeCounts }: Pick<TaskSettings, 'beforeCounts'>): string {
  return beforeCounts
    ? '“Trước ngày” tính cả ngày được nêu (theo thiết lập).'
    : '“Trước ngày” không tính ngày được nêu (theo thiết lập): hạn là ngày liền trước.';
}
