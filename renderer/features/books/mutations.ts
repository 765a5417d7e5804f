import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';
import { useRecorded } from '../../api/recorded.ts';

/** Opens the book of a year. */
export function useOpenBook() {
  return useRecorded((book: ParsedRequestOf<'books.open'>) => call('books.open', book), 'Đã mở sổ.');
}

/** Saves the symbol of a book, who numbers, and its first number. */
export function useSaveBook() {
  return useRecorded(
    (book: ParsedRequestOf<'books.save'>) => call('books.save', book),
    'Đã lưu cách lấy số.',
  );
}

/** Enters a number by hand, or changes one. */
export function useEnterNumber() {
  return useRecorded((entry: ParsedRequestOf<'books.enter'>) => call('books.enter', entry), 'Đã ghi số.');
}

/** Takes out a number entered by hand. */
export function useRemoveEntry() {
  return useRecorded((entryId: number) => call('books.remove', { entryId }), 'Đã bỏ số.');
}
