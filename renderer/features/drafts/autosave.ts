import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../../../shared/domain/drafts/index.ts';
import { call, errorSentence } from '../../api/bridge.ts';

/** Time from a change to its save, in milliseconds: what a power cut can take at most, beside the save itself. */
const delay = 600;

const underWay = new Map<number, Promise<unknown>>();

/** Settles once no save of that draft is under way. */
export async function saving(id: number): Promise<void> {
  await underWay.get(id)?.catch(() => undefined);
}

/** How the draft stands to what is stored. */
export interface SaveState {
  /** When it was last saved. */
  readonly savedAt: string;
  readonly pending: boolean;
  /** Why the last save failed; null where it did not. */
  readonly error: string | null;
}

interface Saver {
  readonly state: SaveState;
  /** Saves what is not saved yet; gives the moment of the last save. Rejects where it cannot be saved. */
  flush(): Promise<string>;
}

/** Keeps a draft as it is typed, one save at a time, each out from the one before. */
export function useAutosave(id: number, draft: Draft, openedAt: string): Saver {
  const [state, setState] = useState<SaveState>({ savedAt: openedAt, pending: false, error: null });
  const latest = useRef(draft);
  const stored = useRef({ draft, savedAt: openedAt });
  const running = useRef<Promise<string> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  latest.current = draft;

  const save = useCallback(async (): Promise<string> => {
    while (stored.current.draft !== latest.current) {
      const sent = latest.current;
      const { savedAt } = await call('drafts.save', { id, draft: sent, savedAt: stored.current.savedAt });
      stored.current = { draft: sent, savedAt };
      setState({ savedAt, pending: stored.current.draft !== latest.current, error: null });
    }
    return stored.current.savedAt;
  }, [id]);

  const flush = useCallback((): Promise<string> => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const run = (running.current ?? Promise.resolve('')).catch(() => '').then(save);
    running.current = run;
    underWay.set(id, run);
    run.catch((error: unknown) =>
      setState((old) => ({ ...old, pending: true, error: errorSentence(error) })),
    );
    return run;
  }, [id, save]);

  useEffect(() => {
    if (draft === stored.current.draft || timer.current) return;
    setState((old) => (old.pending ? old : { ...old, pending: true }));
    timer.current = setTimeout(() => flush().catch(() => undefined), delay);
  }, [draft, flush]);
  useEffect(
    () => () => {
      flush().catch(() => undefined);
    },
    [flush],
  );
  return { state, flush };
}
