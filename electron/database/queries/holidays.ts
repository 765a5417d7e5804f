import type { SpecialDay, YearTable } from '../../../shared/domain/tasks/index.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** The days off of every year that has a table, in order. */
export function holidayTables(db: ReadHandle): YearTable[] {
  const days = db.rows<SpecialDay>('SELECT day, kind, name FROM holiday ORDER BY day');
  return db
    .rows<{ readonly year: number; readonly source: string | null }>(
      'SELECT year, source FROM holiday_year ORDER BY year',
    )
    .map(({ year, source }) => ({
      ...{ year, source },
      days: days.filter(({ day }) => Number(day.slice(0, 4)) === year),
    }));
}

/** Puts the table of a year in place of the one that it had. */
export function putHolidayYear(db: WriteHandle, { year, source, days }: YearTable): void {
  db.run(
    `INSERT INTO holiday_year (year, source) VALUES (:year, :source)
     ON CONFLICT (year) DO UPDATE SET source = excluded.source`,
    { year, source },
  );
  db.run('DELETE FROM holiday WHERE year = :year', { year });
  for (const { day, kind, name } of days) {
    db.run('INSERT INTO holiday (day, year, kind, name) VALUES (:day, :year, :kind, :name)', {
      ...{ day, year, kind, name },
    });
  }
}

/** Takes the table of a year away; gives whether there was one. */
export function deleteHolidayYear(db: WriteHandle, year: number): boolean {
  db.run('DELETE FROM holiday WHERE year = :year', { year });
  return db.run('DELETE FROM holiday_year WHERE year = :year', { year }).changes > 0;
}
