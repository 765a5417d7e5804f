import { appCommands, appReads } from './app.ts';
import { bookCommands, bookReads } from './books.ts';
import { chartCommands, chartReads } from './charts.ts';
import { directoryCommands, directoryReads } from './directory.ts';
import { draftCommands, draftReads } from './drafts.ts';
import { exchangeCommands, exchangeReads } from './exchange.ts';
import { figureFileCommands, figureFileReads } from './figure-files.ts';
import { importCommands, importReads } from './imports.ts';
import { indicatorCommands, indicatorReads } from './indicators.ts';
import { attachmentCommands, meetingCommands, meetingReads } from './meetings.ts';
import { noticeCommands, noticeReads } from './notices.ts';
import { paperCommands, paperReads } from './papers.ts';
import { planningCommands, planningReads } from './planning.ts';
import { reminderCommands, reminderReads } from './reminders.ts';
import { searchReads } from './search.ts';
import { taskRegisterCommands, taskRegisterReads } from './task-register.ts';
import { taskCommands, taskReads } from './tasks.ts';

export { internalHandlers } from './internal.ts';

/** Every handler of the read-only connection, by feature. */
export const readGroups = [
  appReads,
  draftReads,
  noticeReads,
  meetingReads,
  planningReads,
  paperReads,
  taskReads,
  taskRegisterReads,
  reminderReads,
  exchangeReads,
  indicatorReads,
  figureFileReads,
  chartReads,
  searchReads,
  importReads,
  directoryReads,
  bookReads,
];

/** Every handler of the writing connection, by feature. */
export const writeGroups = [
  appCommands,
  draftCommands,
  noticeCommands,
  meetingCommands,
  planningCommands,
  attachmentCommands,
  paperCommands,
  taskCommands,
  taskRegisterCommands,
  reminderCommands,
  exchangeCommands,
  directoryCommands,
  bookCommands,
  indicatorCommands,
  figureFileCommands,
  chartCommands,
  importCommands,
];
