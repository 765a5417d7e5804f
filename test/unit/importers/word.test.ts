import { Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../../electron/importers/zip.ts';
import { docx, item, letterhead, line, read, refusal, sampleBytes, sampleText } from './files.ts';

describe('docx', () => {
  it('writes out the numbers of automatic lists', async () => {
    const bytes = await docx([
      item('Sở Y tế:', 0),
      item('Rà soát;', 1),
      item('Báo cáo.', 1),
      item('Công an tỉnh:', 0),
      item('Kiểm tra;', 1),
      item('Tuần tra', 2),
      item('Danh sách khác', 0, 1),
    ]);
    expect((await read(bytes)).text.split('\n')).toEqual([
      '1. Sở Y tế:',
      'a) Rà soát;',
      'b) Báo cáo.',
      '2. Công an tỉnh:',
      'a) Kiểm tra;',
      '- Tuần tra',
      '1. Danh sách khác',
    ]);
  });

  it('reads a letterhead table cell by cell, lines in order', async () => {
    const bytes = await docx([
      letterhead(['UBND TỈNH LAI CHÂU', 'Số: 07/TB-BCĐ'], ['CỘNG HÒA', 'Lai Châu, ngày 05']),
      line('THÔNG BÁO'),
    ]);
    expect(await read(bytes)).toEqual({
      text: 'UBND TỈNH LAI CHÂU\nSố: 07/TB-BCĐ\nCỘNG HÒA\nLai Châu, ngày 05\nTHÔNG BÁO',
      format: 'docx',
      encoding: 'unicode',
    });
  });

  it('keeps tabs and line breaks, and shows capitals as printed', async () => {
    const runs = [
      new TextRun({ text: 'Kính\tgửi' }),
      new TextRun({ text: 'Sở Y tế', break: 1, allCaps: true }),
      new TextRun({ text: ' ẩn', vanish: true }),
    ];
    expect((await read(await docx([new Paragraph({ children: runs })]))).text).toBe('Kính\tgửi\nSỞ Y TẾ');
  });

  it('reads TCVN3 and VNI fonts beside Unicode ones', async () => {
    const bytes = await docx([
      line('ñy ban nh©n d©n tØnh', '.VnTimeH'),
      line('Th«ng b¸o ng\u00adêi nghiÖn', '.VnTime'),
      line('ngöôøi nghieän', 'VNI-Times'),
      line('Đã là Unicode', '.VnTime'),
      line('Sở Y tế', 'Times New Roman'),
    ]);
    expect(await read(bytes)).toEqual({
      text: 'ỦY BAN NHÂN DÂN TỈNH\nThông báo người nghiện\nngười nghiện\nĐã là Unicode\nSở Y tế',
      format: 'docx',
      encoding: 'tcvn3+vni',
    });
  });

  it('finds the same words as an independent reader', async () => {
    const source = sampleText('example-2018-quarterly.txt');
    const bytes = await docx(source.split('\n').map((text) => line(text)));
    const other = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
    expect(words((await read(bytes)).text)).toEqual(words(other.value));
  });

  it('refuses a file that is cut off at any place', async () => {
    const bytes = await docx([line('Thông báo kết luận')]);
    for (const part of [0.01, 0.1, 0.5, 0.9, 0.999]) {
      expect(await refusal(bytes.subarray(0, Math.floor(bytes.length * part)))).toBe('damaged-file');
    }
  });

  it('refuses a file whose letters were changed inside', async () => {
    const bytes = Buffer.from(await docx([line('Thông báo kết luận')]));
    const at = bytes.indexOf('word/document.xml') + 200;
    bytes.writeUInt8((bytes[at] ?? 0) ^ 0xff, at);
    expect(await refusal(bytes)).toBe('damaged-file');
  });

  it('refuses what declares to unpack beyond the limit, and what unpacks to more than it declares', async () => {
    const bytes = Buffer.from(await docx([line('Thông báo kết luận')]));
    const entry = bytes.lastIndexOf('word/document.xml') - 46;
    bytes.writeUInt32LE(201 * 1024 * 1024, entry + 24);
    expect(await refusal(bytes)).toBe('file-too-large');
    bytes.writeUInt32LE(100, entry + 24);
    expect(await refusal(bytes)).toBe('damaged-file');
  });

  it('opens nothing that is no zip', () => {
    expect(() => openZip(new Uint8Array(5))).toThrow('bị hỏng');
  });
});

describe('doc', () => {
  it('reads a Word 97-2003 file, its letterhead cells as lines', async () => {
    const { text, format } = await read(sampleBytes('example-2018-quarterly.doc'));
    expect(format).toBe('doc');
    const [first, second, third, fourth, fifth] = text.split('\n');
    expect([first, second, third, fourth]).toEqual([
      'UBND TỈNH LAI CHÂU',
      'BAN CHỈ ĐẠO PCTP, AIDS, MT, MD',
      '-------',
      'Số: 07/TB-BCĐ',
    ]);
    expect(fifth).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    const body = (whole: string) => whole.slice(whole.indexOf('THÔNG BÁO')).trim();
    expect(body(text)).toBe(body(sampleText('example-2018-quarterly.txt')));
  });

  it('reads one set in a TCVN3 font', async () => {
    const { text, encoding } = await read(sampleBytes('example-2004-tcvn3.doc'));
    expect(encoding).toBe('tcvn3');
    expect(text.trim()).toBe(sampleText('example-2004-unicode.txt').trim());
  });

  it('refuses a file that is cut off', async () => {
    const bytes = sampleBytes('example-2018-quarterly.doc');
    for (const part of [0.01, 0.2, 0.5]) {
      expect(await refusal(bytes.subarray(0, Math.floor(bytes.length * part)))).toBe('damaged-file');
    }
  });
});
