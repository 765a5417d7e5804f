import type { ZodType } from 'zod';

/** One channel of the bridge: what is asked, what is answered, whether it changes anything. */
export interface Channel<Request extends ZodType, Reply extends ZodType> {
  /** `read` runs on the read-only connection, `write` on the one writing connection, `shell` in the main process. */
  readonly side: 'read' | 'write' | 'shell';
  readonly request: Request;
  readonly reply: Reply;
}

/** Declares a read: answered while a write goes on. */
export function read<Request extends ZodType, Reply extends ZodType>(
  request: Request,
  reply: Reply,
): Channel<Request, Reply> {
  return { side: 'read', request, reply };
}

/** Declares a command: one transaction on the writing connection. */
export function write<Request extends ZodType, Reply extends ZodType>(
  request: Request,
  reply: Reply,
): Channel<Request, Reply> {
  return { side: 'write', request, reply };
}

/** Declares a call that needs the shell: dialogs, printing. */
export function shell<Request extends ZodType, Reply extends ZodType>(
  request: Request,
  reply: Reply,
): Channel<Request, Reply> {
  return { side: 'shell', request, reply };
}
