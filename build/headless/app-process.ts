import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

const runner = join(import.meta.dirname, '../electron-stand-in/run.ts');

/** How an app is started on the stand-in. */
export interface AppStart {
  /** Folder of the app's package.json. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** An app that runs in a process of its own, without a screen. */
export interface AppProcess {
  /** Runs a script in the app's only window and gives what it settles with. */
  inWindow(code: string): Promise<unknown>;
  /** Gives the window's content another size, in pixels. */
  resize(width: number, height: number): Promise<void>;
  /** PNG of the window as it stands. */
  capture(): Promise<Uint8Array>;
  /** Quits as the user would, and waits for the end. */
  quit(): Promise<void>;
}

interface Reply {
  readonly id?: number;
  readonly value?: unknown;
  readonly failure?: string;
}

const findWindow = `async () => {
  for (;;) {
    const found = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('/index.html'));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}`;
const inWindowSource = `async ({ BrowserWindow }, code) => {
  const window = await (${findWindow})();
  return window.webContents.executeJavaScript(code);
}`;
const captureSource = `async ({ BrowserWindow }) => {
  const window = await (${findWindow})();
  const picture = await window.webContents.capturePage();
  return picture.toPNG().toString('base64');
}`;
const resizeSource = `async ({ BrowserWindow }, [width, height]) => {
  const window = await (${findWindow})();
  window.setContentSize(width, height);
}`;
const quitSource = '({ app }) => app.quit()';

function questions(child: ChildProcess): (source: string, argument: unknown) => Promise<unknown> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  child.on('message', ({ id, value, failure }: Reply) => {
    const question = id === undefined ? undefined : waiting.get(id);
    if (failure === undefined) question?.resolve(value);
    else question?.reject(new Error(failure));
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the app has ended'));
  });
  return (source, argument) => {
    const answer = Promise.withResolvers<unknown>();
    lastId += 1;
    waiting.set(lastId, answer);
    child.send({ id: lastId, source, argument });
    return answer.promise;
  };
}

/** Starts an app on the stand-in; what it prints goes to the error output. */
export function startAppProcess({ folder, args, env = {} }: AppStart): AppProcess {
  const child = fork(runner, [folder, ...args], {
    env: { ...process.env, STAND_IN_HEADLESS: '1', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const evaluate = questions(child);
  return {
    inWindow: (code) => evaluate(inWindowSource, code),
    async resize(width, height) {
      await evaluate(resizeSource, [width, height]);
    },
    capture: async () => Buffer.from(String(await evaluate(captureSource, null)), 'base64'),
    async quit() {
      // The process may end before it has answered.
      if (child.exitCode === null)
        await Promise.race([evaluate(quitSource, null).catch(() => undefined), ended]);
      await ended;
    },
  };
}
