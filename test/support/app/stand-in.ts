import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { LaunchedApp, LaunchOptions } from './types.ts';

const runner = fileURLToPath(new URL('../../../build/electron-stand-in/run.ts', import.meta.url));

type Message =
  | { readonly browser: string }
  | { readonly browserFailure: string }
  | { readonly id: number; readonly value?: unknown; readonly failure?: string };

async function lookInto(
  browser: Browser,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no context');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL((url) => url.protocol !== 'about:');
  return { context, page };
}

/** Starts an app on the stand-in, in a process of its own, and looks into its browser over a debugging port. */
export async function launchOnStandIn({ folder, args, env, before }: LaunchOptions): Promise<LaunchedApp> {
  const child = fork(runner, [...(before === undefined ? [] : ['-r', before]), folder, ...args], {
    env: { ...process.env, STAND_IN_HEADLESS: '1', STAND_IN_DEBUGGING_PORT: '1', ...env },
    execArgv: [],
    silent: true,
    serialization: 'advanced',
  });
  const ended = once(child, 'exit');
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  const waiting = new Map<number, (message: Message) => void>();
  const address = Promise.withResolvers<string>();
  child.on('message', (message: Message) => {
    if ('browser' in message) address.resolve(message.browser);
    else if ('browserFailure' in message) address.reject(new Error(message.browserFailure));
    else waiting.get(message.id)?.(message);
  });
  const gone = ended.then(([code]) =>
    Promise.reject(new Error(`the app ended (${code}): ${printed.join('')}`)),
  );
  gone.catch(address.reject);
  // A browser that is gone belongs to an app that ends, whose own words say more than the browser's.
  const browser = await chromium.connectOverCDP(await address.promise).catch(() => gone);
  const looked = lookInto(browser).catch((thrown: unknown) => {
    if (browser.isConnected()) throw thrown;
    return gone;
  });
  const { context, page } = await Promise.race([looked, gone]);
  let lastId = 0;
  return {
    host: 'stand-in',
    page,
    windows: () => context.pages(),
    output: () => printed.join(''),
    async evaluate(act, argument) {
      lastId += 1;
      const id = lastId;
      const answer = await new Promise<Message>((resolve) => {
        waiting.set(id, resolve);
        child.send({ id, source: String(act), argument });
      });
      if ('failure' in answer && answer.failure !== undefined) throw new Error(answer.failure);
      return ('value' in answer ? answer.value : undefined) as never;
    },
    close: () => end(child, ended, browser, 'SIGTERM'),
    kill: () => end(child, ended, browser, 'SIGKILL'),
  };
}

async function end(
  child: ReturnType<typeof fork>,
  ended: Promise<unknown>,
  browser: Browser,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<void> {
  child.kill(signal);
  await ended;
  await browser.close().catch(() => undefined);
}
