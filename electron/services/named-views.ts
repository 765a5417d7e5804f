import { compareVi } from '../../shared/format/index.ts';
import { savedViews, storeView } from '../database/queries/saved-views.ts';
import { recorded } from './changes/index.ts';
import type { ReadContext, WriteContext } from './context.ts';

/** The views of a screen saved under names, in the order of these; what a view is, the screen knows. */
export function namedViews<View>({ db }: ReadContext, screen: string) {
  const viewIn = (definition: string): View => JSON.parse(definition);
  return {
    rows: savedViews(db, screen)
      .map(({ id, name, definition }) => ({ id, name, view: viewIn(definition) }))
      .toSorted((a, b) => compareVi(a.name, b.name)),
  };
}

/** Saves a view of a screen under a name; one of that name is replaced. What it wrote can be taken back. */
export function saveNamedView(context: WriteContext, screen: string, name: string, view: object) {
  return recorded(context, () => {
    storeView(context.db, { screen, name, definition: JSON.stringify(view) });
    return {};
  });
}
