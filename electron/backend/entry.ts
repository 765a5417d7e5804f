import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { contract, type Envelope } from '../../shared/contract/index.ts';
import { closeWithCopy } from '../services/app/index.ts';
import { openReadContext, openWriteContext } from '../services/opening/index.ts';
import { errorReply, refusal, unforeseenSentence } from './envelopes.ts';
import { internalHandlers, readGroups, writeGroups } from './handlers/index.ts';
import { isInternalName } from './internal-calls.ts';
import type { FromWorker, WorkerStart } from './messages.ts';
import { createRouter, handlerTable, isChannel } from './router.ts';
import { createRenderClient, serve, type WorkerService } from './worker.ts';

const log = (cause: unknown): void => console.error(cause);
const done: Envelope<null> = { ok: true, value: null };

async function enveloped(work: () => unknown): Promise<Envelope<unknown>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, error: errorReply(thrown, log) };
  }
}

function readService(context: ReturnType<typeof openReadContext>): WorkerService {
  return {
    route: createRouter(handlerTable('read', readGroups), context, log),
    internal: async (name, request) =>
      isInternalName(name)
        ? enveloped(() => internalHandlers[name](context, request as never))
        : refusal('internal', unforeseenSentence),
    close: async () => {
      context.db.close();
      return done;
    },
  };
}

/** Does one work after the other: a copy or a restore takes its time, and nothing is written under it. */
function inTurn(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };
}

function writeService(context: Awaited<ReturnType<typeof openWriteContext>>): WorkerService {
  const commands = createRouter(handlerTable('write', writeGroups), context, log);
  // The first reads come before the reading thread is there.
  const reads = createRouter(handlerTable('read', readGroups), context, log);
  const queue = inTurn();
  return {
    route: (channel, request, caller) =>
      isChannel(channel) && contract[channel].side === 'read'
        ? reads(channel, request, caller)
        : queue(() => commands(channel, request, caller)),
    internal: async () => refusal('internal', unforeseenSentence),
    close: () => enveloped(() => closeWithCopy(context)),
  };
}

async function open(port: MessagePort, start: WorkerStart): Promise<void> {
  const post = (message: FromWorker): void => port.postMessage(message);
  try {
    const { render, settle } = createRenderClient(post);
    const service =
      start.side === 'read'
        ? readService(openReadContext({ ...start, render }))
        : writeService(await openWriteContext({ ...start, render }));
    serve(port, service, settle, log);
    post({ kind: 'ready' });
  } catch (thrown) {
    post({ kind: 'refused', error: errorReply(thrown, log) });
    port.close();
  }
}

if (parentPort) void open(parentPort, workerData as WorkerStart);
