import { type History, redoHistory, stepHistory, undoHistory } from '../../../ui/history.ts';
import { type DetailsDraft, type Draft, isEmptyRow, type RowOf, type SectionName } from './draft.ts';

/** A record under work, with the way back and forth. */
export type DraftHistory = History<Draft>;

/** A change of some fields of one row. */
export type Patch<Name extends SectionName> = Partial<Omit<RowOf<Name>, 'key'>>;

type RowAction = {
  [Name in SectionName]:
    | { readonly kind: 'cell'; readonly section: Name; readonly key: string; readonly patch: Patch<Name> }
    /** Puts rows after the one of that key, at the end where it is null; with `replaces` an empty one of that key gives way. */
    | {
        readonly kind: 'insert';
        readonly section: Name;
        readonly after: string | null;
        readonly rows: readonly RowOf<Name>[];
        readonly replaces?: boolean;
      };
}[SectionName];

type AnyRow = RowOf<SectionName>;

/** What can happen to a record under work. */
export type DraftAction =
  | { readonly kind: 'details'; readonly patch: Partial<DetailsDraft> }
  | RowAction
  /** Puts changed rows in the place of all of a section. */
  | { readonly kind: 'rows'; readonly section: SectionName; readonly rows: readonly AnyRow[] }
  | { readonly kind: 'remove'; readonly section: SectionName; readonly key: string }
  /** Puts a row in the place of another one of its section. */
  | { readonly kind: 'move'; readonly section: SectionName; readonly key: string; readonly to: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

function withRows(draft: Draft, section: SectionName, rows: readonly AnyRow[]): Draft {
  return { ...draft, [section]: rows };
}

function inserted(draft: Draft, action: Extract<DraftAction, { kind: 'insert' }>): Draft {
  const { section, after, rows, replaces = false } = action;
  const all: readonly AnyRow[] = draft[section];
  const at = after === null ? -1 : all.findIndex(({ key }) => key === after);
  const place = at < 0 ? all.length : at + 1;
  const own = all[at];
  const givesWay = replaces && own !== undefined && isEmptyRow[section](own as never);
  const before = all.slice(0, givesWay ? at : place);
  return withRows(draft, section, [...before, ...rows, ...all.slice(place)]);
}

/** What named the row keeps its words: an attendee those of the site, an opinion its place among the others. */
function withoutRow(draft: Draft, section: SectionName, key: string): Draft {
  const all: readonly AnyRow[] = draft[section];
  const rest = withRows(
    draft,
    section,
    all.filter((row) => row.key !== key),
  );
  if (section === 'sites') {
    const name = draft.sites.find((site) => site.key === key)?.name ?? '';
    const free = { siteKey: null, site: name };
    if (!draft.attendees.some(({ siteKey }) => siteKey === key)) return rest;
    const attendees = draft.attendees.map((row) => (row.siteKey === key ? { ...row, ...free } : row));
    return { ...rest, attendees };
  }
  if (section !== 'agenda') return rest;
  const speeches = draft.speeches.some(({ itemKey }) => itemKey === key)
    ? draft.speeches.map((row) => (row.itemKey === key ? { ...row, itemKey: null } : row))
    : draft.speeches;
  const outcomes = draft.outcomes.some(({ itemKey }) => itemKey === key)
    ? draft.outcomes.filter(({ itemKey }) => itemKey !== key)
    : draft.outcomes;
  return { ...rest, speeches, outcomes };
}

function moved(draft: Draft, section: SectionName, key: string, to: string): Draft {
  const all: readonly AnyRow[] = draft[section];
  const from = all.findIndex((row) => row.key === key);
  const place = all.findIndex((row) => row.key === to);
  const row = all[from];
  if (!row || place < 0 || from === place) return draft;
  const rows = all.filter((other) => other !== row);
  rows.splice(place, 0, row);
  return withRows(draft, section, rows);
}

function patched(draft: Draft, { section, key, patch }: Extract<DraftAction, { kind: 'cell' }>): Draft {
  const all: readonly AnyRow[] = draft[section];
  return withRows(
    draft,
    section,
    all.map((row) => (row.key === key ? { ...row, ...(patch as object) } : row)),
  );
}

/** Changes of a record with undo and redo; typing in one field is one step. */
export function draftReducer(history: DraftHistory, action: DraftAction): DraftHistory {
  const draft = history.present;
  switch (action.kind) {
    case 'details': {
      const details = { ...draft.details, ...action.patch };
      return stepHistory(history, { ...draft, details }, `details ${Object.keys(action.patch).join(' ')}`);
    }
    case 'cell': {
      const field = Object.keys(action.patch).join(' ');
      return stepHistory(history, patched(draft, action), `${action.section} ${action.key} ${field}`);
    }
    case 'insert':
      return stepHistory(history, inserted(draft, action), null);
    case 'rows':
      return stepHistory(history, withRows(draft, action.section, action.rows), null);
    case 'remove':
      return stepHistory(history, withoutRow(draft, action.section, action.key), null);
    case 'move':
      return stepHistory(history, moved(draft, action.section, action.key, action.to), null);
    case 'undo':
      return undoHistory(history);
    case 'redo':
      return redoHistory(history);
  }
}
