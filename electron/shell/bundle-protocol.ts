import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy, securedPage } from './content-security.ts';

/** Scheme of the app's own pages. */
export const bundleScheme = 'app';
/** The one origin that the window is ever on. */
export const bundleOrigin = `${bundleScheme}://bundle`;
/** Address of the main page. */
export const mainPage = `${bundleOrigin}/index.html`;
/** Address of the page that papers and charts are drawn on. */
export const printPage = `${bundleOrigin}/print.html`;

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Declares the scheme; to be called before the app is ready. */
export function declareBundleScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: bundleScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * The file of the bundle that an address names.
 * @returns undefined for another host, and for anything outside the folder.
 */
export function bundleFile(folder: string, address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || url.protocol !== `${bundleScheme}:` || url.host !== 'bundle') return undefined;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return undefined;
  }
  if (/[\\\0:]/.test(path) || path.split('/').includes('..')) return undefined;
  const file = join(folder, path);
  return file.startsWith(folder + sep) ? file : undefined;
}

function refused(status: number): Response {
  return new Response(null, { status });
}

/** Answers one request for a file of the bundle. */
export async function serveFile(folder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return refused(405);
  const file = bundleFile(folder, request.url);
  const type = file === undefined ? undefined : mediaTypes[extname(file)];
  if (file === undefined || type === undefined) return refused(404);
  try {
    const bytes = await readFile(file);
    const nonce = randomBytes(16).toString('base64');
    const isPage = extname(file) === '.html';
    return new Response(isPage ? securedPage(bytes.toString('utf8'), nonce) : new Uint8Array(bytes), {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      },
    });
  } catch {
    return refused(404);
  }
}

/** Serves the pages of a folder as `app://bundle/...`; to be called once the app is ready. */
export function serveBundle(folder: string): void {
  protocol.handle(bundleScheme, (request) => serveFile(folder, request));
}
