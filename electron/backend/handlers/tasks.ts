import type { ReadContext, WriteContext } from '../../services/context.ts';
import { getTask, setTaskState } from '../../services/tasks/index.ts';
import { getToday } from '../../services/today/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the tasks and of the first screen. */
export const taskReads: Handlers<ReadContext, 'tasks.get' | 'today.get'> = {
  'tasks.get': getTask,
  'today.get': getToday,
};

/** Commands on the tasks. */
export const taskCommands: Handlers<WriteContext, 'tasks.setState'> = {
  'tasks.setState': setTaskState,
};
