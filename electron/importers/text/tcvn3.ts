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
  return unicode.normalize('NFC').replace(/[\p{L}\p{M}]+/gu, capitalised);
}
