import type { BookDocument, BookKind } from '../../../shared/domain/books/index.ts';
import type { ReadHandle, WriteHandle } from '../connection/index.ts';

/** A number book: the numbers of one issuer's documents of one kind in one year. */
export interface BookRecord {
  readonly id: number;
  readonly issuerId: number;
  readonly issuer: string;
  readonly year: number;
  readonly document: BookDocument;
  readonly symbol: string;
  readonly kind: BookKind;
  readonly firstNumber: number;
}

/** A number that a document bears; one without an id comes from a notice that was read in. */
export interface EntryRecord {
  readonly id: number | null;
  readonly number: number;
  readonly suffix: string;
  readonly datedOn: string | null;
  readonly abstract: string | null;
  readonly noticeId: number | null;
  /** The meeting whose issued paper bears it. */
  readonly meetingId: number | null;
  /** The reminder letter that bears it. */
  readonly letterId: number | null;
}

const book = `SELECT number_book.id, issuer_id AS issuerId, issuer.name AS issuer, year, document, symbol, kind,
    first_number AS firstNumber
  FROM number_book JOIN issuer ON issuer.id = number_book.issuer_id`;

/** Every book, the latest year first. */
export function allBooks(db: ReadHandle): BookRecord[] {
  return db.rows<BookRecord>(`${book} ORDER BY year DESC, issuer.position, issuer_id, document`);
}

/** One book, if it is there. */
export function bookById(db: ReadHandle, id: number): BookRecord | undefined {
  return db.row<BookRecord>(`${book} WHERE number_book.id = :id`, { id });
}

/** An issuer's books of one kind of document up to that year, the latest first. */
export function booksUntil(
  db: ReadHandle,
  place: { readonly issuerId: number; readonly document: BookDocument; readonly year: number },
): BookRecord[] {
  return db.rows<BookRecord>(
    `${book} WHERE issuer_id = :issuerId AND document = :document AND year <= :year ORDER BY year DESC`,
    { ...place },
  );
}

/** The numbers entered into a book. */
export function entriesOf(db: ReadHandle, bookId: number): EntryRecord[] {
  return db.rows<EntryRecord>(
    `SELECT number_entry.id, number_entry.number, suffix, dated_on AS datedOn,
       coalesce(abstract, notice.title) AS abstract, notice_id AS noticeId,
       meeting_paper.meeting_id AS meetingId, reminder_letter_id AS letterId
     FROM number_entry LEFT JOIN notice ON notice.id = number_entry.notice_id
       LEFT JOIN meeting_paper ON meeting_paper.id = meeting_paper_id WHERE book_id = :bookId`,
    { bookId },
  );
}

/** Notices read in, with that symbol and of that year, that no book has an entry for: each bears a number all the same. */
export function importedNumbers(db: ReadHandle, symbol: string, year: number) {
  return db.rows<{
    readonly noticeId: number;
    readonly whole: string;
    readonly datedOn: string;
    readonly abstract: string | null;
  }>(
    `SELECT id AS noticeId, number AS whole, issued_on AS datedOn, title AS abstract FROM notice
     WHERE issued_on BETWEEN :first AND :last AND symbol = :symbol AND number IS NOT NULL
       AND origin = 'imported' AND is_sample = 0 AND binned_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM number_entry WHERE notice_id = notice.id)`,
    { symbol, first: `${year}-01-01`, last: `${year}-12-31` },
  );
}

/** Opens a book; gives its id. */
export function insertBook(
  db: WriteHandle,
  row: {
    readonly issuerId: number;
    readonly year: number;
    readonly document: BookDocument;
    readonly symbol: string;
    readonly kind: BookKind;
    readonly firstNumber: number;
  },
): number {
  return db.run(
    `INSERT INTO number_book (issuer_id, year, document, symbol, kind, first_number)
     VALUES (:issuerId, :year, :document, :symbol, :kind, :firstNumber)`,
    { ...row },
  ).id;
}

/** Enters a number; gives the entry's id. */
export function insertEntry(
  db: WriteHandle,
  row: Omit<EntryRecord, 'id' | 'meetingId'> & { readonly bookId: number; readonly paperId: number | null },
): number {
  return db.run(
    `INSERT INTO number_entry (book_id, number, suffix, dated_on, abstract, notice_id, meeting_paper_id,
       reminder_letter_id)
     VALUES (:bookId, :number, :suffix, :datedOn, :abstract, :noticeId, :paperId, :letterId)`,
    { ...row },
  ).id;
}

/** Writes what may change of an open book; gives whether it is there. */
export function updateBook(
  db: WriteHandle,
  row: Pick<BookRecord, 'id' | 'symbol' | 'kind' | 'firstNumber'>,
): boolean {
  const sql =
    'UPDATE number_book SET symbol = :symbol, kind = :kind, first_number = :firstNumber WHERE id = :id';
  return db.run(sql, { ...row }).changes > 0;
}

/** One entry with its book, if it is there. */
export function entryById(db: ReadHandle, id: number) {
  return db.row<{
    readonly bookId: number;
    readonly noticeId: number | null;
    readonly paperId: number | null;
    readonly letterId: number | null;
  }>(
    `SELECT book_id AS bookId, notice_id AS noticeId, meeting_paper_id AS paperId, reminder_letter_id AS letterId
     FROM number_entry WHERE id = :id`,
    { id },
  );
}

/** Writes an entry anew. */
export function updateEntry(
  db: WriteHandle,
  row: Omit<EntryRecord, 'noticeId' | 'meetingId' | 'letterId' | 'id'> & { readonly id: number },
): void {
  db.run(
    `UPDATE number_entry SET number = :number, suffix = :suffix, dated_on = :datedOn, abstract = :abstract
     WHERE id = :id`,
    { ...row },
  );
}

/** Takes an entry out. */
export function deleteEntry(db: WriteHandle, id: number): void {
  db.run('DELETE FROM number_entry WHERE id = :id', { id });
}
