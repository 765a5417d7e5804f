/** Letters of a check: none that is taken for a digit or for another; 31, a prime, is what makes every slip show. */
export const checkLetters = '0123456789ABCDEFGHKMNPQRSTVWXYZ';

const prime = checkLetters.length;

/**
 * The check character of some letters of the check: each is weighed by its place, the check makes the sum a multiple of 31.
 * Any one wrong letter and any two swapped give another, up to 29 letters.
 */
export function checkCharacter(letters: string): string {
  const sum = [...letters].reduce(
    (total, letter, at) => total + checkLetters.indexOf(letter) * (2 + (at % (prime - 2))),
    0,
  );
  return checkLetters[(prime - (sum % prime)) % prime] ?? '';
}
