import { type ChannelName, channelNames, contract, type Envelope } from '../../shared/contract/index.ts';
import { refuseCancelled } from '../services/cancelled.ts';
import type { WriteContext } from '../services/context.ts';
import { errorReply, refusal } from './envelopes.ts';
import type { WorkerSide } from './messages.ts';
import { tooLongIn } from './too-long.ts';

/** What a handler can ask of its caller and tell him while it works. */
export type Caller = Pick<WriteContext, 'cancelled' | 'progressed'>;

/** A handler as the router sees it; the tables in handlers/ hold the exact types. */
export type AnyHandler<Context> = (context: Context, request: never) => unknown;

/** Handlers of one feature on one connection. */
export type HandlerGroup<Context> = Readonly<Partial<Record<ChannelName, AnyHandler<Context>>>>;

const malformed = 'Yêu cầu không đúng mẫu nên chưa làm được. Tải lại màn hình rồi thử lại.';

/**
 * Joins the groups of one side into one table.
 * @throws {Error} where a channel of that side has no handler or two, or where a handler stands on the wrong side.
 */
export function handlerTable<Context>(
  side: WorkerSide,
  groups: readonly HandlerGroup<Context>[],
): ReadonlyMap<string, AnyHandler<Context>> {
  const table = new Map<string, AnyHandler<Context>>();
  for (const [channel, handler] of groups.flatMap((group) => Object.entries(group))) {
    if (!isChannel(channel) || contract[channel].side !== side) {
      throw new Error(`${channel} is no ${side} channel of the contract`);
    }
    if (table.has(channel)) throw new Error(`${channel} has two handlers`);
    table.set(channel, handler);
  }
  const missing = channelNames.filter((channel) => contract[channel].side === side && !table.has(channel));
  if (missing.length > 0) throw new Error(`no handler for ${missing.join(', ')}`);
  return table;
}

const mostFields = 100;

/** Whether something has the outer shape of any request: a plain object of few fields. Bytes or a huge map would only keep the parser busy. */
function isPlainRequest(request: unknown): boolean {
  if (typeof request !== 'object' || request === null) return false;
  const prototype: unknown = Object.getPrototypeOf(request);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.keys(request).length <= mostFields;
}

/** Whether the contract holds this channel. */
export function isChannel(channel: string): channel is ChannelName {
  return Object.hasOwn(contract, channel);
}

/**
 * Makes the one way in: parse the request by the contract, call the channel's handler, wrap what it gives.
 * The handler's context can be asked whether the caller has given the call up, and told how far it is. The promise never rejects.
 */
export function createRouter<Context>(
  table: ReadonlyMap<string, AnyHandler<Context>>,
  context: Context,
  log: (cause: unknown) => void,
): (channel: string, request: unknown, caller?: Caller) => Promise<Envelope<unknown>> {
  return async (channel, request, caller = {}) => {
    const handler = table.get(channel);
    if (!handler || !isChannel(channel) || !isPlainRequest(request))
      return refusal('invalid-request', malformed);
    try {
      const parsed = contract[channel].request.safeParse(request);
      if (!parsed.success) {
        return refusal('invalid-request', tooLongIn(parsed.error.issues, request) ?? malformed);
      }
      // A command that was given up while it waited for its turn.
      refuseCancelled(caller);
      return { ok: true, value: await handler({ ...context, ...caller }, parsed.data as never) };
    } catch (thrown) {
      return { ok: false, error: errorReply(thrown, log) };
    }
  };
}
