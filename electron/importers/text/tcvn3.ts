import { isSyllable } from './syllables.ts';
import { highControls } from './windows-code-pages.ts';

/**
 * TCVN3 (ABC) codes 0xA1 to 0xFF as in TCVN 5712:1993; 0xB0 to 0xB4 are combining marks.
 * 0xAD is ư although Latin-1 calls it a soft hyphen: nothing may drop it before this table is used.
 */
const FIRST_CODE = 0xa1;
const letters = [
  ...'ĂÂÊÔƠƯĐăâêôơưđẰ',
  ...['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'],
  ...'àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
];

/** Toned capitals as the full standard codes them, where the Windows fonts have quotes and dashes and below the blank. */
const tonedCapitals = new Map<string, string>([
  ...[...'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'].map((letter, at) => [highControls.charAt(at), letter] as const),
  ...[
    ...'\u0001Ú\u0002Ụ\u0004Ừ\u0005Ử\u0006Ữ\u0011Ứ\u0012Ự\u0013Ỳ\u0014Ỷ\u0015Ỹ\u0016Ý\u0017Ỵ'.matchAll(
      /(.)(.)/gsu,
    ),
  ].map(([, code = '', letter = '']) => [code, letter] as const),
]);
const capitalWord = new RegExp(`[\\p{Lu}${[...tonedCapitals.keys()].join('')}]+`, 'gu');

const quotes = /^[‚„…‘’“”•–—‹›]+|[‚„…‘’“”•–—‹›]+$/gu;

/** Such a code is a letter where it makes a syllable of the capitals about it; elsewhere it is the quote or dash it looks like. */
function withTonedCapitals(word: string): string {
  if (!/\p{Lu}/u.test(word) && word.length > 1) return word;
  const inside = word.replace(quotes, '');
  if (inside !== word && (inside === '' || isSyllable(inside))) return word;
  const letters = [...word].map((code) => tonedCapitals.get(code) ?? code).join('');
  return letters !== word && isSyllable(letters) ? letters : word;
}

/** A word whose plain letters are all capitals was set in a capitals font (.VnTimeH). */
function capitalised(word: string): string {
  const plain = word.match(/[A-Za-z]/g) ?? [];
  const allCapitals = plain.length >= 2 && plain.every((letter) => letter < 'a');
  return allCapitals ? word.toUpperCase() : word;
}

/** Unicode (NFC) of TCVN3 text whose bytes are given as Latin-1 code points. */
export function decodeTcvn3(latin1: string): string {
  const unicode = latin1.replace(
    /[\u00a1-\u00ff]/g,
    (code) => letters[code.charCodeAt(0) - FIRST_CODE] ?? code,
  );
  return unicode
    .normalize('NFC')
    .replace(capitalWord, withTonedCapitals)
    .replace(/[\p{L}\p{M}]+/gu, capitalised);
}
