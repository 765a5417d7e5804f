import { useSyncExternalStore } from 'react';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import type { ChosenFile } from '../../ui/dropped-files.ts';

/** The batch that is being taken in, whichever screen is open. */
export interface Running {
  readonly batchId: number;
  readonly done: number;
  readonly total: number;
  /** Of the file in hand. */
  readonly path: string | null;
  /** Milliseconds since the first file. */
  readonly elapsed: number;
  readonly state: 'running' | 'stopped' | 'ended';
}

const largestBytes = 20 * 1024 * 1024;
const refreshEvery = 25;

let running: Running | null = null;
let left: readonly ChosenFile[] = [];
let stopping = new AbortController();
const listeners = new Set<() => void>();

function set(next: Running | null): void {
  running = next;
  for (const listener of listeners) listener();
}

async function take(batchId: number, { path, file }: ChosenFile, signal: AbortSignal): Promise<void> {
  if (file.size > largestBytes) {
    await call('imports.take', { batchId, path, problem: 'too-large' });
    return;
  }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  await call(
    'imports.take',
    bytes === null ? { batchId, path, problem: 'unreadable' } : { batchId, path, bytes },
    signal,
  );
}

const isStopped = (): boolean => running?.state !== 'running';

/** Takes the files in one after the other until they end or `stop` is called; `refresh` is called from time to time and at the end. */
export async function run(batchId: number, files: readonly ChosenFile[], refresh: () => void): Promise<void> {
  const start = performance.now();
  left = files;
  stopping = new AbortController();
  set({ batchId, done: 0, total: files.length, path: null, elapsed: 0, state: 'running' });
  try {
    for (const [at, file] of files.entries()) {
      if (isStopped()) break;
      set({
        batchId,
        done: at,
        total: files.length,
        path: file.path,
        elapsed: performance.now() - start,
        state: 'running',
      });
      await take(batchId, file, stopping.signal);
      left = files.slice(at + 1);
      if (at % refreshEvery === refreshEvery - 1) refresh();
    }
  } catch (thrown) {
    complain(thrown);
    stop();
  }
  const done = files.length - left.length;
  set({
    batchId,
    done,
    total: files.length,
    path: null,
    elapsed: performance.now() - start,
    state: left.length === 0 ? 'ended' : 'stopped',
  });
  refresh();
}

/** Stops; the file in hand goes on waiting unless it was just done, and what was taken in stays. */
export function stop(): void {
  stopping.abort();
  if (running) set({ ...running, state: 'stopped' });
}

/** Goes on with the files that were left when it was stopped. */
export function goOn(refresh: () => void): void {
  if (running) void run(running.batchId, left, refresh);
}

/** Lets go of a batch that was taken back, with the files of it that were left. */
export function forget(batchId: number): void {
  if (running?.batchId !== batchId) return;
  left = [];
  set(null);
}

/** What is being taken in, or was last; null where nothing was since the window opened. */
export function useRunning(): Running | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => running,
  );
}
