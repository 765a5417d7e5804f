import { useState } from 'react';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { links, navigate } from '../../ui/router.ts';
import { EmptyState, ErrorNote, Loading } from '../../ui/states.tsx';
import { BookChips } from './book-chips.tsx';
import './books.css';
import { BookView } from './book-view.tsx';
import { OpenBook } from './open-book.tsx';
import { useBook, useBooks } from './queries.ts';

/** Number books: one at a time, chosen by year and issuer. */
export function BooksPage({ id }: { readonly id: number | null }) {
  const books = useBooks();
  const { asOf } = useAsOf();
  const [opening, setOpening] = useState(false);
  if (books.isPending) return <Loading />;
  if (books.isError) {
    return <ErrorNote message={errorSentence(books.error)} onRetry={() => books.refetch()} />;
  }
  const { rows } = books.data;
  const year = Number(asOf.slice(0, 4));
  const chosen = rows.find((book) => book.id === id) ?? rows.find((book) => book.year <= year) ?? rows[0];
  const open = (
    <OpenBook
      year={year}
      onOpened={(opened) => {
        setOpening(false);
        navigate(links.book(opened));
      }}
    />
  );
  if (!chosen) {
    return (
      <div className="page">
        <EmptyState
          title="Chưa mở sổ văn bản nào"
          hint="Mỗi cơ quan ban hành có một sổ cho mỗi loại văn bản, mỗi năm đánh số lại từ 01. Sổ cũng tự mở khi ban hành thông báo đầu tiên của năm."
        />
        {open}
      </div>
    );
  }
  return (
    <div className="page books">
      <BookChips
        books={rows}
        chosen={chosen}
        opening={opening}
        onOpening={() => setOpening((shown) => !shown)}
      />
      {opening ? open : null}
      <Book key={chosen.id} id={chosen.id} />
    </div>
  );
}

function Book({ id }: { readonly id: number }) {
  const book = useBook(id);
  if (book.isPending) return <Loading />;
  if (book.isError) return <ErrorNote message={errorSentence(book.error)} onRetry={() => book.refetch()} />;
  return <BookView data={book.data} />;
}
