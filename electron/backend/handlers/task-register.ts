import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  listViews,
  registerChoices,
  registerPage,
  registerPageIds,
  registerTotals,
  removeSavedView,
  renameSavedView,
  saveView,
  taskBoard,
  taskDueDays,
} from '../../services/task-register/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the register of tasks and of the board. */
export const taskRegisterReads: Handlers<
  ReadContext,
  | 'tasks.page'
  | 'tasks.ids'
  | 'tasks.totals'
  | 'tasks.choices'
  | 'tasks.board'
  | 'tasks.dueDays'
  | 'views.list'
> = {
  'tasks.page': registerPage,
  'tasks.ids': registerPageIds,
  'tasks.totals': registerTotals,
  'tasks.choices': registerChoices,
  'tasks.board': taskBoard,
  'tasks.dueDays': taskDueDays,
  'views.list': listViews,
};

/** Commands on the saved views. */
export const taskRegisterCommands: Handlers<WriteContext, 'views.save' | 'views.rename' | 'views.remove'> = {
  'views.save': saveView,
  'views.rename': renameSavedView,
  'views.remove': removeSavedView,
};
