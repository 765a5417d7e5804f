import { foldLoose } from '../../format/index.ts';

/** A figure as a notice gives it. */
interface NamedFigure {
  readonly unit: string;
  readonly sentence: string;
}

interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

const unitKey = (unit: string): string => foldLoose(unit).replaceAll('²', '2').trim();
const wordsOf = (text: string): string[] =>
  foldLoose(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Share of an indicator's words that its sentence has to say before it is proposed. */
const leastShare = 0.6;

/** The indicator of the same unit whose words the figure's sentence says most fully; null where none or more than one does. */
export function proposedIndicator(figure: NamedFigure, indicators: readonly Candidate[]): string | null {
  const said = new Set(wordsOf(figure.sentence));
  const scored = indicators
    .filter(({ unit }) => unitKey(unit) === unitKey(figure.unit))
    .map(({ code, name }) => {
      const words = wordsOf(name);
      return { code, share: words.filter((word) => said.has(word)).length / Math.max(1, words.length) };
    })
    .filter(({ share }) => share >= leastShare)
    .toSorted((a, b) => b.share - a.share);
  const [first, second] = scored;
  return first && first.share !== second?.share ? first.code : null;
}
