import { createHash, randomInt } from 'node:crypto';
import { checkLetters, foldLoose } from '../../../shared/format/index.ts';
import type { FormColumn } from '../../exporters/index.ts';

/** What a form's first cell begins with: by it a form of this program is known. */
export const formMark = 'PHIEU-';

/** Last column of a sheet that is read, with room beside every form for what was put there. */
export const lastColumn = 'M';

/** What the sheet of a form is laid out by. */
export interface FormLayout {
  readonly title: string;
  /** What its rows are called: "Việc số". */
  readonly row: string;
  /** Lines over the table. */
  readonly notes: readonly string[];
  readonly columns: readonly FormColumn[];
  /** How many columns, from the first, say what is known; the others are filled. */
  readonly locked: number;
}

/** A row of a form as it went out; `cells` is a JSON array of the locked cells. */
export interface GivenRow {
  readonly position: number;
  readonly cells: string;
}

/** Key of a row: the form, its place in it, and what its locked cells came to, so that no cell changes unseen. */
export function rowKey(code: string, { position, cells }: GivenRow): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([code, position, cells]))
    .digest('hex');
  return `${code}-${position}-${hash.slice(0, 12)}`;
}

// None that is taken for a digit or for another when a code is read out.
const codeLetters = checkLetters.slice(2);
const codeLength = 10;

/** Letters by which a new form is known from any other, of this office or of another. */
export function newCode(): string {
  return Array.from({ length: codeLength }, () => codeLetters[randomInt(codeLetters.length)]).join('');
}

const longestName = 60;

/** Words as part of a file's name: "huyen-phong-tho". */
export function fileWords(words: string): string {
  return foldLoose(words)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestName)
    .replace(/^-|-$/g, '');
}
