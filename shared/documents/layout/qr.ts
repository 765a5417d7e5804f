import { encodeQR } from 'qr';

/** Side of a code's picture, its quiet zone of four modules in it (ISO/IEC 18004). */
export const codeMm = 30;

/** From the type area's edge to the words beside the picture. */
export const codeTextMm = 34;

const quietModules = 4;

/** The dark and light modules of a QR picture, row by row, its quiet zone around it. */
export function codeModules(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: quietModules });
}
