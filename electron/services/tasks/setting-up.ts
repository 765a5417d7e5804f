import { AppError } from '../../../shared/domain/errors/index.ts';
import type { TaskSettings, YearTable } from '../../../shared/domain/tasks/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { deleteHolidayYear, holidayTables, putHolidayYear } from '../../database/queries/holidays.ts';
import { putSetting } from '../../database/queries/settings.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { savedSettings, taskSettings } from './counting.ts';
import { recountAll, recountOpen } from './recounting.ts';

/** How the office counts deadlines. */
export function getTaskSettings({ db }: ReadContext, _request: object): TaskSettings {
  return taskSettings(db);
}

/** Saves how the office counts; open deadlines said with "trước ngày" move with it in the same transaction. */
export function saveTaskSettings(context: WriteContext, settings: TaskSettings) {
  const { db } = context;
  return recorded(context, () => {
    const former = taskSettings(db);
    putSetting(db, ...savedSettings(settings));
    if (former.beforeCounts === settings.beforeCounts) return { moved: 0 };
    return { moved: recountOpen(db, settings.beforeCounts ? 1 : -1) };
  });
}

/** The days off of every year that has a table. */
export function listHolidays(
  { db }: ReadContext,
  _request: object,
): { readonly years: readonly YearTable[] } {
  return { years: holidayTables(db) };
}

function refuseTable({ year, days }: YearTable): void {
  const foreign = days.find(({ day }) => Number(day.slice(0, 4)) !== year);
  if (foreign) {
    throw new AppError(
      'invalid-request',
      `Ngày ${formatDate(foreign.day)} không thuộc năm ${year}. Sửa ngày ấy, hoặc ghi vào bảng của năm đó.`,
      { day: foreign.day },
    );
  }
  const twice = days.find(({ day }, at) => days.findIndex((other) => other.day === day) !== at);
  if (twice) {
    throw new AppError('invalid-request', `Ngày ${formatDate(twice.day)} có hai dòng. Giữ lại một dòng.`, {
      day: twice.day,
    });
  }
  const nameless = days.find(({ name }) => name.trim() === '');
  if (nameless) {
    throw new AppError(
      'invalid-request',
      `Ngày ${formatDate(nameless.day)} chưa có tên. Ghi tên ngày nghỉ.`,
      {
        day: nameless.day,
      },
    );
  }
}

/**
 * Saves the days off of a year; the deadlines that were counted with it move in the same transaction, and are told by number.
 * Throws AppError invalid-request (details.day).
 */
export function saveHolidayYear(context: WriteContext, table: YearTable) {
  refuseTable(table);
  return recorded(context, () => {
    putHolidayYear(context.db, table);
    return { moved: recountAll(context.db) };
  });
}

/** Takes the table of a year away: what is counted through it is provisional again. Throws AppError not-found. */
export function removeHolidayYear(context: WriteContext, { year }: { readonly year: number }) {
  return recorded(context, () => {
    if (!deleteHolidayYear(context.db, year)) {
      throw new AppError('not-found', `Năm ${year} chưa có bảng ngày nghỉ.`);
    }
    return { moved: recountAll(context.db) };
  });
}
