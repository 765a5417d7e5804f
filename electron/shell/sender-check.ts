import { mainPage } from './bundle-protocol.ts';

/** What is known of the frame that a call came from. */
export interface CallerFrame {
  readonly url: string;
  readonly parent: unknown;
}

/**
 * Whether a call came from the app's own page in a top frame; anything else is refused, whatever it asks.
 * @param frame null once the frame is gone.
 */
export function isTrustedSender(frame: CallerFrame | null): boolean {
  if (frame === null || frame.parent !== null) return false;
  return (
    frame.url === mainPage || frame.url.startsWith(`${mainPage}#`) || frame.url.startsWith(`${mainPage}?`)
  );
}
