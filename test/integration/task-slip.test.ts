import { inflateSync } from 'node:zlib';
import JSZip from 'jszip';
import decodeQR from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../electron/exporters/index.ts';
import { bitmapPng } from '../../electron/exporters/png.ts';
import { buildTaskSlips } from '../../shared/documents/builders/index.ts';
import { codeModules } from '../../shared/documents/layout/index.ts';
import { taskCode } from '../../shared/domain/tasks/index.ts';
import { aSheetTask } from '../unit/documents/aTaskPaper.ts';

/** Pixels of a PNG of one bit a pixel without row filters, as a camera would hand them over. */
function pixelsOf(png: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
} {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const start = Buffer.from(png).indexOf('IDAT');
  const rows = inflateSync(png.subarray(start + 4, start + 4 + view.getUint32(start - 4)));
  const stride = Math.ceil(width / 8) + 1;
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const white = ((rows[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      data.fill(white === 1 ? 255 : 0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height, data };
}

describe('the QR picture of a slip', () => {
  it.each([1, 123, 999_999, 12_345_678])('is read back as the code of task %i', (id) => {
    expect(decodeQR(pixelsOf(bitmapPng(codeModules(taskCode(id)), 8)))).toBe(taskCode(id));
  });

  it('stands in the Word file as well, and is read back there', async () => {
    const task = { ...aSheetTask({ id: 77 }), product: null };
    const file = await writeDocx(buildTaskSlips({ asOf: '2026-06-05', tasks: [task], isSample: false }));
    const zip = await JSZip.loadAsync(file);
    const [picture] = zip.file(/word\/media\/.*\.png/);
    const png = await picture?.async('uint8array');
    expect(png && decodeQR(pixelsOf(png))).toBe(taskCode(77));
  });
});
