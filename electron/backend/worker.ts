import type { MessagePort } from 'node:worker_threads';
import type { Envelope } from '../../shared/contract/index.ts';
import type { RenderPort } from '../../shared/documents/model/index.ts';
import { isRaised, tellDone } from './cancelling.ts';
import { errorFrom, errorReply, refusal, unforeseenSentence } from './envelopes.ts';
import type { FromWorker, RenderJob, ToWorker } from './messages.ts';
import type { Caller } from './router.ts';

/** What a worker answers with; none of the three rejects. */
export interface WorkerService {
  /** @param caller asked in the course of a call whether it was given up, and told how far it is. */
  route(channel: string, request: unknown, caller: Caller): Promise<Envelope<unknown>>;
  internal(name: string, request: unknown): Promise<Envelope<unknown>>;
  close(): Promise<Envelope<unknown>>;
}

type Port = Pick<MessagePort, 'postMessage' | 'on'>;

/** Asks the main side to draw, over the worker's own port. */
export function createRenderClient(post: (message: FromWorker) => void): {
  readonly render: RenderPort;
  settle(id: number, result: Envelope<Uint8Array>): void;
} {
  const waiting = new Map<number, (result: Envelope<Uint8Array>) => void>();
  let lastId = 0;
  const ask = async (job: RenderJob): Promise<Uint8Array> => {
    lastId += 1;
    const id = lastId;
    const result = await new Promise<Envelope<Uint8Array>>((resolve) => {
      waiting.set(id, resolve);
      post({ kind: 'render', id, job });
    });
    if (!result.ok) throw errorFrom(result.error);
    return result.value;
  };
  return {
    render: {
      pdf: (model) => ask({ kind: 'pdf', model }),
      picture: (spec, format) => ask({ kind: 'picture', spec, format }),
    },
    settle(id, result) {
      waiting.get(id)?.(result);
      waiting.delete(id);
    },
  };
}

/** Answers the main side's messages until it closes the port. */
export function serve(
  port: Port,
  service: WorkerService,
  settleRender: (id: number, result: Envelope<Uint8Array>) => void,
  log: (cause: unknown) => void,
): void {
  const reply = (id: number, envelope: Envelope<unknown>): void => {
    const post = (message: FromWorker): void => port.postMessage(message);
    try {
      post({ kind: 'settled', id, envelope });
    } catch (thrown) {
      // A value that cannot be cloned must not leave its caller waiting.
      log(thrown);
      post({ kind: 'settled', id, envelope: refusal('internal', unforeseenSentence) });
    }
  };
  const settle = (id: number, work: Promise<Envelope<unknown>>): void => {
    work.then(
      (envelope) => reply(id, envelope),
      (thrown: unknown) => reply(id, { ok: false, error: errorReply(thrown, log) }),
    );
  };
  port.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'call':
        return settle(
          message.id,
          service.route(message.channel, message.request, {
            cancelled: () => isRaised(message.flag),
            progressed: (done, total) => tellDone(message.flag, done, total),
          }),
        );
      case 'internal':
        return settle(message.id, service.internal(message.name, message.request));
      case 'close':
        return settle(message.id, service.close());
      case 'rendered':
        return settleRender(message.id, message.result);
      default:
        return log(message satisfies never);
    }
  });
}
