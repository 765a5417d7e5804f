/**
 * Words of memory that the main side and a worker share: whether a call was given up, how much of it is done, and of how
 * much (0 where that is not known). They are seen in the middle of a transaction, where no message gets through.
 */
export type CancelFlag = SharedArrayBuffer;

const words = { raised: 0, done: 1, total: 2 } as const;
const shared = (flag: CancelFlag) => new Int32Array(flag);

/** Whether the call of this flag was given up; one without a flag never is. */
export function isRaised(flag: CancelFlag | undefined): boolean {
  return flag !== undefined && Atomics.load(shared(flag), words.raised) === 1;
}

/** Says how much of the call of this flag is done; `total` null where it is not known yet. */
export function tellDone(flag: CancelFlag | undefined, done: number, total: number | null): void {
  if (flag === undefined) return;
  Atomics.store(shared(flag), words.done, done);
  Atomics.store(shared(flag), words.total, total ?? 0);
}

/** How far a call is, in what it counts. */
export interface CallProgress {
  readonly done: number;
  readonly total: number | null;
}

/** The calls under way that can be given up, by the key under which each was made. */
export class CancellableCalls {
  readonly #flags = new Map<string, CancelFlag>();

  /** Runs a call under its key; one without a key, or under a key that is in use, gets no flag of its own. */
  async run<Reply>(
    key: string | undefined,
    work: (flag: CancelFlag | undefined) => Promise<Reply>,
  ): Promise<Reply> {
    if (key === undefined || this.#flags.has(key)) return work(undefined);
    const flag = new SharedArrayBuffer(Object.keys(words).length * Int32Array.BYTES_PER_ELEMENT);
    this.#flags.set(key, flag);
    return work(flag).finally(() => this.#flags.delete(key));
  }

  /** Gives a call up; tells whether one is under way under this key. */
  cancel(key: string): boolean {
    const flag = this.#flags.get(key);
    if (flag) Atomics.store(shared(flag), words.raised, 1);
    return flag !== undefined;
  }

  /** How far the call under this key is; null where none is under way, or it has not said yet. */
  progress(key: string): CallProgress | null {
    const flag = this.#flags.get(key);
    if (!flag) return null;
    const [done, total] = [words.done, words.total].map((word) => Atomics.load(shared(flag), word));
    return done ? { done, total: total || null } : null;
  }
}
