import type { Block } from '../../../shared/domain/drafts/index.ts';

type Mark = Block['marks'][number];

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly mark: Mark | null;
  readonly isChosen: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Cuts a block's text where its marks, and the words chosen in it, begin and end. */
function piecesOf({ text, marks }: Block, chosen: Span): readonly Piece[] {
  const edges = [
    0,
    chosen.start,
    chosen.end,
    ...marks.flatMap(({ start, end }) => [start, end]),
    text.length,
  ];
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => ({
    start,
    words: text.slice(start, cuts[at + 1]),
    mark: marks.find((mark) => mark.start <= start && start < mark.end) ?? null,
    isChosen: chosen.start <= start && start < chosen.end,
  }));
}

function classOf({ mark, isChosen }: Piece): string | undefined {
  const classes = [mark && `words-${mark.kind} words-${mark.by}`, isChosen ? 'words-chosen' : null];
  return classes.filter((name) => name !== null).join(' ') || undefined;
}

/** The block's words under its field: they give it its height, and its marks their colour; the field's own letters are what is read. */
export function Words({ block, chosen }: { readonly block: Block; readonly chosen: Span }) {
  return (
    <div className="block-words" aria-hidden="true">
      {piecesOf(block, chosen).map((piece) => (
        <span key={piece.start} data-from={piece.start} className={classOf(piece)}>
          {piece.words}
        </span>
      ))}
      {'\u200b'}
    </div>
  );
}
