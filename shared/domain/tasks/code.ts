import { checkCharacter } from '../../format/index.ts';

const shortest = 6;
/** With both hyphens, with spaces for both or with neither: a slip in the place of one would else pass for none. */
const form = /^NV([- ]?)(\d{6,15})\1([0-9A-HKMNP-TV-Z])$/;

/** The code that a task's slip bears: "NV-000123-R", its id and a check character. */
export function taskCode(id: number): string {
  const digits = String(id).padStart(shortest, '0');
  return `NV-${digits}-${checkCharacter(digits)}`;
}

/** The id of a task out of a code as typed or scanned; null where it is none, any one character being wrong or swapped. */
export function taskOfCode(typed: string): number | null {
  const [, , digits = '', check] = form.exec(typed.trim().toUpperCase()) ?? [];
  if (digits === '' || check !== checkCharacter(digits)) return null;
  if (digits.length > shortest && digits.startsWith('0')) return null;
  return Number(digits) || null;
}

/** Whether the words are meant as a code, right or wrong. */
export function looksLikeTaskCode(typed: string): boolean {
  return /^\s*NV\s?-?\s?\d{3,}/i.test(typed);
}
