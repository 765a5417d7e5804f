import type { ReadContext, WriteContext } from '../../services/context.ts';
import { acceptReturned, giveForms, owingAgencies, readReturned } from '../../services/exchange/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the forms that agencies fill. */
export const exchangeReads: Handlers<ReadContext, 'exchange.agencies' | 'exchange.read'> = {
  'exchange.agencies': owingAgencies,
  'exchange.read': readReturned,
};

/** Commands that give forms out and take them in. */
export const exchangeCommands: Handlers<WriteContext, 'exchange.give' | 'exchange.accept'> = {
  'exchange.give': giveForms,
  'exchange.accept': acceptReturned,
};
