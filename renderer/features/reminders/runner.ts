import { useSyncExternalStore } from 'react';
import type { RequestOf } from '../../../shared/contract/index.ts';
import { call, errorSentence } from '../../api/bridge.ts';

/** One letter to issue. */
export type Letter = RequestOf<'reminders.issue'>;

/** What is being issued, whichever screen is open. */
export interface Running {
  readonly done: readonly { readonly id: number; readonly agency: string; readonly number: string }[];
  readonly total: number;
  /** Of the letter in hand. */
  readonly agency: string | null;
  readonly state: 'running' | 'stopped' | 'ended' | 'failed';
  /** Why it went no further. */
  readonly problem: string | null;
}

let running: Running | null = null;
const listeners = new Set<() => void>();

function set(next: Running | null): void {
  running = next;
  for (const listener of listeners) listener();
}

const isStopped = (): boolean => running?.state === 'stopped';

/** Issues the letters one after the other until they end, one is refused or `stop` is called; those issued stay. */
export async function issueAll(letters: readonly Letter[], refresh: () => void): Promise<void> {
  set({ done: [], total: letters.length, agency: null, state: 'running', problem: null });
  for (const letter of letters) {
    if (isStopped() || running === null) break;
    set({ ...running, agency: letter.agency });
    try {
      const issued = await call('reminders.issue', letter);
      set({ ...running, done: [...running.done, { ...issued, agency: letter.agency }] });
    } catch (thrown) {
      set({
        ...running,
        agency: null,
        state: 'failed',
        problem: `${letter.agency}: ${errorSentence(thrown)}`,
      });
      break;
    }
  }
  if (running?.state === 'running') set({ ...running, agency: null, state: 'ended' });
  else if (running) set({ ...running, agency: null });
  refresh();
}

/** Stops behind the letter in hand. */
export function stop(): void {
  if (running) set({ ...running, state: 'stopped' });
}

/** Lets go of what was issued last. */
export function forget(): void {
  set(null);
}

/** What is being issued, or was last; null where nothing was. */
export function useRunning(): Running | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => running,
  );
}
