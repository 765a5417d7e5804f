import type { BrowserContext, Route } from 'playwright';
import { fromBrowser, handlerOf } from './schemes.ts';
import { type Preventable, preventable, StrictEmitter } from './strict.ts';

type PermissionRequest = (webContents: null, permission: string, answer: (granted: boolean) => void) => void;
type PermissionCheck = (webContents: null, permission: string) => boolean;
type BeforeRequest = (
  details: { readonly url: string; readonly resourceType: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;

/** Permissions that Chromium is told the answer to beforehand. */
const permissionNames = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'midi',
  'clipboard-read',
  'local-fonts',
  'idle-detection',
];

/** The one session. */
export class Session extends StrictEmitter {
  #request: PermissionRequest | null = null;
  #check: PermissionCheck | null = null;
  #beforeRequest: BeforeRequest | null = null;

  constructor() {
    super(['will-download']);
  }

  setPermissionRequestHandler(handler: PermissionRequest | null): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(handler: ((details: object) => boolean) | null): void {
    if (handler?.({}) === true) throw new Error('The Electron stand-in has no devices to grant.');
  }

  get webRequest(): { onBeforeRequest(listener: BeforeRequest | null): void } {
    return {
      onBeforeRequest: (listener) => {
        this.#beforeRequest = listener;
      },
    };
  }

  /** Electron grants whatever no handler refuses. */
  grants(permission: string): boolean {
    if (this.#check && !this.#check(null, permission)) return false;
    let granted = true;
    this.#request?.(null, permission, (answer) => {
      granted = answer;
    });
    return granted;
  }

  async mayLoad(url: string, resourceType: string): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (!listener) return true;
    return new Promise((resolve) => listener({ url, resourceType }, ({ cancel }) => resolve(!cancel)));
  }
}

/** `session.defaultSession`, as far as it is offered. */
export const defaultSession = new Session();

async function answer(route: Route): Promise<void> {
  const request = route.request();
  const url = fromBrowser(request.url());
  const handler = handlerOf(url);
  // There is no network behind the stand-in, so what no scheme handler answers is refused either way.
  if (!(await defaultSession.mayLoad(url, request.resourceType())) || !handler) {
    return route.abort('blockedbyclient');
  }
  const method = request.method();
  const body = method === 'GET' || method === 'HEAD' ? null : request.postDataBuffer();
  // Node's Request takes any address with a scheme, a custom one too.
  const response = await handler(new Request(url, { method, body: body && new Uint8Array(body) }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

const prepared = new WeakMap<BrowserContext, Promise<void>>();

async function prepare(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) =>
    answer(route).catch(() => route.abort('failed').catch(() => undefined)),
  );
  const browser = context.browser();
  if (!browser) return;
  // Chromium forgets the answers when this session ends, so it lives as long as the browser.
  const session = await browser.newBrowserCDPSession();
  for (const name of permissionNames) {
    const setting = defaultSession.grants(name) ? 'granted' : 'denied';
    await session.send('Browser.setPermission', { permission: { name }, setting });
  }
}

/** Puts scheme handlers, request filter and permissions into a browser, once. */
export function prepareContext(context: BrowserContext): Promise<void> {
  const ready = prepared.get(context) ?? prepare(context);
  prepared.set(context, ready);
  return ready;
}

/** Tells the session of a download; false where a listener forbids it. */
export function allowsDownload(fileName: string): boolean {
  const event: Preventable = preventable({});
  defaultSession.emit('will-download', event, { getFilename: () => fileName });
  return !event.defaultPrevented;
}
