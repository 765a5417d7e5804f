import { paperOptions, printPaper } from './paper.ts';
import { printerInfos, sendToPrinter } from './printers.ts';
import { fromBrowser } from './schemes.ts';
import { defaultSession } from './session.ts';
import { preventable, StrictEmitter } from './strict.ts';
import { View, type ViewOptions } from './view.ts';

type OpenHandler = (details: { readonly url: string }) => { action: 'allow' | 'deny' };
type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const events = [
  'did-finish-load',
  'will-navigate',
  'will-frame-navigate',
  'will-attach-webview',
  'render-process-gone',
  'context-menu',
  'destroyed',
];

let lastId = 0;

/** `webContents`, as far as it is offered. */
export class WebContents extends StrictEmitter {
  readonly id: number;
  readonly session = defaultSession;
  readonly #view: Promise<View>;
  #opened: View | undefined;
  #openHandler: OpenHandler | undefined;
  #zoom = 1;
  #size: { width: number; height: number };
  #gone = false;

  constructor(options: ViewOptions, onClosed: () => void) {
    super(events);
    lastId += 1;
    this.id = lastId;
    this.#size = { width: options.width, height: options.height };
    this.#view = View.open(options, {
      sender: this,
      onLoaded: () => this.emit('did-finish-load'),
      onCrashed: () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
      onClosed: () => {
        this.#gone = true;
        this.emit('destroyed');
        onClosed();
      },
      allowsNavigation: (url) => this.#allowsNavigation(url),
      allowsWindow: (url) => this.#openHandler?.({ url }).action !== 'deny',
    });
    this.#view.then(
      (view) => {
        this.#opened = view;
      },
      () => undefined,
    );
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  isDestroyed(): boolean {
    return this.#gone;
  }

  getURL(): string {
    return this.#opened ? fromBrowser(this.#opened.page.url()) : '';
  }

  async loadURL(url: string): Promise<void> {
    await (await this.#view).load(url);
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#view).run(code);
  }

  async printToPDF(options: object = {}): Promise<Buffer> {
    return printPaper((await this.#view).cdp, paperOptions(options));
  }

  /** There is no printer behind the stand-in: the paper goes to the out folder. */
  print(options: object = {}, callback: (success: boolean, failure: string) => void = () => undefined): void {
    const makePdf = async (pageRanges: string) =>
      printPaper((await this.#view).cdp, { preferCSSPageSize: true, printBackground: true }, pageRanges);
    sendToPrinter(options, makePdf, callback);
  }

  async getPrintersAsync(): Promise<readonly object[]> {
    return printerInfos();
  }

  /** Electron's zoom makes a page's own pixel this many pixels of the window. */
  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    void WebContents.resize(this, this.#size.width, this.#size.height);
  }

  /** What the window does to its contents; static, so that the app cannot reach it. */
  static async resize(contents: WebContents, width: number, height: number): Promise<void> {
    contents.#size = { width, height };
    const zoom = contents.#zoom;
    const { page } = await contents.#view;
    await page.setViewportSize({ width: Math.round(width / zoom), height: Math.round(height / zoom) });
  }

  async capturePage(area?: Rectangle): Promise<{ toPNG(): Buffer }> {
    const { cdp } = await this.#view;
    const zoom = this.#zoom;
    const { x, y, width, height } = area ?? { x: 0, y: 0, ...this.#size };
    const clip = { x: x / zoom, y: y / zoom, width: width / zoom, height: height / zoom, scale: zoom };
    const { data } = await cdp.send('Page.captureScreenshot', {
      format: 'png',
      clip,
      captureBeyondViewport: true,
    });
    return { toPNG: () => Buffer.from(data, 'base64') };
  }

  /** Ends the page; static for the same reason. */
  static async end(contents: WebContents): Promise<void> {
    const view = await contents.#view;
    await view.page.close();
  }

  #allowsNavigation(url: string): boolean {
    const event = preventable({ url });
    this.emit('will-frame-navigate', event);
    this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }
}
