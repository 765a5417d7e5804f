import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOnStandIn } from '../../support/app/stand-in.ts';
import type { LaunchedApp } from '../../support/app/types.ts';

const folder = fileURLToPath(new URL('../../support/small-app', import.meta.url));
const userData = mkdtempSync(join(tmpdir(), 'so-ket-luan-test-'));
let app: LaunchedApp;

interface Small {
  readonly version: number;
  readonly hadPageScripts: boolean;
  invoke(channel: string, ...args: unknown[]): Promise<never>;
  addNow(a: number, b: number): number;
  failNow(): never;
  unknown(): unknown;
}
declare const small: Small;
const failureOf = (work: () => unknown) =>
  app.page.evaluate(`(async () => { try { await (${String(work)})(); return null; } catch (error) {
    return { message: error.message, plain: error.constructor === Error }; } })()`);

beforeAll(async () => {
  app = await launchOnStandIn({ folder, args: [`--user-data=${userData}`] });
});
afterAll(async () => {
  await app?.close();
  rmSync(userData, { recursive: true, force: true });
});

describe('the bridge', () => {
  it('is there before the first script of the page, and the preload saw none of the page', async () => {
    expect(await app.page.evaluate('bridgeAtStart')).toBe('object');
    expect(await app.page.evaluate(() => small.hadPageScripts)).toBe(false);
  });

  it('gives plain values and functions, frozen and fixed', async () => {
    expect(await app.page.evaluate(() => small.version)).toBe(3);
    expect(await app.page.evaluate(() => small.addNow(2, 3))).toBe(5);
    expect(await app.page.evaluate(() => Object.isFrozen(small))).toBe(true);
    expect(await app.page.evaluate('delete globalThis.small')).toBe(false);
  });

  it('keeps the world of the preload out of the sight of the page', async () => {
    const names = ['fromPreload', 'require', 'process', 'module', '__standInSend', '__standInReceive'];
    expect(await app.page.evaluate((all) => all.filter((name) => name in globalThis), names)).toEqual([]);
  });

  it('carries an error as its message only', async () => {
    expect(await failureOf(() => small.failNow())).toEqual({ message: 'out of range', plain: true });
  });

  it('throws on a call that it does not offer', async () => {
    expect(await failureOf(() => small.unknown())).toMatchObject({
      message: 'The Electron stand-in does not offer ipcRenderer.sendSync.',
    });
  });
});

describe('invoke', () => {
  it('carries what a structured clone carries', async () => {
    const kept = await app.page.evaluate(async () => {
      const sent = {
        day: new Date(0),
        map: new Map([['a', 1]]),
        set: new Set([1]),
        bytes: Uint8Array.of(0, 128, 255),
        none: undefined,
        nan: Number.NaN,
        big: 12n,
        words: 'Ủy ban \u2028 "x" \u0000kind',
      };
      const { args } = await (small.invoke('echo', sent) as Promise<{ args: [typeof sent] }>);
      const [got] = args;
      return [
        got.day instanceof Date && got.day.getTime() === 0,
        got.map.get('a') === 1,
        got.set.has(1),
        got.bytes instanceof Uint8Array && got.bytes.join() === '0,128,255',
        'none' in got && got.none === undefined,
        Number.isNaN(got.nan),
        got.big === 12n,
        got.words === sent.words,
      ];
    });
    expect(kept).toEqual(Array(8).fill(true));
  });

  it('tells the handler which frame asked, by the address that the app knows', async () => {
    expect(await app.page.evaluate(() => small.invoke('echo'))).toEqual({
      args: [],
      frame: 'app://bundle/index.html',
      top: true,
    });
  });

  it('rejects with the words of Electron', async () => {
    expect(await failureOf(() => small.invoke('fail'))).toMatchObject({
      message: "Error invoking remote method 'fail': TypeError: broken on purpose",
    });
    expect(await failureOf(() => small.invoke('nobody'))).toMatchObject({
      message: "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    });
    expect(await failureOf(() => small.invoke('unclonable'))).toMatchObject({
      message: "Error invoking remote method 'unclonable': Error: An object could not be cloned.",
    });
    expect(await failureOf(() => small.invoke('echo', () => 1))).toMatchObject({
      message: expect.stringContaining('could not be cloned'),
    });
  });
});

describe('the page', () => {
  it('is under the policy of its headers, also right after an answer', async () => {
    const outcome = await app.page.evaluate(`new Promise((resolve) => {
      small.invoke('echo').then(() => { try { resolve(eval('1 + 1')); } catch (error) { resolve(error.name); } });
    })`);
    const later = await app.page.evaluate(`new Promise((resolve) => setTimeout(() => {
      try { resolve(new Function('return 2')()); } catch (error) { resolve(error.name); }
    }))`);
    expect([outcome, later]).toEqual(['EvalError', 'EvalError']);
  });

  it('cannot navigate where a listener prevents it, nor open windows', async () => {
    const before = app.page.url();
    for (const url of ['about:blank', 'https://example.com/', 'app://other/x.html', '/index.html?again']) {
      await app.page.evaluate((to) => location.assign(to), url);
    }
    await app.page.evaluate(() => void window.open('about:blank'));
    await expect.poll(() => app.page.evaluate(() => small.invoke('seen'))).toHaveLength(5);
    expect(app.page.url()).toBe(before);
    await expect.poll(() => app.windows().length).toBe(1);
  });

  it('gets no permission that the session refuses', async () => {
    const states = await app.page.evaluate(async () =>
      Promise.all(
        (['geolocation', 'notifications', 'camera'] as PermissionName[]).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    );
    expect(states).toEqual(['denied', 'denied', 'denied']);
  });
});

describe('the main side', () => {
  it('knows the app by its package.json', async () => {
    expect(await app.evaluate((electron) => [electron.app.name, electron.app.getVersion()], null)).toEqual([
      'Small App',
      '1.2.3',
    ]);
  });

  it.each([
    ['a module', 'electron.clipboard', 'electron.clipboard'],
    ['a function', 'electron.app.getAppMetrics()', 'App.getAppMetrics'],
    ['a static', 'electron.BrowserWindow.fromId(1)', 'fromId'],
    ['an event', "electron.app.on('gpu-info-update', () => 0)", "App.on('gpu-info-update')"],
    ['an option', 'new electron.BrowserWindow({ frame: false })', 'BrowserWindow.options.frame'],
    ['an unsafe page', 'new electron.BrowserWindow({ webPreferences: { sandbox: false } })', 'sandboxed'],
  ])('throws on %s that it does not offer', async (_what, code, words) => {
    const act = `(electron) => { try { ${code}; return 'passed'; } catch (error) { return error.message; } }`;
    expect(await app.evaluate({ toString: () => act } as never, null)).toContain(words);
  });

  it('prints a page to PDF and captures it in pixels', async () => {
    const [head, width] = await app.evaluate(async ({ BrowserWindow }) => {
      const hidden = new BrowserWindow({ show: false, width: 300, height: 200 });
      await hidden.loadURL('app://bundle/index.html');
      hidden.setContentSize(400, 200);
      hidden.webContents.setZoomFactor(2);
      const png = (await hidden.webContents.capturePage({ x: 0, y: 0, width: 400, height: 200 })).toPNG();
      const pdf = await hidden.webContents.printToPDF({ preferCSSPageSize: true });
      hidden.destroy();
      return [pdf.subarray(0, 5).toString('latin1'), png.readUInt32BE(16)];
    }, null);
    expect([head, width]).toEqual(['%PDF-', 400]);
  });

  it('rejects a load that fails, and a script that throws', async () => {
    const failures = await app.evaluate(async ({ BrowserWindow }) => {
      const hidden = new BrowserWindow({ show: false });
      const load = await hidden.loadURL('https://example.com/').catch((error: Error) => error.message);
      await hidden.loadURL('app://bundle/index.html');
      const script = await hidden.webContents
        .executeJavaScript("Promise.reject(new TypeError('no'))")
        .catch((error: Error) => error.message);
      hidden.destroy();
      return [load, script];
    }, null);
    expect(failures[0]).toContain("loading 'https://example.com/'");
    expect(failures[1]).toContain('no');
  });

  it('is told when the app is started once more on the same folder, and the second one ends', async () => {
    await expect(launchOnStandIn({ folder, args: [`--user-data=${userData}`, 'again'] })).rejects.toThrow(
      'the app ended (0)',
    );
    await expect
      .poll(() => app.page.evaluate(() => small.invoke('seen')), { timeout: 20_000 })
      .toContain('second again');
  });
});
