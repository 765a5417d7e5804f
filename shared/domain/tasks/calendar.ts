/** A day that departs from its week: off though Monday to Friday, or worked though at the weekend. Days are ISO. */
export interface SpecialDay {
  readonly day: string;
  readonly kind: 'off' | 'working';
  readonly name: string;
}

/** The days off of a year, with the papers that they were taken from. */
export interface YearTable {
  readonly year: number;
  readonly source: string | null;
  readonly days: readonly SpecialDay[];
}

/** Which days are worked. */
export interface WorkCalendar {
  isWorkingDay(day: string): boolean;
  /** Whether the days off of that year are known. */
  hasYear(year: number): boolean;
}

/** A day that was counted out; `provisional` where a year on the way has no table of its days off. */
export interface CountedDay {
  readonly day: string;
  readonly provisional: boolean;
}

/** An ISO day so many days later (earlier where negative). */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function isWeekend(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The calendar that these tables make: weekends are off, a table's own days go before them. */
export function calendarOf(tables: readonly YearTable[]): WorkCalendar {
  const years = new Set(tables.map(({ year }) => year));
  const special = new Map(tables.flatMap(({ days }) => days.map(({ day, kind }) => [day, kind])));
  return {
    hasYear: (year) => years.has(year),
    isWorkingDay: (day) => (special.get(day) ?? (isWeekend(day) ? 'off' : 'working')) === 'working',
  };
}

function counted(calendar: WorkCalendar, from: string, day: string): CountedDay {
  let known = true;
  for (let year = yearOf(from); year <= yearOf(day); year += 1) known &&= calendar.hasYear(year);
  return { day, provisional: !known };
}

/** The day itself, or the first working day behind it. */
function workingDayFrom(calendar: WorkCalendar, day: string): string {
  let at = day;
  while (!calendar.isWorkingDay(at)) at = addDays(at, 1);
  return at;
}

/**
 * The end of a term of so many days from the day `from` (ISO), which is not counted itself (Bộ luật Dân sự 2015, Điều 147).
 * Of calendar days, an end on a day off moves to the next working day (Điều 148); of working days, only those count.
 */
export function endOfTerm(
  calendar: WorkCalendar,
  from: string,
  { days, working }: { readonly days: number; readonly working: boolean },
): CountedDay {
  if (!working) return counted(calendar, from, workingDayFrom(calendar, addDays(from, days)));
  let at = from;
  for (let left = days; left > 0; left -= 1) at = workingDayFrom(calendar, addDays(at, 1));
  return counted(calendar, from, at);
}
