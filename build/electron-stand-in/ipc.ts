import { codec } from './codec.ts';
import { strict } from './strict.ts';

/** The frame that a message came from, as far as it is offered. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: SenderFrame | null;
}

/** First argument of every handler. */
export interface InvokeEvent {
  readonly sender: object;
  /** Null once the frame is gone. */
  readonly senderFrame: SenderFrame | null;
}

type Handler = (event: InvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** `ipcMain`, as far as it is offered. */
export const ipcMain = strict('ipcMain', {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  },
  removeHandler(channel: string): void {
    handlers.delete(channel);
  },
});

/** Either the encoded answer or what Electron would say of the failure. */
export type Invoked = { readonly answer: string } | { readonly failure: string };

/** Answers one `ipcRenderer.invoke`; what comes back has been through a structured clone, as in Electron. */
export async function invoke(event: InvokeEvent, channel: string, args: string): Promise<Invoked> {
  const handler = handlers.get(channel);
  if (!handler) return { failure: `Error: No handler registered for '${channel}'` };
  try {
    const value = await handler(event, ...(codec.decode(args) as unknown[]));
    return { answer: codec.encode(structuredClone(value)) };
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === 'DataCloneError') {
      return { failure: 'Error: An object could not be cloned.' };
    }
    return { failure: String(thrown) };
  }
}
