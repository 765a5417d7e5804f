import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';

/** A book as the bridge gives it. */
export type BookData = ReplyOf<'books.get'>;

/** Every number book, the latest year first. */
export function useBooks() {
  return useQuery({ queryKey: ['books', 'list'], queryFn: () => call('books.list', {}) });
}

/** One book with its numbers, gaps and next number. */
export function useBook(id: number) {
  return useQuery({
    queryKey: ['books', id],
    queryFn: () => call('books.get', { id }),
    placeholderData: keepPreviousData,
  });
}
