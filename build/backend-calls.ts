import type { Backend } from '../electron/backend/client.ts';
import {
  type ChannelName,
  contract,
  type Envelope,
  type ReplyOf,
  type RequestOf,
} from '../shared/contract/index.ts';
import { AppError } from '../shared/domain/errors/index.ts';

/**
 * Value of a reply.
 * @throws {AppError} what the reply was refused with.
 */
export function settledValue<Value>(envelope: Envelope<Value>): Value {
  if (envelope.ok) return envelope.value;
  const { code, message, details } = envelope.error;
  throw new AppError(code, message, details);
}

/**
 * Calls a channel as the window would and holds the reply against the contract.
 * @throws {AppError} what the call was refused with.
 */
export async function ask<C extends ChannelName>(
  backend: Backend,
  channel: C,
  request: RequestOf<C>,
): Promise<ReplyOf<C>> {
  const value = settledValue(await backend.call(channel, request));
  return contract[channel].reply.parse(value) as ReplyOf<C>;
}
