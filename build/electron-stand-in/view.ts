import { randomBytes } from 'node:crypto';
import type { CDPSession, Page } from 'playwright';
import { browserFor } from './host.ts';
import { type InvokeEvent, invoke, type SenderFrame } from './ipc.ts';
import { fromBrowser, toBrowser } from './schemes.ts';
import { allowsDownload, prepareContext } from './session.ts';
import {
  bindingName,
  guardScript,
  isolatedWorldName,
  isolatedWorldScript,
  mainWorldScript,
  receiverName,
} from './worlds.ts';

/** What a view is opened with. */
export interface ViewOptions {
  readonly kind: 'seen' | 'hidden';
  readonly width: number;
  readonly height: number;
  /** Text of the preload bundle. */
  readonly preload: string | null;
}

/** Whom a view tells what happens in it. */
export interface ViewOwner {
  readonly sender: object;
  onLoaded(): void;
  onCrashed(): void;
  onClosed(): void;
  /** Whether a navigation that the page asked for may go on. */
  allowsNavigation(url: string): boolean;
  /** Whether the page may open a window. */
  allowsWindow(url: string): boolean;
}

interface Frame {
  url: string;
  readonly parentId: string | undefined;
}

async function sizeWindow(cdp: CDPSession, size: { width: number; height: number }): Promise<void> {
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  await cdp.send('Browser.setWindowBounds', { windowId, bounds: size });
}

/** One page of Chromium with the preload's world in it. */
export class View {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly #owner: ViewOwner;
  readonly #frames = new Map<string, Frame>();
  readonly #worlds = new Map<number, string>();

  private constructor(page: Page, cdp: CDPSession, owner: ViewOwner) {
    this.page = page;
    this.cdp = cdp;
    this.#owner = owner;
  }

  /** Opens the page and puts the worlds into it before anything is loaded. */
  static async open(options: ViewOptions, owner: ViewOwner): Promise<View> {
    const browser = await browserFor(options.kind);
    await prepareContext(browser.context);
    const page = await browser.newPage();
    const cdp = await browser.context.newCDPSession(page);
    const view = new View(page, cdp, owner);
    const size = { width: options.width, height: options.height };
    if (browser.headless) await page.setViewportSize(size);
    else await sizeWindow(cdp, size);
    view.#listen();
    await view.#prepareWorlds(options.preload);
    return view;
  }

  /** Loads an address on the app's own behalf. */
  async load(url: string): Promise<void> {
    try {
      await this.page.goto(toBrowser(url));
    } catch (thrown) {
      // Chromium puts an error page in the place a moment later; the next load must not run into it.
      await this.page.waitForURL('chrome-error://**', { timeout: 1000 }).catch(() => undefined);
      const code = /net::(ERR_[A-Z_]+)/.exec(String(thrown))?.[1] ?? 'ERR_FAILED';
      throw new Error(`${code} loading '${url}'`, { cause: thrown });
    }
  }

  /** Runs a script in the page's own world, under the page's content security policy. */
  async run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      allowUnsafeEvalBlockedByCSP: false,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description?.split('\n')[0] ?? exceptionDetails.text);
    }
    return result.value;
  }

  #listen(): void {
    const { page, cdp } = this;
    page.on('load', () => this.#owner.onLoaded());
    page.on('crash', () => this.#owner.onCrashed());
    page.on('close', () => this.#owner.onClosed());
    page.on('popup', (popup) => {
      if (this.#owner.allowsWindow(fromBrowser(popup.url()))) {
        throw new Error('The Electron stand-in does not offer windows that the page opens.');
      }
      void popup.close();
    });
    page.on('download', (download) => {
      if (!allowsDownload(download.suggestedFilename())) void download.cancel();
    });
    cdp.on('Page.frameNavigated', ({ frame }) => {
      this.#frames.set(frame.id, { url: frame.url, parentId: frame.parentId });
    });
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId = (context.auxData as { frameId?: string } | undefined)?.frameId;
      if (context.name === isolatedWorldName && frameId) this.#worlds.set(context.id, frameId);
    });
    cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#worlds.delete(executionContextId);
    });
    cdp.on('Runtime.executionContextsCleared', () => this.#worlds.clear());
    cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === bindingName) void this.#receive(payload, executionContextId);
    });
  }

  async #prepareWorlds(preload: string | null): Promise<void> {
    const { cdp } = this;
    const token = randomBytes(16).toString('hex');
    await Promise.all([cdp.send('Page.enable'), cdp.send('Runtime.enable')]);
    await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: isolatedWorldName });
    const scripts = [{ source: guardScript, worldName: isolatedWorldName }];
    if (preload !== null) {
      await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: mainWorldScript(token) });
      scripts.push({ source: isolatedWorldScript(token, preload), worldName: isolatedWorldName });
    }
    for (const script of scripts) await cdp.send('Page.addScriptToEvaluateOnNewDocument', script);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    this.#frames.set(frameTree.frame.id, { url: frameTree.frame.url, parentId: undefined });
  }

  #frameOf(id: string | undefined): SenderFrame | null {
    const frame = id === undefined ? undefined : this.#frames.get(id);
    return frame ? { url: fromBrowser(frame.url), parent: this.#frameOf(frame.parentId) } : null;
  }

  async #receive(payload: string, contextId: number): Promise<void> {
    const [kind = '', id = '', target = ''] = payload.split(' ', 3);
    const rest = payload.slice(kind.length + id.length + target.length + 3);
    if (kind === 'navigate') {
      const url = fromBrowser(decodeURIComponent(target));
      if (this.#owner.allowsNavigation(url)) await this.load(url).catch(() => undefined);
      return;
    }
    const event: InvokeEvent = {
      sender: this.#owner.sender,
      senderFrame: this.#frameOf(this.#worlds.get(contextId)),
    };
    const outcome = await invoke(event, decodeURIComponent(target), rest);
    const answer =
      'answer' in outcome
        ? `null, ${JSON.stringify(outcome.answer)}`
        : `${JSON.stringify(outcome.failure)}, ''`;
    // An answer must not lift the page's ban on eval for the code that continues from it.
    await this.cdp
      .send('Runtime.evaluate', {
        expression: `${receiverName}(${Number(id)}, ${answer})`,
        contextId,
        allowUnsafeEvalBlockedByCSP: false,
      })
      .catch(() => undefined);
  }
}
