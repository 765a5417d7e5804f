/** Codes of the errors a user may meet; the sentence beside each says what happened and what to do next. */
export const errorCodes = [
  'invalid-request',
  'forbidden-sender',
  'not-a-notice',
  'empty-file',
  'damaged-file',
  'file-too-large',
  'unsupported-file',
  'already-imported',
  'not-found',
  'conflict',
  'issued-frozen',
  'data-folder-unwritable',
  'database-newer',
  'database-foreign',
  'database-damaged',
  'backup-failed',
  'cancelled',
  'internal',
] as const;

/** One of the error codes that cross the bridge. */
export type ErrorCode = (typeof errorCodes)[number];

/** Wire form of an expected error. */
export interface ErrorReply {
  readonly code: ErrorCode;
  /** A Vietnamese sentence: what happened, what to do next. */
  readonly message: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** An expected error: thrown by importers and services, turned into an envelope by the router. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>> | undefined;
  constructor(
    code: ErrorCode,
    message: string,
    details?: Readonly<Record<string, string | number>>,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
  }
}
