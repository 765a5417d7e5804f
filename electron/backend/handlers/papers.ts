import type { ReadContext } from '../../services/context.ts';
import { shownPaper } from '../../services/papers/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the papers. */
export const paperReads: Handlers<ReadContext, 'papers.model'> = {
  'papers.model': shownPaper,
};
