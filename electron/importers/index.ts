import { readDoc } from './doc.ts';
import { readDocx } from './docx/index.ts';
import { emptyFile, fileTooLarge, MAX_FILE_BYTES } from './failures.ts';
import { detectFormat, type NoticeFormat } from './format.ts';
import { decodeText } from './text/index.ts';
import { type DecodedText, repairLegacyFonts } from './text/legacy.ts';

export { MAX_FILE_BYTES } from './failures.ts';

/** A file as the window or a folder hands it over. */
export interface NoticeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Text of a notice: NFC, lines end in \n; `encoding` is what its letters were read by ("utf-8", "tcvn3"). */
export interface NoticeText {
  readonly text: string;
  readonly format: NoticeFormat;
  readonly encoding: string;
}

async function decode(format: NoticeFormat, bytes: Uint8Array): Promise<DecodedText> {
  switch (format) {
    case 'txt':
      return decodeText(bytes);
    case 'docx':
      return repairLegacyFonts(readDocx(bytes));
    case 'doc':
      return repairLegacyFonts({ text: await readDoc(bytes), encoding: 'unicode' });
  }
}

function tidy(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .normalize('NFC');
}

/**
 * Reads the text out of a notice file, told by its content and not by its name.
 * Throws AppError: empty-file, damaged-file, file-too-large (MAX_FILE_BYTES), unsupported-file.
 */
export async function readNoticeText(file: NoticeFile): Promise<NoticeText> {
  if (file.bytes.length === 0) throw emptyFile();
  if (file.bytes.length > MAX_FILE_BYTES) throw fileTooLarge();
  const format = detectFormat(file.bytes);
  const decoded = await decode(format, file.bytes);
  const text = tidy(decoded.text);
  if (text.trim() === '') throw emptyFile();
  return { text, format, encoding: decoded.encoding };
}
