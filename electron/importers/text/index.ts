import { unreadableEncoding, unsupportedFile } from '../failures.ts';
import { type DecodedText, decodeLegacyBytes, repairLegacyFonts } from './legacy.ts';

const SAMPLE_BYTES = 64 * 1024;

function strict(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark shows in the zero halves of its ASCII letters. */
function utf16Guess(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 2 / 3;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  if (even > many && odd * 20 < even) return 'utf-16be';
  return null;
}

function unicodeEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return utf16Guess(bytes);
}

function refuseBinary(text: string): void {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) throw unsupportedFile('other');
    if (code < 9 || (code > 13 && code < 32)) controls += 1;
  }
  if (controls * 100 > text.length) throw unsupportedFile('other');
}

/**
 * Reads a text file: UTF-8, UTF-16 (mark or guess), else TCVN3, VNI-Windows or Windows-1258, whichever gives
 * the most Vietnamese syllables. Throws damaged-file for broken bytes, unsupported-file for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = unicodeEncoding(bytes);
  if (marked !== null) {
    const text = strict(marked, bytes);
    if (text === null) throw unreadableEncoding();
    refuseBinary(text);
    return repairLegacyFonts({ text, encoding: marked });
  }
  const utf8 = strict('utf-8', bytes);
  if (utf8 !== null) {
    refuseBinary(utf8);
    return repairLegacyFonts({ text: utf8, encoding: 'utf-8' });
  }
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  refuseBinary(latin1);
  const legacy = decodeLegacyBytes(latin1);
  if (legacy === null) throw unreadableEncoding();
  return legacy;
}
