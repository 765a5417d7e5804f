import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright';
import type { LaunchedApp, LaunchOptions } from './types.ts';

const electronFolder = fileURLToPath(new URL('../../../node_modules/electron', import.meta.url));

/** The Electron binary that is named or installed; undefined where there is none. */
export function electronBinary(): string | undefined {
  const named = join(electronFolder, 'path.txt');
  const file = existsSync(named) ? readFileSync(named, 'utf8').trim() : 'electron';
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(electronFolder, 'dist');
  return [file, 'electron.exe'].map((name) => join(folder, name)).find((path) => existsSync(path));
}

/** Starts an app on real Electron. */
export async function launchOnElectron(
  executablePath: string,
  { folder, args, env, before }: LaunchOptions,
): Promise<LaunchedApp> {
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [...sandbox, ...(before === undefined ? [] : ['-r', before]), folder, ...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const printed: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  return {
    host: 'electron',
    page: await app.firstWindow(),
    windows: () => app.windows(),
    evaluate: (act, argument) => app.evaluate(act as never, argument) as never,
    output: () => printed.join(''),
    close: () => app.close(),
    async kill() {
      const ended = once(app.process(), 'exit');
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}
