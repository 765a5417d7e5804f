import { Worker } from 'node:worker_threads';
import type { Envelope } from '../../shared/contract/index.ts';
import type { RenderPort } from '../../shared/documents/model/index.ts';
import type { CancelFlag } from './cancelling.ts';
import { errorFrom, errorReply, refusal } from './envelopes.ts';
import type { FromWorker, RenderJob, ToWorker, WorkerStart } from './messages.ts';

const restarting =
  'Phần dữ liệu vừa dừng đột ngột và đang được mở lại. Thao tác này có thể chưa được ghi: kiểm tra rồi làm lại.';
const stopped = 'Phần dữ liệu đã dừng. Đóng ứng dụng rồi mở lại.';

/** How a link starts its worker and whom it serves. */
export interface LinkOptions {
  readonly entry: URL | string;
  readonly start: WorkerStart;
  readonly render: RenderPort;
  log(cause: unknown): void;
}

/** One request to the worker; the link gives it its id. */
type Ask =
  | { kind: 'call'; channel: string; request: unknown; flag: CancelFlag | undefined }
  | { kind: 'internal'; name: string; request: unknown }
  | { kind: 'close' };

/**
 * One worker thread as seen from the main side: every question settles, and a worker that dies is started once more.
 */
export class WorkerLink {
  readonly #options: LinkOptions;
  readonly #pending = new Map<number, (envelope: Envelope<unknown>) => void>();
  readonly #underWay = new Set<Promise<Envelope<unknown>>>();
  #worker: Worker | undefined;
  #opening: Promise<void> | undefined;
  #lastId = 0;
  #mayRestart = true;
  #closing = false;
  #closed: Promise<Envelope<unknown>> | undefined;

  constructor(options: LinkOptions) {
    this.#options = options;
  }

  #boot(): void {
    const worker = new Worker(this.#options.entry, {
      workerData: this.#options.start,
      name: this.#options.start.side,
      stderr: true,
    });
    this.#worker = worker;
    worker.stderr.setEncoding('utf8').on('data', (text: string) => this.#options.log(text.trimEnd()));
    this.#opening = new Promise((resolve, reject) => {
      worker.on('message', (message: FromWorker) => {
        if (message.kind === 'ready') resolve();
        else if (message.kind === 'refused') reject(errorFrom(message.error));
        else this.#receive(worker, message);
      });
      worker.on('error', (cause) => {
        this.#options.log(cause);
        reject(cause);
      });
      worker.on('exit', () => {
        reject(new Error(`the ${this.#options.start.side} worker ended before it was ready`));
        this.#lost(worker);
      });
    });
    // Whoever opens or asks learns of it; until then nobody has to.
    this.#opening.catch(() => undefined);
  }

  /**
   * Starts the worker where it is not running, and waits until its database is open.
   * @throws {AppError} what the worker refused with.
   */
  async open(): Promise<void> {
    if (!this.#worker) this.#boot();
    await this.#opening;
  }

  /** Asks the worker; never rejects. */
  async ask(question: Ask): Promise<Envelope<unknown>> {
    if (this.#closing) return refusal('internal', stopped);
    const answer = this.#send(question);
    this.#underWay.add(answer);
    return answer.finally(() => this.#underWay.delete(answer));
  }

  /** Waits for the answers under way, lets the worker do its closing work, then ends its thread; the same for all who ask. */
  close(): Promise<Envelope<unknown>> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<Envelope<unknown>> {
    this.#closing = true;
    await Promise.all(this.#underWay);
    const envelope = await this.#send({ kind: 'close' });
    await this.#worker?.terminate();
    return envelope;
  }

  /** Ends the thread at once, without closing work; its pending questions settle. */
  async terminate(): Promise<void> {
    this.#closing = true;
    await this.#worker?.terminate();
  }

  async #send(question: Ask): Promise<Envelope<unknown>> {
    try {
      await this.#opening;
    } catch {
      return refusal('internal', stopped);
    }
    const worker = this.#worker;
    if (!worker) return refusal('internal', stopped);
    return new Promise((resolve) => {
      this.#lastId += 1;
      const id = this.#lastId;
      this.#pending.set(id, resolve);
      try {
        worker.postMessage({ ...question, id } satisfies ToWorker);
      } catch (thrown) {
        this.#pending.delete(id);
        this.#options.log(thrown);
        resolve(refusal('invalid-request', 'Yêu cầu có dữ liệu không gửi được. Thử lại với dữ liệu khác.'));
      }
    });
  }

  #receive(worker: Worker, message: FromWorker): void {
    switch (message.kind) {
      case 'settled':
        this.#pending.get(message.id)?.(message.envelope);
        this.#pending.delete(message.id);
        return;
      case 'render':
        void this.#draw(message.job).then((result) =>
          worker.postMessage({ kind: 'rendered', id: message.id, result } satisfies ToWorker),
        );
        return;
      case 'ready':
      case 'refused':
        return;
      default:
        message satisfies never;
    }
  }

  async #draw(job: RenderJob): Promise<Envelope<Uint8Array>> {
    const { render, log } = this.#options;
    try {
      const value =
        job.kind === 'pdf' ? await render.pdf(job.model) : await render.picture(job.spec, job.format);
      return { ok: true, value };
    } catch (thrown) {
      return { ok: false, error: errorReply(thrown, log) };
    }
  }

  #lost(worker: Worker): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const restart = this.#mayRestart && !this.#closing;
    this.#mayRestart = false;
    for (const settle of this.#pending.values()) settle(refusal('internal', restart ? restarting : stopped));
    this.#pending.clear();
    if (!restart) return;
    this.open().catch(this.#options.log);
  }
}
