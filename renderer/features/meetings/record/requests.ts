import type { ParsedRequestOf } from '../../../../shared/contract/index.ts';
import { type Draft, isEmptyRow, type SectionName } from './draft.ts';

/** What is saved at one go. */
export type Part = 'details' | SectionName;

/** Every part, what others name before those that name it. */
export const parts: readonly Part[] = ['details', 'sites', 'attendees', 'agenda', 'speeches', 'outcomes'];

/** Ids of stored rows by their keys, section by section. */
export type RowIds = Readonly<Record<SectionName, ReadonlyMap<string, number>>>;

/** Rows of a section as they are sent, with their keys; null while a row names one that is not stored yet. */
interface Sent<Row> {
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words;
}

/** The head of the record as it is sent. */
export function detailsRequest({ details }: Draft): ParsedRequestOf<'meetings.saveDetails'>['details'] {
  const { name, place, chair, secretary } = details;
  return {
    ...details,
    ...{ name: orNull(name), place: orNull(place), chair: orNull(chair), secretary: orNull(secretary) },
  };
}

function sent<Row extends { readonly key: string }, Out>(
  rows: readonly Row[],
  isEmpty: (row: Row) => boolean,
  out: (row: Row) => Out | undefined,
): Sent<Out> | null {
  const whole = rows.filter((row) => !isEmpty(row));
  const outs = whole.map(out).filter((row) => row !== undefined);
  return outs.length < whole.length ? null : { keys: whole.map(({ key }) => key), rows: outs };
}

/** Id behind a key: null where there is no key, undefined where its row is not stored yet. */
function linked(ids: ReadonlyMap<string, number>, key: string | null): number | null | undefined {
  return key === null ? null : ids.get(key);
}

/** How the rows of each section are sent; empty ones stay behind. */
export const rowRequests = {
  sites: (draft: Draft, ids: RowIds) =>
    sent(draft.sites, isEmptyRow.sites, ({ key, place, ...row }) => ({
      ...{ ...row, id: ids.sites.get(key) ?? null, place: orNull(place) },
    })),
  attendees: (draft: Draft, ids: RowIds) =>
    sent(draft.attendees, isEmptyRow.attendees, ({ key, siteKey, ...row }) => {
      const siteId = linked(ids.sites, siteKey);
      if (siteId === undefined) return undefined;
      const { site, agency, title, name, personId, attendance, substitute } = row;
      return {
        ...{ id: ids.attendees.get(key) ?? null, siteId, site: siteId === null ? orNull(site) : null },
        ...{ agency: orNull(agency), title: orNull(title), name, personId, attendance },
        substitute: orNull(substitute),
      };
    }),
  agenda: (draft: Draft, ids: RowIds) =>
    sent(draft.agenda, isEmptyRow.agenda, ({ key, presenter, ...row }) => ({
      ...{ ...row, id: ids.agenda.get(key) ?? null, presenter: orNull(presenter) },
    })),
  speeches: (draft: Draft, ids: RowIds) =>
    sent(draft.speeches, isEmptyRow.speeches, ({ key, itemKey, kind, who, gist }) => {
      const agendaItemId = linked(ids.agenda, itemKey);
      if (agendaItemId === undefined) return undefined;
      return { id: ids.speeches.get(key) ?? null, agendaItemId, kind, who, gist: orNull(gist) };
    }),
  outcomes: (draft: Draft, ids: RowIds) =>
    sent(draft.outcomes, isEmptyRow.outcomes, ({ key, itemKey, kind, text }) => {
      const agendaItemId = ids.agenda.get(itemKey);
      if (agendaItemId === undefined) return undefined;
      return { id: ids.outcomes.get(key) ?? null, agendaItemId, kind, text };
    }),
} as const;
