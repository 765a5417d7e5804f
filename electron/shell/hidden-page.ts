import { BrowserWindow } from 'electron';
import type { DocumentModel, RenderPort } from '../../shared/documents/model/index.ts';
import { printPage } from './bundle-protocol.ts';

/** What the print page can be asked to show. */
export type PrintJob =
  | { readonly kind: 'paper'; readonly model: DocumentModel }
  | { readonly kind: 'chart'; readonly spec: Parameters<RenderPort['picture']>[0] };

/** A chart that is shown: its size in the page's own pixels, and the drawing itself. */
export interface ShownChart {
  readonly width: number;
  readonly height: number;
  readonly svg: string | null;
}

/** Longest that one paper or chart may take. */
const patience = 60_000;

/** A window that is never seen, kept warm on the print page; jobs wait for each other. */
export interface HiddenPage {
  /** Shows a job, then uses the page before the next job comes. */
  use<T>(job: PrintJob, then: (window: BrowserWindow, chart: ShownChart | null) => Promise<T>): Promise<T>;
  close(): void;
}

async function openWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    show: false,
    width: 1200,
    height: 900,
    useContentSize: true,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  try {
    await window.loadURL(printPage);
    return window;
  } catch (thrown) {
    window.destroy();
    throw thrown;
  }
}

/** The page's own code puts `soKetLuanPrint` in place a moment after the page has loaded. */
function showCode(job: PrintJob): string {
  return `(async () => {
    while (!globalThis.soKetLuanPrint) await new Promise((resolve) => setTimeout(resolve, 5));
    return globalThis.soKetLuanPrint.show(${JSON.stringify(job)});
  })()`;
}

/** The same work, but failing where it takes longer than any paper should. */
export function within<T>(work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the print page did not answer in time')), patience);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Opens nothing yet: the window comes with the first job, and anew after a failure. */
export function createHiddenPage(): HiddenPage {
  let opened: Promise<BrowserWindow> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const forget = (window: BrowserWindow | undefined): void => {
    opened = undefined;
    if (window && !window.isDestroyed()) window.destroy();
  };

  const freshOrWarm = (): Promise<BrowserWindow> => {
    if (opened) return opened;
    const opening = openWindow();
    opened = opening;
    opening.then(
      (window) => window.webContents.on('render-process-gone', () => forget(window)),
      () => forget(undefined),
    );
    return opening;
  };

  const run = async <T>(
    job: PrintJob,
    then: (window: BrowserWindow, chart: ShownChart | null) => Promise<T>,
  ): Promise<T> => {
    const window = await freshOrWarm();
    try {
      const chart: ShownChart | null = await within(window.webContents.executeJavaScript(showCode(job)));
      return await then(window, chart);
    } catch (thrown) {
      // A page that failed once may hold half a paper: the next job gets a new one.
      forget(window);
      throw thrown;
    }
  };

  return {
    use(job, then) {
      const result = last.then(() => run(job, then));
      last = result.catch(() => undefined);
      return result;
    },
    close() {
      void opened?.then(forget, () => undefined);
    },
  };
}
