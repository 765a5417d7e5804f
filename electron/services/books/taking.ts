import {
  type BookDocument,
  type BookKind,
  type BookNumber,
  isSameNumber,
  nextNumber,
  parseBookNumber,
  symbolOf,
  wholeNumber,
} from '../../../shared/domain/books/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import {
  type BookRecord,
  booksUntil,
  type EntryRecord,
  entriesOf,
  importedNumbers,
  insertBook,
  insertEntry,
} from '../../database/queries/books.ts';
import { issuerById } from '../../database/queries/issuers.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { missing } from '../missing.ts';

/** Which book: of that issuer, for that kind of document, of the year of the day `on` (ISO). */
interface Place {
  readonly issuerId: number;
  readonly document: BookDocument;
  readonly on: string;
}

/** A number to propose; `number` and `whole` are null where the host's clerk gives it, `bookId` where the year's book is not open yet. */
export interface Proposal {
  readonly bookId: number | null;
  readonly number: number | null;
  readonly suffix: string;
  readonly symbol: string;
  readonly whole: string | null;
  readonly kind: BookKind;
}

/** A book as stored, or as it would be opened. */
type Book = Omit<BookRecord, 'id' | 'issuer'> & { readonly id: number | null };

/** Every number of a book, those of notices that were read in with them. */
export function numbersIn({ db }: ReadContext, { id, symbol, year }: Book): EntryRecord[] {
  const entered = id === null ? [] : entriesOf(db, id);
  const imported = importedNumbers(db, symbol, year).flatMap(({ whole, ...notice }) => {
    const place = parseBookNumber(whole);
    return place && !entered.some((entry) => isSameNumber(entry, place))
      ? [{ id: null, ...place, ...notice, meetingId: null, letterId: null }]
      : [];
  });
  return [...entered, ...imported];
}

/** The year's book, or the one to open for it: like the last one, counting from 1 again; null for an unknown issuer. */
export function bookFor({ db }: ReadContext, { issuerId, document, on }: Place): Book | null {
  const year = Number(on.slice(0, 4));
  const last = booksUntil(db, { issuerId, document, year })[0];
  if (last?.year === year) return last;
  const issuer = issuerById(db, issuerId);
  if (!issuer) return null;
  const symbol = last?.symbol ?? symbolOf(document, issuer);
  return { id: null, issuerId, year, document, symbol, kind: last?.kind ?? 'own', firstNumber: 1 };
}

/** The next number of the book for that day (ISO), or null where the issuer is not known. */
export function proposeNumber(context: ReadContext, place: Place): Proposal | null {
  const book = bookFor(context, place);
  if (!book) return null;
  const { id: bookId, kind, symbol } = book;
  if (kind === 'given') return { bookId, number: null, suffix: '', symbol, whole: null, kind };
  const number = nextNumber(numbersIn(context, book), book.firstNumber);
  return { bookId, number, suffix: '', symbol, whole: wholeNumber({ number, suffix: '' }, symbol), kind };
}

function nameOf({ noticeId, abstract, datedOn }: EntryRecord): string {
  const parts = [
    noticeId === null ? 'một văn bản đã ghi trong sổ' : 'thông báo',
    abstract === null ? '' : `“${abstract}”`,
    datedOn === null ? '' : `ngày ${formatDate(datedOn)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Refuses a number that another document bears; `own` is the entry being changed. Throws AppError conflict. */
export function refuseDouble(context: ReadContext, book: Book, place: BookNumber, own: number | null): void {
  const numbers = numbersIn(context, book);
  const holder = numbers.find((entry) => isSameNumber(entry, place) && (own === null || entry.id !== own));
  if (!holder) return;
  const next = wholeNumber({ number: nextNumber(numbers, book.firstNumber), suffix: '' }, book.symbol);
  throw new AppError(
    'conflict',
    `Số ${wholeNumber(place, book.symbol)} đã cấp cho ${nameOf(holder)}. Chọn số khác; số tiếp theo là ${next}.`,
    holder.noticeId === null ? {} : { noticeId: holder.noticeId },
  );
}

/**
 * Enters a number for a document inside the caller's transaction, opening the year's book where there is none; gives the
 * whole, "07/TB-BCĐ". To be called before the notice's state becomes issued: the database freezes its number from then on.
 * Throws AppError not-found (issuer), conflict (the number is another document's; the sentence names it).
 */
export function takeNumber(
  context: WriteContext,
  wanted: Place &
    BookNumber & {
      readonly abstract: string | null;
      readonly noticeId: number | null;
      readonly paperId?: number | null;
      readonly letterId?: number | null;
    },
): string {
  const book = bookFor(context, wanted);
  if (!book) throw missing('Cơ quan ban hành');
  const { number, suffix, abstract, noticeId, on: datedOn } = wanted;
  const { paperId = null, letterId = null } = wanted;
  refuseDouble(context, book, { number, suffix }, null);
  const bookId = book.id ?? insertBook(context.db, book);
  insertEntry(context.db, { bookId, number, suffix, datedOn, abstract, noticeId, paperId, letterId });
  return wholeNumber({ number, suffix }, book.symbol);
}
