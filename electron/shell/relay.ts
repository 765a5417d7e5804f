import { ipcMain } from 'electron';
import { contract, type Envelope, ipcChannel } from '../../shared/contract/index.ts';
import { isTrustedSender } from './sender-check.ts';
import { isShellChannel, type ShellHandlers } from './shell-channels.ts';

/** What the shell needs of the backend to pass calls on. */
export interface CallPort {
  call(channel: string, request: unknown, key?: string): Promise<Envelope<unknown>>;
  /** Gives the call of a key up; tells whether it is under way. */
  cancel(key: string): boolean;
  /** How far the call of a key is; null where it does not say. */
  progress(key: string): { readonly done: number; readonly total: number | null } | null;
}

/** Wraps a refusal of the shell's own. */
export function refuse(
  code: 'forbidden-sender' | 'invalid-request' | 'internal',
  message: string,
): Envelope<never> {
  return { ok: false, error: { code, message } };
}

async function answerInShell(handlers: ShellHandlers, channel: keyof ShellHandlers, request: unknown) {
  const parsed = contract[channel].request.safeParse(request);
  if (!parsed.success) return malformed();
  try {
    return await handlers[channel](parsed.data as never);
  } catch (thrown) {
    console.error(thrown);
    return refuse('internal', 'Chưa lưu hoặc in được. Thử lại; nếu vẫn lỗi, đóng ứng dụng rồi mở lại.');
  }
}

/** Handlers of the channels about calls under way. */
export function callHandlers(
  backend: Promise<CallPort>,
): Pick<ShellHandlers, 'calls.cancel' | 'calls.progress'> {
  return {
    'calls.cancel': async ({ call }) => ({ ok: true, value: { told: (await backend).cancel(call) } }),
    'calls.progress': async ({ call }) => ({
      ok: true,
      value: { progress: (await backend).progress(call) },
    }),
  };
}

const malformed = (): Envelope<never> =>
  refuse('invalid-request', 'Yêu cầu không đúng mẫu. Tải lại màn hình rồi thử lại.');

/** Whether a call may be given up by this key; without one it cannot be. */
function isCallKey(key: unknown): key is string | undefined {
  return key === undefined || contract['calls.cancel'].request.safeParse({ call: key }).success;
}

/**
 * Puts the one router of the window's calls in place: checks who calls, answers the shell's own channels, passes the
 * rest to the backend once it is there. Every call settles with an envelope.
 */
export function relayCalls(backend: Promise<CallPort>, handlers: ShellHandlers): void {
  ipcMain.handle(
    ipcChannel,
    async (event, channel: unknown, request: unknown, key: unknown): Promise<Envelope<unknown>> => {
      if (!isTrustedSender(event.senderFrame)) {
        return refuse('forbidden-sender', 'Trang này không được dùng dữ liệu của Sổ Kết Luận.');
      }
      if (typeof channel !== 'string' || !isCallKey(key)) return malformed();
      if (isShellChannel(channel)) return answerInShell(handlers, channel, request);
      try {
        return await (await backend).call(channel, request, key);
      } catch {
        return refuse('internal', 'Chưa mở được dữ liệu. Đóng ứng dụng rồi mở lại.');
      }
    },
  );
}
