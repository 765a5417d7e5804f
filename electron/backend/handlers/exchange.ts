import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  acceptReturned,
  acceptReturnedFigures,
  figureReceivers,
  giveFigureForms,
  giveForms,
  owingAgencies,
  readReturned,
  readReturnedFigures,
} from '../../services/exchange/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the forms that agencies and areas fill. */
export const exchangeReads: Handlers<
  ReadContext,
  'exchange.agencies' | 'exchange.areas' | 'exchange.read' | 'exchange.readFigures'
> = {
  'exchange.agencies': owingAgencies,
  'exchange.areas': figureReceivers,
  'exchange.read': readReturned,
  'exchange.readFigures': readReturnedFigures,
};

/** Commands that give forms out and take them in. */
export const exchangeCommands: Handlers<
  WriteContext,
  'exchange.give' | 'exchange.accept' | 'exchange.giveFigures' | 'exchange.acceptFigures'
> = {
  'exchange.give': giveForms,
  'exchange.accept': acceptReturned,
  'exchange.giveFigures': giveFigureForms,
  'exchange.acceptFigures': acceptReturnedFigures,
};
