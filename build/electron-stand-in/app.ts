import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFor, closeBrowsers, hostSettings, markReady } from './host.ts';
import { lockInstance } from './single-instance.ts';
import { preventable, StrictEmitter } from './strict.ts';
import { BrowserWindow, onWindows } from './windows.ts';

const paths = new Map([
  ['userData', join(tmpdir(), 'so-ket-luan-stand-in')],
  ['documents', homedir()],
]);

/** The application. */
export class App extends StrictEmitter {
  readonly isPackaged = false;
  #ready: Promise<void> | undefined;
  #quitting = false;

  constructor() {
    super([
      'before-quit',
      'will-quit',
      'quit',
      'window-all-closed',
      'second-instance',
      'web-contents-created',
      'activate',
    ]);
    onWindows(
      () => this.#lastWindowClosed(),
      (contents) => this.emit('web-contents-created', {}, contents),
    );
  }

  get name(): string {
    return hostSettings().app?.name ?? 'stand-in';
  }

  getVersion(): string {
    return hostSettings().app?.version ?? '0.0.0';
  }

  getPath(name: string): string {
    const path = paths.get(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} is not there`);
    paths.set(name, path);
  }

  setAppUserModelId(_id: string): void {}

  enableSandbox(): void {}

  requestSingleInstanceLock(): boolean {
    return lockInstance(this.getPath('userData'), (argv) => this.emit('second-instance', {}, argv, ''));
  }

  whenReady(): Promise<void> {
    this.#ready ??= new Promise((resolve) => {
      setImmediate(() => {
        markReady();
        resolve();
      });
    });
    return this.#ready;
  }

  quit(): void {
    void this.#quit();
  }

  exit(code = 0): void {
    void closeBrowsers().finally(() => process.exit(code));
  }

  async #quit(): Promise<void> {
    const before = preventable({});
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    for (const window of BrowserWindow.getAllWindows()) {
      if (await BrowserWindow.closeUnlessPrevented(window)) continue;
      this.#quitting = false;
      return;
    }
    const will = preventable({});
    this.emit('will-quit', will);
    if (will.defaultPrevented) return;
    this.emit('quit', {}, 0);
    this.exit(0);
  }

  #lastWindowClosed(): void {
    if (this.#quitting || hostSettings().app === null) return;
    if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }
}

/** `app`, as far as it is offered. */
export const app = new App();

/** Starts the browser while the app's own code is still being read; where that fails there is nothing to go on with. */
export function startEarly(sentence: string): void {
  browserFor('seen').catch((thrown: unknown) => {
    // Whoever forked this process, a test, wants the cause as well.
    if (process.send) console.error(thrown);
    console.error(sentence);
    process.exit(1);
  });
}
