import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from '../../../electron/importers/index.ts';
import { docx, line, read, refusal } from './files.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('files that are not read', () => {
  it.each([
    ['PDF', bytes('%PDF-1.7\n1 0 obj')],
    ['PNG', bytes('\x89PNG\r\n\x1a\n')],
    ['JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
    ['Windows program', bytes('MZ\x90\0\x03\0\0\0')],
    ['RTF', bytes('{\\rtf1\\ansi}')],
    ['zeros', Buffer.alloc(400)],
    ['random controls', Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 7) % 32 || 1))],
    ['text with a zero inside', Buffer.from('Thông báo\0kết luận')],
  ])('refuses %s as unsupported', async (_, content) => {
    expect(await refusal(content, 'thong-bao.docx')).toBe('unsupported-file');
  });

  it('refuses an empty file, and one of blanks', async () => {
    expect(await refusal(Buffer.alloc(0))).toBe('empty-file');
    expect(await refusal(Buffer.from(' \n\t\r\n'))).toBe('empty-file');
    expect(await refusal(await docx([line('')]))).toBe('empty-file');
  });

  it('refuses a file over the limit', async () => {
    expect(await refusal(Buffer.alloc(MAX_FILE_BYTES + 1, 0x61))).toBe('file-too-large');
  });
});

describe('format', () => {
  it('goes by the content and not by the name', async () => {
    expect((await read(await docx([line('Thông báo')]), 'thong-bao.txt')).format).toBe('docx');
    expect((await read(Buffer.from('Thông báo'), 'thong-bao.docx')).format).toBe('txt');
    expect((await read(Buffer.from('MZ và BM là hai chữ'), 'a')).format).toBe('txt');
  });
});
