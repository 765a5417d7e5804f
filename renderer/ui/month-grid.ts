/** One day of a month's sheet, ISO; days of the months beside it fill the first and the last week. */
export interface SheetDay {
  readonly day: string;
  readonly inMonth: boolean;
}

const dayMs = 86_400_000;
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Weeks of a month ("2026-11"), Monday first. */
export function weeksOf(month: string): readonly (readonly SheetDay[])[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const start = first - ((new Date(first).getUTCDay() + 6) % 7) * dayMs;
  const end = Date.parse(`${shiftMonth(month, 1)}-01T00:00:00Z`);
  const weeks: SheetDay[][] = [];
  for (let monday = start; monday < end; monday += 7 * dayMs) {
    weeks.push(
      Array.from({ length: 7 }, (_, at) => {
        const day = iso(monday + at * dayMs);
        return { day, inMonth: day.startsWith(month) };
      }),
    );
  }
  return weeks;
}

/** The month so many months later, "2026-11" and 2 give "2027-01". */
export function shiftMonth(month: string, by: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + by);
  return date.toISOString().slice(0, 7);
}

/** The day so many days later. */
export function shiftDay(day: string, by: number): string {
  return iso(Date.parse(`${day}T00:00:00Z`) + by * dayMs);
}
