import { useState } from 'react';

/** What was typed into a form and not saved yet, by record; it outlives leaving the page. */
export type Drafts<Form> = Map<string, Form>;

/** A form over what is stored: `form` is what to show, `changed` whether it differs in anything typed. */
export function useDraft<Form>(drafts: Drafts<Form>, key: string, stored: Form) {
  const [draft, setDraft] = useState<Form | null>(drafts.get(key) ?? null);
  return {
    form: draft ?? stored,
    changed: draft !== null,
    change: (part: Partial<Form>) => {
      const next = { ...(drafts.get(key) ?? stored), ...part };
      drafts.set(key, next);
      setDraft(next);
    },
    clear: () => {
      drafts.delete(key);
      setDraft(null);
    },
  };
}

/** Rows of a form, which are known by their place alone: what is typed into one must not make it another. */
export function placed<Row>(rows: readonly Row[]) {
  return rows.map((row, at) => ({ place: `row-${at}`, row, at }));
}

/** The list with one of its rows changed. */
export function withRow<Row>(rows: readonly Row[], at: number, part: Partial<Row>): Row[] {
  return rows.map((row, place) => (place === at ? { ...row, ...part } : row));
}

/** The list without one of its rows. */
export function withoutRow<Row>(rows: readonly Row[], at: number): Row[] {
  return rows.filter((_, place) => place !== at);
}

/** Words of a field that may be empty. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
