/**
 * A word of memory that the main side and a worker share: whether a call was given up. It is seen in the middle of a
 * transaction, where no message gets through.
 */
export type CancelFlag = SharedArrayBuffer;

/** Whether the call of this flag was given up; one without a flag never is. */
export function isRaised(flag: CancelFlag | undefined): boolean {
  return flag !== undefined && Atomics.load(new Int32Array(flag), 0) === 1;
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
    const flag = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#flags.set(key, flag);
    return work(flag).finally(() => this.#flags.delete(key));
  }

  /** Gives a call up; tells whether one is under way under this key. */
  cancel(key: string): boolean {
    const flag = this.#flags.get(key);
    if (flag) Atomics.store(new Int32Array(flag), 0, 1);
    return flag !== undefined;
  }
}
