import { ImageRun, Paragraph, type Table } from 'docx';
import {
  codeMm,
  codeModules,
  codeTextMm,
  type LayoutProfile,
} from '../../../shared/documents/layout/index.ts';
import type { Block } from '../../../shared/documents/model/index.ts';
import { bitmapPng } from '../png.ts';
import { line, pairTable } from './pairs.ts';

const pixelsPerMm = 96 / 25.4;
/** Pixels of a module: enough that no printer blurs its edge. */
const modulePixels = 12;

/** A code in words beside its QR picture, as a borderless table of two cells. */
export function codeTable(
  { text, note }: Extract<Block, { kind: 'code' }>,
  profile: LayoutProfile,
  textWidthMm: number,
): Table {
  const side = Math.round(codeMm * pixelsPerMm);
  const name = `Mã QR: ${text}`;
  const picture = new ImageRun({
    type: 'png',
    data: bitmapPng(codeModules(text), modulePixels),
    transformation: { width: side, height: side },
    altText: { name, title: name, description: name },
  });
  return pairTable(
    [[[new Paragraph({ children: [picture] })], [line(profile, 'code', text), line(profile, 'note', note)]]],
    { textWidthMm, leftPercent: (codeTextMm / textWidthMm) * 100 },
  );
}
