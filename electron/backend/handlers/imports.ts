import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  beginBatch,
  getBatch,
  listBatches,
  setItemSeen,
  takeFile,
  undoBatch,
} from '../../services/imports/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the batches of files that were taken in. */
export const importReads: Handlers<ReadContext, 'imports.list' | 'imports.get'> = {
  'imports.list': listBatches,
  'imports.get': getBatch,
};

/** Commands that take many files in. */
export const importCommands: Handlers<
  WriteContext,
  'imports.begin' | 'imports.take' | 'imports.setSeen' | 'imports.undo'
> = {
  'imports.begin': beginBatch,
  'imports.take': takeFile,
  'imports.setSeen': setItemSeen,
  'imports.undo': undoBatch,
};
