import type { RenderPort } from '../../shared/documents/model/index.ts';
import type { Folders, ReadHandle, WriteHandle } from '../database/connection/index.ts';

/** What every service works with. */
export interface ReadContext {
  readonly db: ReadHandle;
  readonly folders: Folders;
  readonly version: string;
  /** Whose name stands beside every write: the Windows account. */
  readonly who: string;
  now(): Date;
  readonly render: RenderPort;
}

/** What a service that changes anything works with. */
export interface WriteContext extends ReadContext {
  readonly db: WriteHandle;
  /** Whether the clerk has given the running command up; asked between batches. Nothing of a cancelled command stays. */
  readonly cancelled?: (() => boolean) | undefined;
  /** Says between batches how much is done, and of how much where that is known. */
  readonly progressed?: ((done: number, total: number | null) => void) | undefined;
}
