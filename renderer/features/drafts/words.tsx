import type { Block } from '../../../shared/domain/drafts/index.ts';

type Mark = Block['marks'][number];

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly mark: Mark | null;
}

/** Cuts a block's text where its marks begin and end. */
function piecesOf({ text, marks }: Block): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start > at) pieces.push({ start: at, words: text.slice(at, mark.start), mark: null });
    pieces.push({ start: mark.start, words: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  return at < text.length ? [...pieces, { start: at, words: text.slice(at), mark: null }] : pieces;
}

/** The block's words under its field: they give it its height, and its marks their colour; the field's own letters are what is read. */
export function Words({ block }: { readonly block: Block }) {
  return (
    <div className="block-words" aria-hidden="true">
      {piecesOf(block).map(({ start, words, mark }) => (
        <span key={start} className={mark === null ? undefined : `words-${mark.kind} words-${mark.by}`}>
          {words}
        </span>
      ))}
      {'\u200b'}
    </div>
  );
}
