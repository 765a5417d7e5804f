import { AppError } from '../../../shared/domain/errors/index.ts';
import type { RegisterView } from '../../../shared/domain/task-register/index.ts';
import { removeView, renameView, savedViews } from '../../database/queries/saved-views.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { namedViews, saveNamedView } from '../named-views.ts';

const screen = 'task-register';
const what = 'Bộ lọc đã lưu';

/** The views of the register saved under a name, in the order of their names. */
export function listViews(context: ReadContext) {
  return namedViews<RegisterView>(context, screen);
}

/** Saves a view under a name; one of that name is replaced. */
export function saveView(
  context: WriteContext,
  { name, view }: { readonly name: string; readonly view: RegisterView },
) {
  return saveNamedView(context, screen, name, view);
}

/** Gives a saved view another name. Throws AppError not-found, conflict (another one bears it). */
export function renameSavedView(
  context: WriteContext,
  { id, name }: { readonly id: number; readonly name: string },
) {
  const twin = savedViews(context.db, screen).find((view) => view.name === name && view.id !== id);
  if (twin) throw new AppError('conflict', `Đã có bộ lọc tên “${name}”. Đặt tên khác rồi lưu lại.`);
  return recorded(context, () => {
    if (!renameView(context.db, id, name)) throw missing(what);
    return {};
  });
}

/** Takes a saved view away. Throws AppError not-found. */
export function removeSavedView(context: WriteContext, { id }: { readonly id: number }) {
  return recorded(context, () => {
    if (!removeView(context.db, id)) throw missing(what);
    return {};
  });
}
