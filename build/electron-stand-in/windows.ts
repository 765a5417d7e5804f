import { readFileSync } from 'node:fs';
import { hostIsReady } from './host.ts';
import { onlyOptions, preventable, StrictEmitter } from './strict.ts';
import { WebContents } from './web-contents.ts';

interface WebPreferences {
  readonly preload?: string;
  readonly contextIsolation?: boolean;
  readonly sandbox?: boolean;
  readonly nodeIntegration?: boolean;
}

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly show?: boolean;
  readonly webPreferences?: WebPreferences;
}

const offered = [
  'width',
  'height',
  'minWidth',
  'minHeight',
  'show',
  'title',
  'useContentSize',
  'backgroundColor',
  'autoHideMenuBar',
  'webPreferences',
];
const offeredPreferences = [
  'preload',
  'contextIsolation',
  'sandbox',
  'nodeIntegration',
  'webviewTag',
  'spellcheck',
  'backgroundThrottling',
  'navigateOnDragDrop',
];

const windows = new Set<BrowserWindow>();
let whenLastClosed: () => void = () => undefined;
let whenContentsMade: (contents: WebContents) => void = () => undefined;

/** What the app does when the last window is closed and when contents are made. */
export function onWindows(lastClosed: () => void, contentsMade: (contents: WebContents) => void): void {
  whenLastClosed = lastClosed;
  whenContentsMade = contentsMade;
}

function checkOptions(options: WindowOptions): void {
  if (!hostIsReady()) throw new Error('Cannot create BrowserWindow before app is ready');
  onlyOptions('BrowserWindow', options, offered);
  const preferences = options.webPreferences ?? {};
  onlyOptions('BrowserWindow', preferences, offeredPreferences);
  if (
    preferences.sandbox === false ||
    preferences.contextIsolation === false ||
    preferences.nodeIntegration
  ) {
    throw new Error('The Electron stand-in offers sandboxed, isolated pages without Node only.');
  }
}

/** `BrowserWindow`, as far as it is offered; a window made with `show: false` is never seen. */
export class BrowserWindow extends StrictEmitter {
  readonly webContents: WebContents;
  #closed = false;

  constructor(options: WindowOptions = {}) {
    checkOptions(options);
    super(['close', 'closed']);
    const preload = options.webPreferences?.preload;
    this.webContents = new WebContents(
      {
        kind: options.show === false ? 'hidden' : 'seen',
        width: options.width ?? 800,
        height: options.height ?? 600,
        preload: preload === undefined ? null : readFileSync(preload, 'utf8'),
      },
      () => this.#forget(),
    );
    windows.add(this);
    whenContentsMade(this.webContents);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: object): BrowserWindow | null {
    return [...windows].find((window) => window.webContents === contents) ?? null;
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  setContentSize(width: number, height: number): void {
    void WebContents.resize(this.webContents, width, height);
  }

  isDestroyed(): boolean {
    return this.#closed;
  }

  /** A stand-in window is never minimised, so there is nothing to restore. */
  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  focus(): void {}

  close(): void {
    void BrowserWindow.closeUnlessPrevented(this);
  }

  destroy(): void {
    void WebContents.end(this.webContents).catch(() => this.#forget());
  }

  /** Closes a window; false where a listener prevents it. */
  static async closeUnlessPrevented(window: BrowserWindow): Promise<boolean> {
    const event = preventable({});
    window.emit('close', event);
    if (event.defaultPrevented) return false;
    await WebContents.end(window.webContents).catch(() => window.#forget());
    return true;
  }

  #forget(): void {
    if (this.#closed) return;
    this.#closed = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) whenLastClosed();
  }
}
