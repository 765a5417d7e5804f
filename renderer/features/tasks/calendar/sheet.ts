import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import type { calendarOf } from '../../../../shared/domain/tasks/index.ts';
import { shiftDay, shiftMonth } from '../../../ui/month-grid.ts';

/** How many tasks fall due on a day, and how they stand. */
export type DueDay = ReplyOf<'tasks.dueDays'>['days'][number];

/** What a sheet of days shows. */
export interface SheetProps {
  /** The day in hand, ISO. */
  readonly day: string;
  /** Day that the window counts to, ISO. */
  readonly asOf: string;
  readonly due: readonly DueDay[];
  readonly calendar: ReturnType<typeof calendarOf>;
  /** Names of the days that depart from their week. */
  readonly special: ReadonlyMap<string, string>;
  readonly onDay: (day: string) => void;
}

const moves: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => shiftDay(day, -1),
  ArrowRight: (day) => shiftDay(day, 1),
  ArrowUp: (day) => shiftDay(day, -7),
  ArrowDown: (day) => shiftDay(day, 7),
  PageUp: (day) => `${shiftMonth(day.slice(0, 7), -1)}-01`,
  PageDown: (day) => `${shiftMonth(day.slice(0, 7), 1)}-01`,
};

/** Keys of a sheet: arrows go from day to day, Page Up and Page Down from month to month; the focus goes along. */
export function useDayKeys(
  day: string,
  onDay: (day: string) => void,
): { readonly chosen: RefObject<HTMLButtonElement | null>; readonly onKey: (event: KeyboardEvent) => void } {
  const chosen = useRef<HTMLButtonElement>(null);
  const byKeys = useRef(false);
  useEffect(() => {
    if (byKeys.current && chosen.current?.dataset.day === day) chosen.current.focus();
    byKeys.current = false;
  }, [day]);
  const onKey = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    byKeys.current = true;
    onDay(move(day));
  };
  return { chosen, onKey };
}

/** How a day stands in words, for its tip and for screen readers. */
export function dayWords({ calendar, special }: SheetProps, day: string, due: DueDay | undefined): string {
  const name = special.get(day);
  const off = calendar.isWorkingDay(day) ? name : `nghỉ${name === undefined ? '' : `: ${name}`}`;
  const tasks = due === undefined ? null : `${due.count} nhiệm vụ đến hạn`;
  const late = due === undefined || due.late === 0 ? null : `${due.late} quá hạn`;
  return [off ?? null, tasks, late].filter((words) => words !== null).join(', ');
}
