import type { ReadContext } from '../../services/context.ts';
import { find } from '../../services/search/index.ts';
import type { Handlers } from './types.ts';

/** The one search. */
export const searchReads: Handlers<ReadContext, 'search.find'> = { 'search.find': find };
