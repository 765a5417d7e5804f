/** What jsdom lacks and every browser we run in has. Nothing here imitates behaviour: it only lets components mount. */

class NoResizes implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function noMatch(query: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener(): void {},
    removeListener(): void {},
  });
}

/** Text of the sheets that components put to work, for tests to read. */
class TextSheet {
  text = '';
  replaceSync(text: string): void {
    this.text = text;
  }
}

globalThis.ResizeObserver ??= NoResizes;
window.matchMedia ??= noMatch;
window.requestIdleCallback ??= (work) =>
  Number(setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 })));
window.cancelIdleCallback ??= clearTimeout;
if (!('replaceSync' in CSSStyleSheet.prototype)) {
  Object.assign(globalThis, { CSSStyleSheet: TextSheet });
  Object.assign(document, { adoptedStyleSheets: [] });
}
Element.prototype.scrollIntoView ??= () => undefined;

// jsdom loads no fonts: fields that grow with their words only listen for them.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
