import {
  enterNumber,
  getBook,
  listBooks,
  openBook,
  removeEntry,
  saveBook,
} from '../../services/books/index.ts';
import type { ReadContext, WriteContext } from '../../services/context.ts';
import type { Handlers } from './types.ts';

/** Reads of the number books. */
export const bookReads: Handlers<ReadContext, 'books.list' | 'books.get'> = {
  'books.list': listBooks,
  'books.get': getBook,
};

/** Commands on the number books. */
export const bookCommands: Handlers<
  WriteContext,
  'books.open' | 'books.save' | 'books.enter' | 'books.remove'
> = {
  'books.open': openBook,
  'books.save': saveBook,
  'books.enter': enterNumber,
  'books.remove': removeEntry,
};
