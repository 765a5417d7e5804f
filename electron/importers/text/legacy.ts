import { countSyllables } from './syllables.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeVni } from './vni.ts';
import { decodeHighControls, decodeWindows1258 } from './windows-code-pages.ts';

/** A text and the encoding that it was read by. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

interface Decoder {
  readonly encoding: string;
  readonly decode: (latin1: string) => string;
}

interface Weighed extends Decoder {
  readonly good: number;
  readonly bad: number;
}

const SAMPLE_LENGTH = 200_000;
const tcvn3: Decoder = { encoding: 'tcvn3', decode: decodeTcvn3 };
const vni: Decoder = { encoding: 'vni', decode: decodeVni };
const windows1258: Decoder = { encoding: 'windows-1258', decode: decodeWindows1258 };

/** The decoder that gives the beginning of a text the most Vietnamese syllables; the first one on a tie. */
function likeliest(text: string, decoders: readonly Decoder[]): Weighed | undefined {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return decoders
    .map((decoder): Weighed => ({ ...decoder, ...countSyllables(decoder.decode(sample)) }))
    .sort((a, b) => b.good - b.bad - (a.good - a.bad))[0];
}

/** Reads bytes of no Unicode encoding, given as Latin-1 code points; null when they fit no Vietnamese one. */
export function decodeLegacyBytes(latin1: string): DecodedText | null {
  const text = decodeHighControls(latin1);
  const best = likeliest(text, [tcvn3, vni, windows1258]);
  if (best === undefined || best.good <= best.bad) return null;
  return { text: best.decode(text), encoding: best.encoding };
}

/** Mends Unicode text that is really TCVN3 or VNI codes kept as Latin-1 letters ("hép møt tÕt"); else unchanged. */
export function repairLegacyFonts(decoded: DecodedText): DecodedText {
  const { text } = decoded;
  if (!/[\u00a1-\u00ff]/.test(text)) return decoded;
  const asIs: Decoder = { encoding: decoded.encoding, decode: (kept) => kept };
  const best = likeliest(text, [asIs, tcvn3, vni]);
  if (best === undefined || best.good <= best.bad) return decoded;
  return { text: best.decode(text), encoding: best.encoding };
}
