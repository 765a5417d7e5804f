import {
  type Bridge,
  bridgeName,
  type ChannelName,
  type Envelope,
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

/** How far a call under way is, in what it counts. */
export type CallProgress = NonNullable<ReplyOf<'calls.progress'>['progress']>;

/** How a caller follows a call while it goes on. */
type Followed = (progress: CallProgress) => void;

const progressEveryMs = 150;

/** Asks how far a call is until it is stopped. */
function follow(bridge: Bridge, key: string, onProgress: Followed): () => void {
  const timer = setInterval(() => {
    void bridge.call('calls.progress', { call: key }).then((reply) => {
      if (reply.ok && reply.value.progress) onProgress(reply.value.progress);
    });
  }, progressEveryMs);
  return () => clearInterval(timer);
}

/** Makes a call that is given up once the signal is raised; what comes of that is its own answer. */
async function askUntil<C extends ChannelName>(
  bridge: Bridge,
  channel: C,
  request: Asked<C>,
  signal: AbortSignal,
  onProgress: Followed | undefined,
): Promise<Envelope<ReplyOf<C>>> {
  if (signal.aborted) return { ok: false, error: { code: 'cancelled', message: 'Đã dừng theo yêu cầu.' } };
  const key = crypto.randomUUID();
  const cancel = () => void bridge.call('calls.cancel', { call: key });
  signal.addEventListener('abort', cancel);
  const unfollow = onProgress ? follow(bridge, key, onProgress) : null;
  return bridge.call(channel, request, key).finally(() => {
    signal.removeEventListener('abort', cancel);
    unfollow?.();
  });
}

/**
 * Asks one channel and gives its bare value.
 * @param signal raised to give the call up while it goes on; it then throws an error that `isCancelled` knows.
 * @param onProgress told how far the call is, where it says; it needs a signal.
 * @throws {ApiError} where the answer is a refusal, or where the window has no bridge.
 */
export async function call<C extends ChannelName>(
  channel: C,
  request: Asked<C>,
  signal?: AbortSignal,
  onProgress?: Followed,
): Promise<ReplyOf<C>> {
  const bridge = window[bridgeName];
  if (!bridge) {
    throw new ApiError('internal', 'Cửa sổ chưa nối được với phần dữ liệu. Đóng ứng dụng rồi mở lại.');
  }
  const envelope = await (signal
    ? askUntil(bridge, channel, request, signal, onProgress)
    : bridge.call(channel, request));
  if (!envelope.ok) throw new ApiError(envelope.error.code, envelope.error.message);
  return envelope.value;
}

/** Whether a call ended because the clerk gave it up: nothing to complain of. */
export function isCancelled(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'cancelled';
}

/** The sentence to show for whatever was thrown. */
export function errorSentence(error: unknown): string {
  if (error instanceof ApiError) return error.message;
  return 'Có lỗi ngoài dự kiến. Thử lại; nếu vẫn lỗi, đóng ứng dụng rồi mở lại.';
}
