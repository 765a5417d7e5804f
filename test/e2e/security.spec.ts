import { join } from 'node:path';
import { type ChannelName, channelNames } from '../../shared/contract/index.ts';
import { expect, projectFolder, pageTest as test } from '../support/app/index.ts';

interface Envelope {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}
declare const soKetLuan: { call(channel: string, request: unknown): Promise<Envelope> };

test('the page has the bridge and nothing of Node or Electron', async ({ app: { page } }) => {
  const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'];
  expect(await page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([]);
  expect(await page.evaluate(() => Object.keys(soKetLuan))).toEqual(['call']);
});

test('the page can neither replace nor bend the bridge', async ({ app: { page } }) => {
  const kept = await page.evaluate(() => {
    const before = soKetLuan.call;
    try {
      Object.assign(globalThis, { soKetLuan: null });
    } catch {}
    try {
      Object.assign(soKetLuan, { call: null });
    } catch {}
    return soKetLuan.call === before;
  });
  expect(kept).toBe(true);
});

test('the preload runs in a world of its own', async ({ app: { page } }) => {
  const answered = await page.evaluate(async () => {
    // A page that bends the language must not reach what the preload works with.
    Object.assign(Array.prototype, { map: () => ['bent'] });
    Object.assign(Promise, { resolve: () => new Promise(() => undefined) });
    return (await soKetLuan.call('app.status', {})).ok;
  });
  expect(answered).toBe(true);
});

test('scripts in the page, eval and styles without the nonce are refused', async ({ app: { page } }) => {
  const outcome = await page.evaluate(
    () =>
      new Promise<Record<string, unknown>>((resolve) => {
        const violations = new Set<string>();
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          violations.add(effectiveDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'globalThis.inlineRan = true';
        const style = document.createElement('style');
        style.textContent = 'body { outline: 7px solid red }';
        const foreign = document.createElement('script');
        foreign.src = 'https://example.com/x.js';
        document.head.append(script, style, foreign);
        document.body.insertAdjacentHTML(
          'beforeend',
          '<b id="handler" onclick="globalThis.handlerRan = true">x</b>',
        );
        document.getElementById('handler')?.click();
        setTimeout(() => {
          let evaluated: unknown;
          try {
            evaluated = new Function('return 1')();
          } catch (error) {
            evaluated = error instanceof EvalError;
          }
          setTimeout(() => {
            resolve({
              evaluated,
              ran: 'inlineRan' in globalThis || 'handlerRan' in globalThis,
              outline: getComputedStyle(document.body).outlineWidth === '7px',
              violations: [...violations].sort(),
            });
          }, 100);
        }, 0);
      }),
  );
  expect(outcome).toEqual({
    evaluated: true,
    ran: false,
    outline: false,
    violations: ['script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'],
  });
});

test('every load has a nonce of its own', async ({ app: { page } }) => {
  const nonceOf = () => page.locator('meta[name="csp-nonce"]').getAttribute('content');
  const first = await nonceOf();
  await page.reload();
  const second = await nonceOf();
  expect(first).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(second).not.toBe(first);
});

test('nothing outside the bundle can be fetched, nor anything beside it', async ({ app: { page } }) => {
  const outcome = await page.evaluate(async () => {
    const addresses = [
      'https://example.com/',
      'file:///etc/passwd',
      './../../package.json',
      './%2e%2e/main.cjs',
      './..%2fmain.cjs',
    ];
    return Promise.all(
      addresses.map((address) =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
  });
  expect(outcome).toEqual([false, false, false, false, false]);
});

test('navigation is refused', async ({ app: { page } }) => {
  const before = page.url();
  for (const address of [
    'https://example.com/',
    'about:blank',
    'data:text/html,x',
    'file:///etc/passwd',
    './print.html',
  ]) {
    await page.evaluate((to) => location.assign(to), address).catch(() => undefined);
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
    }, address);
  }
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(async () => (await soKetLuan.call('app.status', {})).ok)).toBe(true);
});

test('new windows and frames are refused', async ({ app }) => {
  const { page } = app;
  const before = app.windows().length;
  await page.evaluate(() => {
    window.open('about:blank');
    window.open('./index.html');
    const frame = document.createElement('iframe');
    frame.src = './index.html';
    document.body.append(frame);
  });
  await page.waitForTimeout(300);
  await expect.poll(() => app.windows().length).toBe(before);
  const reached = page
    .frames()
    .some((frame) => frame !== page.mainFrame() && frame.url().includes('index.html'));
  expect(reached).toBe(false);
});

test('permissions are refused', async ({ app: { page } }) => {
  const states = await page.evaluate(() =>
    Promise.all(
      ['geolocation', 'notifications', 'camera', 'microphone'].map(
        async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
      ),
    ),
  );
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied']);
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('the bridge answers the main page only', async ({ app }) => {
  const codes = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const ask = async (address: string): Promise<string> => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload, sandbox: true, contextIsolation: true },
        });
        await window.loadURL(address);
        const code: string = await window.webContents.executeJavaScript(
          "soKetLuan.call('app.status', {}).then((reply) => reply.ok ? 'answered' : reply.error.code)",
        );
        window.destroy();
        return code;
      };
      return [
        await ask('data:text/html,foreign'),
        await ask('app://bundle/print.html'),
        await ask('app://bundle/index.html'),
      ];
    },
    join(projectFolder, 'out/app/preload.cjs'),
  );
  expect(codes).toEqual(['forbidden-sender', 'forbidden-sender', 'answered']);
});

test('a malformed request is refused on every channel, with an envelope', async ({ app: { page } }) => {
  const channels: readonly (ChannelName | string)[] = [...channelNames, 'sql', 'constructor', '__proto__'];
  const requests = [undefined, null, 7, 'x', [], { unheardOf: true }, { id: -1, asOf: '2018-02-30' }];
  const codes = await page.evaluate(
    async ([names, bad]) => {
      const all = await Promise.all(
        names.flatMap((name) =>
          bad.map(async (request) => [name, await soKetLuan.call(name, request)] as const),
        ),
      );
      return all.map(([name, { error }]) => [name, error?.code, Boolean(error?.message)]);
    },
    [channels, requests] as const,
  );
  expect(codes.filter(([, code, worded]) => code !== 'invalid-request' || !worded)).toEqual([]);
  expect(codes).toHaveLength(channels.length * requests.length);
});
