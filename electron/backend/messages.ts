import type { Envelope, ErrorReply } from '../../shared/contract/index.ts';
import type { RenderPort } from '../../shared/documents/model/index.ts';
import type { CancelFlag } from './cancelling.ts';

/** Which of the two connections a worker holds. */
export type WorkerSide = 'read' | 'write';

/** What a worker is started with. */
export interface WorkerStart {
  readonly side: WorkerSide;
  readonly dataDir: string;
  readonly backupDir: string;
  readonly version: string;
  readonly who: string;
}

/** Something a worker wants drawn by the window's side. */
export type RenderJob =
  | { readonly kind: 'pdf'; readonly model: Parameters<RenderPort['pdf']>[0] }
  | {
      readonly kind: 'picture';
      readonly spec: Parameters<RenderPort['picture']>[0];
      readonly format: Parameters<RenderPort['picture']>[1];
    };

/** What the main side posts to a worker. */
export type ToWorker =
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly channel: string;
      readonly request: unknown;
      /** Raised once the caller gives the call up. */
      readonly flag: CancelFlag | undefined;
    }
  | { readonly kind: 'internal'; readonly id: number; readonly name: string; readonly request: unknown }
  | { readonly kind: 'rendered'; readonly id: number; readonly result: Envelope<Uint8Array> }
  | { readonly kind: 'close'; readonly id: number };

/** What a worker posts to the main side. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'refused'; readonly error: ErrorReply }
  | { readonly kind: 'settled'; readonly id: number; readonly envelope: Envelope<unknown> }
  | { readonly kind: 'render'; readonly id: number; readonly job: RenderJob };
