import { openedCopy } from '../../services/attachments/index.ts';
import type { ReadContext } from '../../services/context.ts';
import { formsFile } from '../../services/exchange/index.ts';
import { refusedFile } from '../../services/figure-files/index.ts';
import { chartFile, paperFile, paperModel } from '../../services/papers/index.ts';
import type { InternalCalls, InternalName } from '../internal-calls.ts';

type InternalHandlers<Context> = {
  readonly [N in InternalName]: (
    context: Context,
    request: InternalCalls[N]['request'],
  ) => InternalCalls[N]['reply'] | Promise<InternalCalls[N]['reply']>;
};

/** What the shell asks for its own channels; all of them read. */
export const internalHandlers: InternalHandlers<ReadContext> = {
  paperFile,
  paperModel,
  chartFile,
  formsFile,
  refusedFile,
  openedCopy,
};
