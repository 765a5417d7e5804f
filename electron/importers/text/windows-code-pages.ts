/** Codes 0x80 to 0x9F, the same in Windows-1252 and -1258 but for four letters that Vietnamese has not. */
export const highControls = '€\u0081‚ƒ„…†‡ˆ‰\u008a‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›œ\u009d\u009eŸ';

/** Where Windows-1258 differs from Latin-1 above 0xA0: five of them combining tone marks. */
const vietnamese: Readonly<Record<number, string>> = {
  195: 'Ă',
  204: '\u0300',
  208: 'Đ',
  210: '\u0309',
  213: 'Ơ',
  221: 'Ư',
  222: '\u0303',
  227: 'ă',
  236: '\u0301',
  240: 'đ',
  242: '\u0323',
  245: 'ơ',
  253: 'ư',
  254: '₫',
};

/** Replaces the codes 0x80 to 0x9F of Latin-1 text by what Windows shows there: quotes, dashes, the ellipsis. */
export function decodeHighControls(latin1: string): string {
  return latin1.replace(/[\u0080-\u009f]/g, (code) => highControls.charAt(code.charCodeAt(0) - 0x80));
}

/** Unicode (NFC) of Windows-1258 text whose bytes are given as Latin-1 code points. */
export function decodeWindows1258(latin1: string): string {
  return latin1
    .replace(/[\u00a0-\u00ff]/g, (code) => vietnamese[code.charCodeAt(0)] ?? code)
    .normalize('NFC');
}
