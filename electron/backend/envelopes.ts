import { AppError, type Envelope, type ErrorCode, type ErrorReply } from '../../shared/contract/index.ts';

/** What is said when nobody foresaw the error; its cause goes to the log. */
export const unforeseenSentence =
  'Có lỗi ngoài dự kiến, thao tác vừa rồi chưa được ghi. Thử lại; nếu vẫn lỗi, đóng ứng dụng rồi mở lại.';

/** Wraps a refusal. */
export function refusal(code: ErrorCode, message: string): Envelope<never> {
  return { ok: false, error: { code, message } };
}

/** Wire form of whatever was thrown: an expected error keeps its own words, any other is logged and told in general ones. */
export function errorReply(thrown: unknown, log: (cause: unknown) => void): ErrorReply {
  if (!(thrown instanceof AppError)) {
    log(thrown);
    return { code: 'internal', message: unforeseenSentence };
  }
  if (thrown.cause !== undefined) log(thrown);
  const { code, message, details } = thrown;
  return details === undefined ? { code, message } : { code, message, details };
}

/** The error that an envelope carried, to be thrown again on this side. */
export function errorFrom({ code, message, details }: ErrorReply): AppError {
  return new AppError(code, message, details);
}
