import { type ChannelName, contract, type Envelope } from '../../shared/contract/index.ts';
import type { RenderPort } from '../../shared/documents/model/index.ts';
import { type CallProgress, CancellableCalls } from './cancelling.ts';
import { refusal } from './envelopes.ts';
import type { InternalCalls, InternalName } from './internal-calls.ts';
import type { WorkerSide } from './messages.ts';
import { isChannel } from './router.ts';
import { WorkerLink } from './worker-link.ts';

/** How the backend is started. */
export interface BackendOptions {
  readonly dataDir: string;
  readonly backupDir: string;
  readonly version: string;
  /** Whose name stands beside every write. */
  readonly who: string;
  readonly render: RenderPort;
  /** File of the worker; by default the source beside this module. */
  readonly entry?: URL | string;
  /** Where causes of unforeseen errors go; by default the error output. */
  readonly log?: (cause: unknown) => void;
}

/** The running backend; no call rejects. */
export interface Backend {
  /** @param key a name under which `cancel` can give the call up. */
  call(channel: string, request: unknown, key?: string): Promise<Envelope<unknown>>;
  /** Gives a call up; tells whether one is under way under this key. */
  cancel(key: string): boolean;
  /** How far the call of a key is, in what it counts; null where it does not say. */
  progress(key: string): CallProgress | null;
  internal<N extends InternalName>(
    name: N,
    request: InternalCalls[N]['request'],
  ): Promise<Envelope<InternalCalls[N]['reply']>>;
  /** Makes the closing copy and ends the threads. */
  close(): Promise<Envelope<unknown>>;
}

/** Windows refuses to replace a file that a reader holds open, so this command runs without one. */
const replacesTheDatabase: ChannelName = 'backups.restore';

/** Milliseconds before the reading thread is started unasked: while the first list is drawn, its boot would only take cores from the window. */
const READER_DELAY = 500;

/**
 * Starts the writing thread, which makes or migrates the database and answers the first reads; the reading thread
 * follows with the first command or when the window has been drawn, and takes the reads over.
 * @throws {AppError} where the data folder or its database is refused.
 */
export async function startBackend(options: BackendOptions): Promise<Backend> {
  const { log = console.error } = options;
  const writer = linkFor('write', options);
  try {
    await writer.open();
  } catch (thrown) {
    await writer.terminate();
    throw thrown;
  }
  const calls = new CancellableCalls();
  let reader: Promise<WorkerLink> | undefined;
  const startReader = async (): Promise<WorkerLink> => {
    const link = linkFor('read', options);
    try {
      await link.open();
      return link;
    } catch (thrown) {
      log(thrown);
      return writer;
    }
  };
  const ensureReader = (): Promise<WorkerLink> => {
    reader ??= startReader();
    return reader;
  };
  const whenDrawn = setTimeout(ensureReader, READER_DELAY);
  const withoutReader = async (work: () => Promise<Envelope<unknown>>): Promise<Envelope<unknown>> => {
    const { promise, resolve } = Promise.withResolvers<WorkerLink>();
    const former = reader;
    reader = promise;
    const held = await former;
    if (held !== writer) await held?.close();
    const envelope = await work();
    resolve(await startReader());
    return envelope;
  };
  return {
    async call(channel, request, key) {
      const side = isChannel(channel) ? contract[channel].side : 'shell';
      if (side === 'shell') {
        return refusal('invalid-request', 'Ứng dụng không có chức năng này. Đóng ứng dụng rồi mở lại.');
      }
      return calls.run(key, async (flag) => {
        const question = { kind: 'call', channel, request, flag } as const;
        if (channel === replacesTheDatabase) return withoutReader(() => writer.ask(question));
        if (side === 'read') return (await (reader ?? writer)).ask(question);
        void ensureReader();
        return writer.ask(question);
      });
    },
    cancel: (key) => calls.cancel(key),
    progress: (key) => calls.progress(key),
    async internal<N extends InternalName>(name: N, request: InternalCalls[N]['request']) {
      const envelope = await (await ensureReader()).ask({ kind: 'internal', name, request });
      return envelope as Envelope<InternalCalls[N]['reply']>;
    },
    async close() {
      clearTimeout(whenDrawn);
      const held = await reader;
      if (held !== writer) await held?.close();
      return writer.close();
    },
  };
}

function linkFor(side: WorkerSide, options: BackendOptions): WorkerLink {
  const { dataDir, backupDir, version, who, render } = options;
  const { log = console.error, entry = new URL('./entry.ts', import.meta.url) } = options;
  return new WorkerLink({ entry, start: { side, dataDir, backupDir, version, who }, render, log });
}
