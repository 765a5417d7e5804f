import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A view saved under a name, shared by everybody of the database; `definition` is JSON. */
export interface SavedView {
  readonly id: number;
  readonly name: string;
  readonly definition: string;
}

/** The saved views of a screen. */
export function savedViews(db: ReadHandle, screen: string): SavedView[] {
  return db.rows<SavedView>('SELECT id, name, definition FROM saved_view WHERE screen = :screen', { screen });
}

/** Stores a view; one of the same name is replaced. */
export function storeView(db: WriteHandle, view: Omit<SavedView, 'id'> & { readonly screen: string }): void {
  db.run(
    `INSERT INTO saved_view (screen, name, definition) VALUES (:screen, :name, :definition)
     ON CONFLICT (screen, name) DO UPDATE SET definition = excluded.definition`,
    { ...view },
  );
}

/** Gives a view another name; gives whether it is there. */
export function renameView(db: WriteHandle, id: number, name: string): boolean {
  return db.run('UPDATE saved_view SET name = :name WHERE id = :id', { id, name }).changes > 0;
}

/** Takes a view away; gives whether it was there. */
export function removeView(db: WriteHandle, id: number): boolean {
  return db.run('DELETE FROM saved_view WHERE id = :id', { id }).changes > 0;
}
