import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { links, navigate } from '../../ui/router.ts';

type Book = ReplyOf<'books.list'>['rows'][number];

interface BookChipsProps {
  readonly books: readonly Book[];
  readonly chosen: Book;
  /** Whether the form that opens another book is shown. */
  readonly opening: boolean;
  readonly onOpening: () => void;
}

/** Chooses a book: first its year, then its symbol among those of the year. */
export function BookChips({ books, chosen, opening, onOpening }: BookChipsProps) {
  const years = [...new Set(books.map(({ year }) => year))];
  const ofYear = books.filter(({ year }) => year === chosen.year);
  const inYear = (year: number): Book | undefined =>
    books.find((book) => book.year === year && book.symbol === chosen.symbol) ??
    books.find((book) => book.year === year);
  return (
    <div className="book-choice">
      <fieldset className="chips">
        <legend className="hidden-label">Năm của sổ</legend>
        {years.map((year) => (
          <Chip
            key={year}
            name={`Năm ${year}`}
            pressed={year === chosen.year}
            href={links.book(inYear(year)?.id ?? chosen.id)}
          />
        ))}
      </fieldset>
      <fieldset className="chips">
        <legend className="hidden-label">Sổ của năm</legend>
        {ofYear.map(({ id, symbol }) => (
          <Chip key={id} name={symbol} pressed={id === chosen.id} href={links.book(id)} />
        ))}
      </fieldset>
      <Button variant="default" aria-expanded={opening} onClick={onOpening}>
        Mở sổ khác…
      </Button>
    </div>
  );
}

function Chip(props: { readonly name: string; readonly pressed: boolean; readonly href: string }) {
  return (
    <button type="button" className="chip" aria-pressed={props.pressed} onClick={() => navigate(props.href)}>
      {props.name}
    </button>
  );
}
