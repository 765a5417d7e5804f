/** One picture of an icon: a square PNG. */
export interface IconPicture {
  readonly side: number;
  readonly png: Uint8Array;
}

const HEAD_BYTES = 6;
const ENTRY_BYTES = 16;

/** Bytes of a Windows .ico file that holds the pictures, largest side 256. */
export function icoFile(pictures: readonly IconPicture[]): Uint8Array {
  const head = Buffer.alloc(HEAD_BYTES + ENTRY_BYTES * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { side, png }] of pictures.entries()) {
    const entry = HEAD_BYTES + ENTRY_BYTES * index;
    // The format has one byte for a side and writes 256 as 0.
    head.writeUInt8(side % 256, entry);
    head.writeUInt8(side % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.byteLength, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.byteLength;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
