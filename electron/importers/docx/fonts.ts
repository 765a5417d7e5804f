import { decodeTcvn3 } from '../text/tcvn3.ts';
import { decodeVni } from '../text/vni.ts';

/** Letters that neither code uses. */
const unicodeOnly = /[\u0102-\u01b0\u1ea0-\u1ef9]|\p{M}/u;

/** Encoding that a font's name stands for, null for a Unicode font. */
export function legacyEncoding(font: string | undefined): 'tcvn3' | 'vni' | null {
  if (font === undefined) return null;
  if (/^\.Vn/i.test(font)) return 'tcvn3';
  return /^VNI[-\s]/i.test(font) ? 'vni' : null;
}

/** Unicode of letters set in a font; text that is Unicode already, whatever its font says, stays. */
export function decodeLegacyFont(text: string, font: string | undefined): string {
  const encoding = legacyEncoding(font);
  if (encoding === null || unicodeOnly.test(text)) return text;
  if (encoding === 'vni') return decodeVni(text);
  const unicode = decodeTcvn3(text);
  return /H$/.test(font ?? '') ? unicode.toUpperCase() : unicode;
}
