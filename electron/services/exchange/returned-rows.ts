import type { ToldCell } from '../../../shared/domain/exchange/index.ts';

/** A row of a form that came back, as the window shows it. */
export interface ReturnedRow<AsTold> {
  readonly position: number;
  readonly content: string;
  readonly kind: 'unchanged' | 'changed' | 'conflict' | 'wrong';
  /** Why it is refused, or what was changed here since the form went out. */
  readonly reason: string | null;
  /** What looks odd about it; nothing is refused for it. */
  readonly warnings: readonly string[];
  readonly cells: readonly ToldCell[];
  /** What accepting it takes in; null where it is refused or tells nothing. */
  readonly told: AsTold | null;
}

/** The sentence on a row of which locked cells were changed; null where none were. */
export function alteredReason(altered: readonly string[]): string | null {
  return altered.length === 0 ? null : `Ô khóa đã bị sửa: ${altered.join(', ')}. Không nhận dòng này.`;
}

/** A row that is as it went out. */
export const silentRow = { kind: 'unchanged', reason: null, told: null, cells: [], warnings: [] } as const;

/** A row that is refused before it is compared. */
export function wrongRow(reason: string) {
  return { ...silentRow, kind: 'wrong' as const, reason };
}
