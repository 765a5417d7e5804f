import { codecScript } from './codec.ts';

/** Name of the world that the preload runs in. */
export const isolatedWorldName = 'Electron Isolated Context';
/** Function that only the isolated world has; it carries text to the Node side. */
export const bindingName = '__standInSend';
/** Function of the isolated world through which answers come back. */
export const receiverName = '__standInReceive';

/**
 * Script of the page's own world: turns what the preload exposes into plain frozen functions.
 * It runs before every script of the page and keeps the natives it needs, so the page can neither see nor bend it.
 */
export function mainWorldScript(token: string): string {
  return `(() => {
  if (window !== window.top) return;
  const listen = window.addEventListener.bind(window), dispatch = window.dispatchEvent.bind(window);
  const Message = CustomEvent, Failure = Error, clone = structuredClone, define = Object.defineProperty;
  const detailOf = Function.prototype.call.bind(Object.getOwnPropertyDescriptor(Message.prototype, 'detail').get);
  const set = Function.prototype.call.bind(Map.prototype.set), get = Function.prototype.call.bind(Map.prototype.get);
  const drop = Function.prototype.call.bind(Map.prototype.delete);
  const waiting = new Map();
  let lastId = 0;
  const settle = ({ ok, value, message }) => {
    if (ok) return value;
    throw new Failure(message);
  };
  const bridged = (fn) => (...args) => {
    const id = ++lastId;
    const result = new Promise((resolve, reject) => set(waiting, id, { resolve, reject }));
    const call = { id, fn, args: clone(args), now: undefined };
    set(waiting, -id, call);
    dispatch(new Message('${token}-call', { detail: { id, fn, args: call.args } }));
    drop(waiting, -id);
    if (!call.now) return result;
    drop(waiting, id);
    return settle(call.now);
  };
  const build = (shape) => {
    if (shape === null || typeof shape !== 'object') return shape;
    if ('fn' in shape) return bridged(shape.fn);
    const built = {};
    for (const key of Object.keys(shape.fields)) built[key] = build(shape.fields[key]);
    return Object.freeze(built);
  };
  listen('${token}-expose', (event) => {
    const { key, shape } = detailOf(event);
    define(window, key, { value: build(shape), enumerable: true, writable: false, configurable: false });
  }, true);
  listen('${token}-settle', (event) => {
    const answer = detailOf(event);
    const call = get(waiting, -answer.id);
    if (call) { call.now = answer; return; }
    const promise = get(waiting, answer.id);
    if (!promise) return;
    drop(waiting, answer.id);
    if (answer.ok) promise.resolve(answer.value);
    else promise.reject(new Failure(answer.message));
  }, true);
})();`;
}

/**
 * Script of the isolated world: `electron` as a sandboxed preload sees it, then the preload bundle itself.
 * Electron runs a preload in the top frame only.
 */
export function isolatedWorldScript(token: string, preload: string): string {
  return `(() => {
  if (window !== window.top) return;
  const codec = ${codecScript};
  const send = globalThis.${bindingName};
  const waiting = new Map();
  let lastId = 0;
  globalThis.${receiverName} = (id, failure, text) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (failure === null) resolve(codec.decode(text));
    else reject(new Error(failure));
  };
  const strict = (name, target) => new Proxy(target, {
    get: (object, key) => {
      if (key in object || typeof key === 'symbol' || key === 'then') return object[key];
      throw new Error('The Electron stand-in does not offer ' + name + '.' + key + '.');
    },
  });
  const ipcRenderer = strict('ipcRenderer', {
    invoke: (channel, ...args) => {
      let text;
      try { text = codec.encode(structuredClone(args)); } catch (error) { return Promise.reject(new Error(error instanceof DOMException ? 'An object could not be cloned.' : error.message)); }
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, {
          resolve,
          reject: (error) => reject(new Error("Error invoking remote method '" + channel + "': " + error.message)),
        });
        send('invoke ' + id + ' ' + encodeURIComponent(channel) + ' ' + text);
      });
    },
  });
  const functions = new Map();
  const shapeOf = (value) => {
    if (typeof value === 'function') { functions.set(functions.size, value); return { fn: functions.size - 1 }; }
    if (value === null || typeof value !== 'object') return value;
    return { fields: Object.fromEntries(Object.entries(value).map(([key, item]) => [key, shapeOf(item)])) };
  };
  const answer = (detail) => {
    try { window.dispatchEvent(new CustomEvent('${token}-settle', { detail })); } catch (error) {
      window.dispatchEvent(new CustomEvent('${token}-settle', { detail: { id: detail.id, ok: false, message: error.message } }));
    }
  };
  const failed = (id, error) => answer({ id, ok: false, message: error instanceof Error ? error.message : String(error) });
  window.addEventListener('${token}-call', (event) => {
    const { id, fn, args } = event.detail;
    try {
      const value = functions.get(fn)(...args);
      if (value instanceof Promise) value.then((settled) => answer({ id, ok: true, value: settled }), (error) => failed(id, error));
      else answer({ id, ok: true, value });
    } catch (error) { failed(id, error); }
  }, true);
  const contextBridge = strict('contextBridge', {
    exposeInMainWorld: (key, api) => window.dispatchEvent(new CustomEvent('${token}-expose', { detail: { key, shape: shapeOf(api) } })),
  });
  const electron = strict('electron', { contextBridge, ipcRenderer });
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  const process = strict('process', { type: 'renderer', sandboxed: true, contextIsolated: true, versions: {}, env: {}, platform: ${JSON.stringify(process.platform)}, argv: [] });
  (function (require, module, exports, process) {${preload}
  })(require, module, module.exports, process);
})();`;
}

/**
 * Script of the isolated world that holds back every navigation the page asks for until the app has been asked;
 * it sees addresses that no request is made for, such as about:blank, too.
 */
export const guardScript = `(() => {
  if (window !== window.top) return;
  const send = globalThis.${bindingName};
  navigation.addEventListener('navigate', (event) => {
    const { sameDocument, url } = event.destination;
    if (sameDocument || event.hashChange || event.downloadRequest !== null) return;
    if (!event.cancelable || event.navigationType === 'reload') return;
    event.preventDefault();
    send('navigate 0 ' + encodeURIComponent(url) + ' ');
  });
})();`;
