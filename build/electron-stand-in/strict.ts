import { EventEmitter } from 'node:events';

function refuse(name: string, property: string): never {
  throw new Error(`The Electron stand-in does not offer ${name}.${property}.`);
}

/** Names that the language itself looks up on any object. */
const asked = new Set<PropertyKey>(['then', 'toJSON', 'constructor', 'domain', '__esModule', 'default']);

/** The same object, but reading what it does not offer throws instead of giving undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get: (object, property) => {
      if (property in object || typeof property === 'symbol' || asked.has(property)) {
        const value: unknown = Reflect.get(object, property, object);
        return typeof value === 'function' && !isClass(value) ? value.bind(object) : value;
      }
      return refuse(name, property);
    },
  });
}

function isClass(value: object): boolean {
  return /^class\b/.test(Function.prototype.toString.call(value));
}

/** Throws where an option is given that the stand-in would silently pass over. */
export function onlyOptions(name: string, options: object, offered: readonly string[]): void {
  for (const key of Object.keys(options)) if (!offered.includes(key)) refuse(name, `options.${key}`);
}

/** Emitter whose instances throw on every property and every event that the stand-in does not offer. */
export class StrictEmitter extends EventEmitter {
  readonly #events: readonly string[];

  constructor(events: readonly string[]) {
    super();
    this.#events = events;
  }

  override on(event: string, listener: (...args: never[]) => void): this {
    if (!this.#events.includes(event)) refuse(this.constructor.name, `on('${event}')`);
    return super.on(event, listener as (...args: unknown[]) => void);
  }

  override once(event: string, listener: (...args: never[]) => void): this {
    if (!this.#events.includes(event)) refuse(this.constructor.name, `once('${event}')`);
    return super.once(event, listener as (...args: unknown[]) => void);
  }
}

// At the end of the prototype chain a lookup that found nothing arrives here; private fields stay usable.
Object.setPrototypeOf(
  StrictEmitter.prototype,
  new Proxy(EventEmitter.prototype, {
    get: (target, property, receiver: object) => {
      if (property in target || typeof property === 'symbol' || asked.has(property)) {
        return Reflect.get(target, property, receiver);
      }
      return refuse(receiver.constructor.name, property);
    },
  }),
);

/** Event whose default the listener may forbid. */
export interface Preventable {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** A fresh preventable event with further fields. */
export function preventable<T extends object>(fields: T): Preventable & T {
  let prevented = false;
  return {
    ...fields,
    get defaultPrevented() {
      return prevented;
    },
    preventDefault() {
      prevented = true;
    },
  };
}
