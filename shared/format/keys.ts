import { foldLoose } from './text.ts';

const newer = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ'.split(' ');
const older = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy'.split(' ');

/** Vowel pairs whose mark the one spelling sets on the second letter ("uỷ") and the other on the first ("ủy"). */
export const toneSpellings: ReadonlyMap<string, string> = new Map(
  newer.map((pair, at) => [pair, older[at] ?? pair]),
);
const newerPair = new RegExp(newer.join('|'), 'g');

/** Letter by letter, so that places found in the key hold in the text; a letter whose key is longer stays as it is. */
function sameLength(text: string, keyOf: (letter: string) => string): string {
  const whole = keyOf(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, (letter) => {
    const key = keyOf(letter);
    return key.length === letter.length ? key : letter;
  }).join('');
}

/** Key of an NFC text, as long as the text: small letters, both spellings of a tone alike ("hoà" and "hòa"), marks kept. */
export function toneKey(text: string): string {
  return sameLength(text, (part) => part.toLowerCase()).replace(
    newerPair,
    (pair) => toneSpellings.get(pair) ?? pair,
  );
}

/** Key of an NFC text, as long as the text: small letters without any mark ("tam duong" for "Tam Đường"). */
export function plainKey(text: string): string {
  return sameLength(text, foldLoose);
}
