/** Handler of one scheme, as `protocol.handle` takes it. */
export type SchemeHandler = (request: Request) => Response | Promise<Response>;

const reserved = '.scheme.test';
const handlers = new Map<string, SchemeHandler>();

/** Registers the handler of a scheme. */
export function handleScheme(scheme: string, handler: SchemeHandler): void {
  if (handlers.has(scheme)) throw new Error(`The scheme ${scheme} has a handler already.`);
  handlers.set(scheme, handler);
}

/** The handler of an address, if its scheme has one. */
export function handlerOf(address: string): SchemeHandler | undefined {
  return handlers.get(address.split(':')[0] ?? '');
}

/** Chromium knows no custom scheme, so `app://bundle/x` is loaded as https on a host of a reserved domain. */
export function toBrowser(address: string): string {
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/i.exec(address);
  const [, scheme, host, rest] = match ?? [];
  if (!scheme || !handlers.has(scheme)) return address;
  return `https://${host}.${scheme}${reserved}${rest || '/'}`;
}

/** The address as the app knows it. */
export function fromBrowser(address: string): string {
  const match = /^https:\/\/([^/]+)\.([a-z0-9+-]+)\.scheme\.test(.*)$/i.exec(address);
  const [, host, scheme, rest] = match ?? [];
  return scheme ? `${scheme}://${host}${rest}` : address;
}
