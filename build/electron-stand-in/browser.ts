import { rmSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { packagedChromium } from './packaged-chromium.ts';
import { makeProfile } from './profiles.ts';

/** How the stand-in's Chromium is run; run.ts reads it from the environment. */
export interface BrowserChoice {
  /** An installed Chromium, Chrome or Edge; null takes the headless one of the packages. */
  readonly executable: string | null;
  readonly headless: boolean;
  /** Folder of what the windows keep from run to run; null keeps nothing. */
  readonly profile: string | null;
  /** Opens a debugging port, for tests that look into the windows from another process. */
  readonly debuggingPort: boolean;
}

/** A running Chromium. */
export interface RunningBrowser {
  readonly context: BrowserContext;
  readonly profile: string;
  readonly headless: boolean;
  /** A page for a new window. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

function argumentsFor(choice: BrowserChoice): string[] {
  return [
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // A window without tabs and address; Chromium makes none such of about:blank.
    ...(choice.headless ? [] : ['--app=data:text/html,', '--test-type']),
    ...(choice.debuggingPort ? ['--remote-debugging-port=0'] : []),
  ];
}

function newWindowPage(context: BrowserContext, headless: boolean): () => Promise<Page> {
  const first = context.pages()[0];
  let firstIsFree = first !== undefined;
  return async () => {
    if (firstIsFree && first) {
      firstIsFree = false;
      return first;
    }
    if (headless) return context.newPage();
    const browser = context.browser();
    if (!browser) throw new Error('The browser of the stand-in is gone.');
    const session = await browser.newBrowserCDPSession();
    const opened = context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    await session.detach();
    return opened;
  };
}

/** Starts Chromium with a profile of its own, without any way to a network. */
export async function startBrowser(choice: BrowserChoice): Promise<RunningBrowser> {
  const packaged = choice.executable === null ? await packagedChromium() : undefined;
  const profile = choice.profile ?? makeProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: choice.executable ?? packaged?.executable ?? '',
    headless: choice.headless,
    // Chromium refuses to run its sandbox as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    serviceWorkers: 'block',
    locale: 'vi-VN',
    args: argumentsFor(choice),
    ...(packaged ? { env: { ...(process.env as Record<string, string>), ...packaged.env } } : {}),
  });
  return {
    context,
    profile,
    headless: choice.headless,
    newPage: newWindowPage(context, choice.headless),
    async close() {
      await context.close().catch(() => undefined);
      if (choice.profile === null) rmSync(profile, { recursive: true, force: true });
    },
  };
}
