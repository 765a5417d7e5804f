/** Placeholder of the nonce in the pages of the bundle. */
export const noncePlaceholder = '__CSP_NONCE__';

/**
 * The content security policy of one load of a page.
 * @param nonce what style elements made at run time carry; new for each load.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The page with its nonce and with the policy said once more inside it, for whatever saves or reuses the text. */
export function securedPage(html: string, nonce: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(nonce)}" />`;
  return html.replaceAll(noncePlaceholder, nonce).replace('<head>', `<head>\n    ${meta}`);
}
