import { z } from 'zod';
import { bookDocuments, bookKinds } from '../domain/books/index.ts';
import { read, write } from './channel.ts';
import { removed, saved } from './directory.ts';
import { bounded, id, isoDay, line, nothing, passage, text } from './scalars.ts';

const maybe = text.nullable();
const day = isoDay.nullable();
const book = z.object({
  id,
  issuerId: id,
  issuer: text,
  year: z.int(),
  document: z.enum(bookDocuments),
  symbol: text,
  kind: z.enum(bookKinds),
  firstNumber: z.int(),
});

/** Channels of the number books. */
export const bookChannels = {
  'books.list': read(nothing, z.object({ rows: z.array(book) })),
  'books.get': read(
    z.strictObject({ id }),
    z.object({
      book,
      entries: z.array(
        z.object({
          /** Null for a notice that was read in: its number stands in no book's entry. */
          id: id.nullable(),
          number: z.int(),
          suffix: text,
          datedOn: day,
          abstract: maybe,
          noticeId: id.nullable(),
          /** The meeting whose issued paper bears it. */
          meetingId: id.nullable(),
          /** The reminder letter that bears it. */
          letterId: id.nullable(),
          /** What is odd about its day beside its neighbours'. */
          warning: maybe,
        }),
      ),
      gaps: z.array(z.object({ from: z.int(), to: z.int() })),
      /** The next number, null where the host's clerk gives it. */
      next: z.int().nullable(),
    }),
  ),
  'books.open': write(
    z.strictObject({ issuerId: id, year: z.int().min(1945).max(9999), document: z.enum(bookDocuments) }),
    saved,
  ),
  'books.save': write(
    z.strictObject({ id, symbol: line, kind: z.enum(bookKinds), firstNumber: z.int().positive() }),
    saved,
  ),
  'books.enter': write(
    z.strictObject({
      bookId: id,
      /** The entry to change, null for a new one. */
      entryId: id.nullable(),
      /** As typed: "7", "07", "12a". */
      number: bounded(60),
      datedOn: day,
      abstract: passage.nullable(),
    }),
    saved,
  ),
  'books.remove': write(z.strictObject({ entryId: id }), removed),
};
