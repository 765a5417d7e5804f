import { readFileSync } from 'node:fs';
import {
  Document,
  type ISectionOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { type NoticeText, readNoticeText } from '../../../electron/importers/index.ts';
import { AppError, type ErrorCode } from '../../../shared/domain/errors/index.ts';

/** Bytes of a file in test/support/notices. */
export function sampleBytes(name: string): Uint8Array {
  return readFileSync(new URL(`../../support/notices/${name}`, import.meta.url));
}

/** Text of a sample file in UTF-8. */
export function sampleText(name: string): string {
  return Buffer.from(sampleBytes(name)).toString('utf8');
}

/** Reads bytes under a name that tells nothing. */
export function read(bytes: Uint8Array, name = 'thong-bao'): Promise<NoticeText> {
  return readNoticeText({ name, bytes });
}

/** Code of the refusal, after checking that its words are one sentence. */
export async function refusal(bytes: Uint8Array, name?: string): Promise<ErrorCode> {
  try {
    await read(bytes, name);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (!/^\p{Lu}[^\n]*vui lòng[^\n]*\.$/u.test(error.message))
      throw new Error(`not a sentence: ${error.message}`);
    return error.code;
  }
  throw new Error('the file was read');
}

/** A paragraph in one font. */
export function line(text: string, font?: string): Paragraph {
  return new Paragraph({ children: [new TextRun(font === undefined ? text : { text, font })] });
}

/** A paragraph of the automatic list "items": level 0 is "1.", level 1 "a)", level 2 a bullet. */
export function item(text: string, level: number, instance = 0): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'items', level, instance } });
}

/** A letterhead: one row, two cells of several lines. */
export function letterhead(left: readonly string[], right: readonly string[]): Table {
  const cell = (lines: readonly string[]) => new TableCell({ children: lines.map((text) => line(text)) });
  return new Table({ rows: [new TableRow({ children: [cell(left), cell(right)] })] });
}

/** Bytes of a docx of these blocks. */
export async function docx(children: ISectionOptions['children']): Promise<Uint8Array> {
  const levels = [
    { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
    { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
    { level: 2, format: LevelFormat.BULLET, text: '\uf0b7' },
  ];
  const numbering = { config: [{ reference: 'items', levels }] };
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));
}
