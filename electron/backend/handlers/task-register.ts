import type { ReadContext } from '../../services/context.ts';
import {
  registerChoices,
  registerPage,
  registerPageIds,
  registerTotals,
  taskBoard,
} from '../../services/task-register/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the register of tasks and of the board. */
export const taskRegisterReads: Handlers<
  ReadContext,
  'tasks.page' | 'tasks.ids' | 'tasks.totals' | 'tasks.choices' | 'tasks.board'
> = {
  'tasks.page': registerPage,
  'tasks.ids': registerPageIds,
  'tasks.totals': registerTotals,
  'tasks.choices': registerChoices,
  'tasks.board': taskBoard,
};
