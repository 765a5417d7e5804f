import { useState } from 'react';
import { bookDocumentLabel, formatGap, wholeNumber } from '../../../shared/domain/books/index.ts';
import { Section } from '../../ui/section.tsx';
import { BookSettings } from './book-settings.tsx';
import { EntryForm, type TypedEntry } from './entry-form.tsx';
import { EntryTable } from './entry-table.tsx';
import type { BookData } from './queries.ts';

const nothing: TypedEntry = { entryId: null, number: '', datedOn: null, abstract: '' };

/** One book: its next number, the numbers taken with the empty ones between them, a number entered by hand. */
export function BookView({ data }: { readonly data: BookData }) {
  const { book, entries, gaps, next } = data;
  const [typed, setTyped] = useState<TypedEntry>(nothing);
  const empty = gaps.map(formatGap).join(', ');
  return (
    <>
      <div className="page-head">
        <h1>
          Sổ {bookDocumentLabel(book.document).toLowerCase()} năm {book.year}
        </h1>
        <span className="page-title-note">{book.issuer}</span>
      </div>
      <p className="book-next">
        {next === null ? (
          'Số do văn thư cấp: ghi số sau khi được cấp.'
        ) : (
          <>
            Số tiếp theo: <strong>{wholeNumber({ number: next, suffix: '' }, book.symbol)}</strong>
          </>
        )}
        <span className="count">{empty === '' ? 'Không có số trống.' : `Số còn trống: ${empty}.`}</span>
      </p>
      <div className="no-print">
        <EntryForm
          bookId={book.id}
          year={book.year}
          next={next}
          typed={typed}
          onType={(part) => setTyped({ ...typed, ...part })}
          onDone={() => setTyped(nothing)}
        />
      </div>
      <EntryTable
        entries={entries}
        gaps={gaps}
        symbol={book.symbol}
        editedId={typed.entryId}
        onEdit={setTyped}
        onFill={(number) => setTyped({ ...nothing, number })}
      />
      <div className="no-print">
        <Section title="Cách lấy số">
          <BookSettings book={book} />
        </Section>
      </div>
    </>
  );
}
