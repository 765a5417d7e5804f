import {
  type Bridge,
  bridgeName,
  type ChannelName,
  type ParsedRequestOf,
  type ReplyOf,
  type RequestOf,
} from '../../shared/contract/index.ts';
import type { ErrorCode } from '../../shared/domain/errors/index.ts';

declare global {
  interface Window {
    readonly [bridgeName]?: Bridge;
  }
}

/** An expected refusal from behind the bridge; the message is a sentence for the clerk. */
class ApiError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
  }
}

/** A request as the window makes it: a schema alone accepts anything, so what it parses to is asked for as well. */
type Asked<C extends ChannelName> = RequestOf<C> & ParsedRequestOf<C>;

/**
 * Asks one channel and gives its bare value.
 * @throws {ApiError} where the answer is a refusal, or where the window has no bridge.
 */
export async function call<C extends ChannelName>(channel: C, request: Asked<C>): Promise<ReplyOf<C>> {
  const bridge = window[bridgeName];
  if (!bridge) {
    throw new ApiError('internal', 'Cửa sổ chưa nối được với phần dữ liệu. Đóng ứng dụng rồi mở lại.');
  }
  const envelope = await bridge.call(channel, request);
  if (!envelope.ok) throw new ApiError(envelope.error.code, envelope.error.message);
  return envelope.value;
}

/** The sentence to show for whatever was thrown. */
export function errorSentence(error: unknown): string {
  if (error instanceof ApiError) return error.message;
  return 'Có lỗi ngoài dự kiến. Thử lại; nếu vẫn lỗi, đóng ứng dụng rồi mở lại.';
}
