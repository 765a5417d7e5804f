import {
  type BookDocument,
  type BookKind,
  bookDocumentLabel,
  compareBookNumbers,
  dateOutOfOrder,
  gapsIn,
  nextNumber,
  parseBookNumber,
} from '../../../shared/domain/books/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import {
  allBooks,
  type BookRecord,
  bookById,
  deleteEntry,
  entryById,
  insertBook,
  insertEntry,
  updateBook,
  updateEntry,
} from '../../database/queries/books.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';
import { bookFor, numbersIn, refuseDouble } from './taking.ts';

/** Every book, the latest year first. */
export function listBooks({ db }: ReadContext, _request: object) {
  return { rows: allBooks(db) };
}

function requireBook({ db }: ReadContext, id: number): BookRecord {
  const book = bookById(db, id);
  if (!book) throw missing('Sổ văn bản');
  return book;
}

/** One book: its numbers in order with what is odd about their days, its gaps, its next number. Throws AppError not-found. */
export function getBook(context: ReadContext, { id }: { readonly id: number }) {
  const book = requireBook(context, id);
  const numbers = numbersIn(context, book).sort(compareBookNumbers);
  return {
    book,
    entries: numbers.map((entry) => ({ ...entry, warning: dateOutOfOrder(entry, numbers) })),
    gaps: gapsIn(numbers, book.firstNumber),
    next: book.kind === 'given' ? null : nextNumber(numbers, book.firstNumber),
  };
}

/**
 * Opens the book of a year, like the one before it and counting from 1 again.
 * Throws AppError: not-found (issuer), conflict (it is open).
 */
export function openBook(
  context: WriteContext,
  wanted: { readonly issuerId: number; readonly year: number; readonly document: BookDocument },
) {
  return recorded(context, () => {
    const { year, document } = wanted;
    const book = bookFor(context, { ...wanted, on: `${year}-01-01` });
    if (!book) throw missing('Cơ quan ban hành');
    if (book.id !== null) {
      const name = bookDocumentLabel(document).toLowerCase();
      throw new AppError('conflict', `Sổ ${name} năm ${year} của cơ quan này đã mở. Chọn sổ ấy ở danh sách.`);
    }
    return { id: insertBook(context.db, book) };
  });
}

/** Saves the symbol of a book, who numbers, and its first number. Throws AppError: invalid-request, not-found. */
export function saveBook(
  context: WriteContext,
  sent: {
    readonly id: number;
    readonly symbol: string;
    readonly kind: BookKind;
    readonly firstNumber: number;
  },
) {
  const symbol = sent.symbol.replace(/\s+/g, '');
  if (symbol === '')
    throw new AppError('invalid-request', 'Ghi ký hiệu của sổ, như TB-BCĐ.', { field: 'symbol' });
  return recorded(context, () => {
    if (!updateBook(context.db, { ...sent, symbol })) throw missing('Sổ văn bản');
    return { id: sent.id };
  });
}

function refuseOtherYear(year: number, datedOn: string | null): void {
  if (datedOn === null || Number(datedOn.slice(0, 4)) === year) return;
  throw new AppError(
    'invalid-request',
    `Ngày ${formatDate(datedOn)} không thuộc sổ năm ${year}. Sửa ngày, hoặc ghi vào sổ của năm ấy.`,
    { field: 'datedOn' },
  );
}

function refuseIssued({ db }: ReadContext, entryId: number | null): void {
  if (entryId === null) return;
  const entry = entryById(db, entryId);
  if (!entry) throw missing('Số văn bản');
  if (entry.paperId !== null) {
    throw new AppError('conflict', 'Số này thuộc một giấy tờ đã ban hành của hội nghị nên không sửa được.');
  }
  if (entry.letterId !== null) {
    throw new AppError('conflict', 'Số này thuộc một công văn đôn đốc đã ban hành nên không sửa được.');
  }
  if (entry.noticeId === null) return;
  throw new AppError('conflict', 'Số này thuộc một thông báo trong sổ. Mở thông báo ấy để xem.', {
    noticeId: entry.noticeId,
  });
}

/**
 * Enters a number by hand, or changes one entered so. Throws AppError: not-found, conflict (the number is another
 * document's, or the entry is a notice's), invalid-request (details.field).
 */
export function enterNumber(
  context: WriteContext,
  sent: {
    readonly bookId: number;
    readonly entryId: number | null;
    readonly number: string;
    readonly datedOn: string | null;
    readonly abstract: string | null;
  },
) {
  return recorded(context, () => {
    const { bookId, entryId, datedOn, abstract } = sent;
    const book = requireBook(context, bookId);
    const place = parseBookNumber(sent.number);
    if (!place) throw new AppError('invalid-request', 'Ghi số như 7, 07 hoặc 12a.', { field: 'number' });
    refuseOtherYear(book.year, datedOn);
    refuseIssued(context, entryId);
    refuseDouble(context, book, place, entryId);
    const row = { ...place, datedOn, abstract };
    if (entryId === null)
      return {
        id: insertEntry(context.db, { bookId, ...row, noticeId: null, paperId: null, letterId: null }),
      };
    updateEntry(context.db, { id: entryId, ...row });
    return { id: entryId };
  });
}

/** Takes out a number entered by hand. Throws AppError: not-found, conflict (it is a notice's). */
export function removeEntry(context: WriteContext, { entryId }: { readonly entryId: number }) {
  return recorded(context, () => {
    refuseIssued(context, entryId);
    deleteEntry(context.db, entryId);
    return {};
  });
}
