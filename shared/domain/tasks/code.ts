/** Letters of a check: none that is taken for a digit or for another; 31, a prime, is what makes every slip show. */
const letters = '0123456789ABCDEFGHKMNPQRSTVWXYZ';
const shortest = 6;
/** With both hyphens, with spaces for both or with neither: a slip in the place of one would else pass for none. */
const form = /^NV([- ]?)(\d{6,15})\1([0-9A-HKMNP-TV-Z])$/;

/** Digits weighed by their places, each place by a weight of its own; the check makes the sum a multiple of 31. */
function checkOf(digits: string): string {
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return letters[(letters.length - (sum % letters.length)) % letters.length] ?? '';
}

/** The code that a task's slip bears: "NV-000123-R", its id and a check character. */
export function taskCode(id: number): string {
  const digits = String(id).padStart(shortest, '0');
  return `NV-${digits}-${checkOf(digits)}`;
}

/** The id of a task out of a code as typed or scanned; null where it is none, any one character being wrong or swapped. */
export function taskOfCode(typed: string): number | null {
  const [, , digits = '', check] = form.exec(typed.trim().toUpperCase()) ?? [];
  if (digits === '' || check !== checkOf(digits)) return null;
  if (digits.length > shortest && digits.startsWith('0')) return null;
  return Number(digits) || null;
}

/** Whether the words are meant as a code, right or wrong. */
export function looksLikeTaskCode(typed: string): boolean {
  return /^\s*NV\s?-?\s?\d{3,}/i.test(typed);
}
