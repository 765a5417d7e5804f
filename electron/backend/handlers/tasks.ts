import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  binTasks,
  createTask,
  editTask,
  endedAgencies,
  expandTask,
  extendTasks,
  getTask,
  getTaskSettings,
  handOverTasks,
  listHolidays,
  moveTasks,
  removeHolidayYear,
  removeReport,
  reportTask,
  restoreTasks,
  saveHolidayYear,
  saveTaskSettings,
  taskExpansion,
  unfoldTask,
  watchTasks,
} from '../../services/tasks/index.ts';
import { getToday } from '../../services/today/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the tasks and of the first screen. */
export const taskReads: Handlers<
  ReadContext,
  'tasks.get' | 'tasks.expansion' | 'tasks.ended' | 'tasks.settings' | 'holidays.list' | 'today.get'
> = {
  'tasks.get': getTask,
  'tasks.expansion': taskExpansion,
  'tasks.ended': endedAgencies,
  'tasks.settings': getTaskSettings,
  'holidays.list': listHolidays,
  'today.get': getToday,
};

/** Commands on the tasks and on what their deadlines are counted with. */
export const taskCommands: Handlers<
  WriteContext,
  | 'tasks.create'
  | 'tasks.edit'
  | 'tasks.move'
  | 'tasks.extend'
  | 'tasks.watch'
  | 'tasks.bin'
  | 'tasks.restore'
  | 'tasks.report'
  | 'tasks.removeReport'
  | 'tasks.expand'
  | 'tasks.unfold'
  | 'tasks.handOver'
  | 'tasks.saveSettings'
  | 'holidays.saveYear'
  | 'holidays.removeYear'
> = {
  'tasks.create': createTask,
  'tasks.edit': editTask,
  'tasks.move': moveTasks,
  'tasks.extend': extendTasks,
  'tasks.watch': watchTasks,
  'tasks.bin': binTasks,
  'tasks.restore': restoreTasks,
  'tasks.report': reportTask,
  'tasks.removeReport': removeReport,
  'tasks.expand': expandTask,
  'tasks.unfold': unfoldTask,
  'tasks.handOver': handOverTasks,
  'tasks.saveSettings': saveTaskSettings,
  'holidays.saveYear': saveHolidayYear,
  'holidays.removeYear': removeHolidayYear,
};
