import { bodyAt, type Found } from './bodies.ts';
import { startsHere } from './body-starts.ts';
import { bareField } from './heads.ts';
import type { Lexicon } from './lexicon.ts';
import { isUpperAt, type Words } from './names.ts';
import { type Bodies, type Body, single, territoryAt } from './territory.ts';
import { keyPattern, matchAt } from './text.ts';

const separator = keyPattern(
  '\\s*(?:\\([^()]{0,120}\\)\\s*)?(?:,\\s*(?:và\\s+|(?<after>cùng\\s+(?:với\\s+)?))?|và\\s+|(?<with>cùng\\s+(?:với\\s+)?)|với\\s+|&\\s*)',
  'uy',
);

/** What a body is besides, told behind its name: "Công an tỉnh - Cơ quan Thường trực Ban Chỉ đạo". */
const besides = keyPattern(
  '\\s*(?:,|\\s[-–])\\s+(?:là\\s+)?(?=(?:cơ quan|đơn vị|bộ phận)\\s+thường trực)|\\s+[-–]\\s+(?:là\\s+)?(?=thường trực|(?:phó\\s+)?trưởng\\s+ban)',
  'uy',
);

/** End of a body's name with what it is besides. */
function endOf(words: Words, end: number, lexicon: Lexicon): number {
  const gap = matchAt(besides, words.keyed, end);
  return gap ? (bodyAt(words, end + gap[0].length, lexicon)?.end ?? end) : end;
}

/** Next body of a list, which may leave out what the one before it said ("UBND", "Sở"). */
function nextOf(words: Words, at: number, before: Found, lexicon: Lexicon): Found | null {
  const starts = startsHere(lexicon, words);
  if (before.field !== undefined && isUpperAt(words, at) && !starts(at)) {
    const field = matchAt(bareField, words.keyed, at);
    if (field) return { ...single(words, at, at + field[0].length, before.field), field: before.field };
  }
  const of = before.committee;
  if (of !== undefined && of !== '') {
    const territory = territoryAt(words, { start: at, at, prefix: of }, lexicon, starts);
    if (territory && /\p{Lu}|\d/u.test(words.text.slice(at, territory.end)))
      return { ...territory, committee: of };
  }
  return bodyAt(words, at, lexicon);
}

/**
 * Reads a list of bodies up to the end of its clause.
 * @param together whether "cùng (với)" goes on with the list; of leads it begins those that work with them.
 * @returns null where no body begins at the place.
 */
export function bodiesAt(words: Words, at: number, lexicon: Lexicon, together = true): Bodies | null {
  let last = bodyAt(words, at, lexicon);
  if (!last) return null;
  const bodies: Body[] = [...last.bodies];
  let end = endOf(words, last.end, lexicon);
  for (;;) {
    const gap = matchAt(separator, words.keyed, end);
    if (!gap) break;
    if (!together && (gap.groups?.with ?? gap.groups?.after)) break;
    const next = nextOf(words, end + gap[0].length, last, lexicon);
    if (!next) break;
    bodies.push(...next.bodies);
    end = endOf(words, next.end, lexicon);
    const field: string | undefined = next.field ?? last.field;
    last = field === undefined ? next : { ...next, field };
  }
  return { bodies, end };
}
