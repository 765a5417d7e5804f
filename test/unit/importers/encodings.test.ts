import { describe, expect, it } from 'vitest';
import { decodeTcvn3 } from '../../../electron/importers/text/tcvn3.ts';
import { decodeVni } from '../../../electron/importers/text/vni.ts';
import { read, refusal, sampleBytes, sampleText } from './files.ts';

const sentence = 'Kết luận của đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh: người nghiện được hỗ trợ.';
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** The 67 small letters beyond ASCII with the codes that `iconv -f TCVN` gives them. */
const small =
  'a8ă a9â aaê abô acơ adư aeđ b5à b6ả b7ã b8á b9ạ bbằ bcẳ bdẵ beắ c6ặ c7ầ c8ẩ c9ẫ caấ cbậ ccè ceẻ cfẽ d0é d1ẹ ' +
  'd2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò e1ỏ e2õ e3ó e4ọ e5ồ e6ổ e7ỗ e8ố e9ộ eaờ ebở ecỡ edớ eeợ efù ' +
  'f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ';
const capital = 'a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư a7Đ';

describe('TCVN3 table', () => {
  const pairs = `${small} ${capital}`.split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)] as const);

  it('knows 67 small letters and the 7 capitals that have codes', () => {
    expect(pairs).toHaveLength(74);
    for (const [code, letter] of pairs)
      expect([code, decodeTcvn3(Buffer.from(code, 'hex').toString('latin1'))]).toEqual([code, letter]);
  });

  it('takes a word of capitals as set in a capitals font', () => {
    expect(decodeTcvn3('UBND TØNH, THèNG B¸O, Th«ng b¸o')).toBe('UBND TỈNH, THỐNG BÁO, Thông báo');
  });
});

describe('VNI table', () => {
  it.each([
    ['ngöôøi ñöôïc xöû lyù', 'người được xử lý'],
    ['UÛY BAN NHAÂN DAÂN TÆNH LAI CHAÂU', 'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU'],
    ['ÑOÀNG CHÍ PHOÙ CHUÛ TÒCH', 'ĐỒNG CHÍ PHÓ CHỦ TỊCH'],
    [
      'keát luaän, thaåm quyeàn, cuûng coá, kyõ, tyû, kyø, thò, nghó, chæ, mî',
      'kết luận, thẩm quyền, củng cố, kỹ, tỷ, kỳ, thị, nghĩ, chỉ, mỵ',
    ],
    [
      'aêm naêm, baèng, baét, laëp, daúng, cuõng, hoã trôï, moät, nhôø',
      'ăm năm, bằng, bắt, lặp, dẳng, cũng, hỗ trợ, một, nhờ',
    ],
  ])('reads %s', (vni, unicode) => {
    expect(decodeVni(vni)).toBe(unicode);
  });
});

describe('text files', () => {
  it.each([
    ['UTF-8', Buffer.from(sentence), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${sentence}`), 'utf-8'],
    ['decomposed UTF-8', Buffer.from(sentence.normalize('NFD')), 'utf-8'],
    ['UTF-16 LE with a mark', utf16(`\ufeff${sentence}`), 'utf-16le'],
    ['UTF-16 BE with a mark', utf16(`\ufeff${sentence}`).swap16(), 'utf-16be'],
    ['UTF-16 LE without a mark', utf16(sentence), 'utf-16le'],
    ['UTF-16 BE without a mark', utf16(sentence).swap16(), 'utf-16be'],
  ])('reads %s', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({ text: sentence, format: 'txt', encoding });
  });

  it('reads Windows-1258 with its combining tone marks', async () => {
    const bytes = latin1(
      'Ng\xfd\xf5\xcci nghi\xea\xf2n \xf0\xfd\xf5\xf2c h\xf4\xde tr\xf5\xf2 \x96 ti\xd2nh',
    );
    const { text, encoding } = await read(bytes);
    expect([text, encoding]).toEqual(['Người nghiện được hỗ trợ – tỉnh', 'windows-1258']);
  });

  it('reads VNI-Windows', async () => {
    const bytes = latin1('Ñoàng chí Phoù Chuû tòch keát luaän: ngöôøi nghieän ñöôïc hoã trôï.');
    const { text, encoding } = await read(bytes);
    expect([text, encoding]).toEqual(['Đồng chí Phó Chủ tịch kết luận: người nghiện được hỗ trợ.', 'vni']);
  });

  it('reads the TCVN3 example to the letter, ư among them', async () => {
    const { text, encoding } = await read(sampleBytes('example-2004-tcvn3.txt'));
    expect(encoding).toBe('tcvn3');
    expect(text).toBe(sampleText('example-2004-unicode.txt'));
    expect(text).toContain('người');
  });

  it('reads toned capitals of the full TCVN3 table, and the quotes that share their codes', async () => {
    const bytes = Buffer.from(
      '\x9eY BAN NH\xa2N D\xa2N T\x8eNH H\x92A B\x8dNH\nTh\xabng b\xb8o \x93k\xd5t lu\xcbn\x94 c\xf1a \x93AN NINH\x94 v\xb5 V\x94',
      'latin1',
    );
    expect(await read(bytes)).toMatchObject({
      text: 'ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH\nThông báo “kết luận” của “AN NINH” và VÕ',
      encoding: 'tcvn3',
    });
  });

  it('mends TCVN3 letters that were pasted into a Unicode file', async () => {
    expect(await read(Buffer.from('hép møt tÕt'))).toMatchObject({ text: 'hộp mứt tết', encoding: 'tcvn3' });
  });

  it('leaves Unicode text with Latin-1 letters as it is', async () => {
    const text = 'Công an xã, đã có báo cáo; thành lập «Đội 178», café, 30°';
    expect(await read(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8' });
  });

  it('ends lines in \\n', async () => {
    expect((await read(Buffer.from('Một\r\nHai\rBa')))?.text).toBe('Một\nHai\nBa');
  });

  it('refuses broken UTF-8 rather than losing letters', async () => {
    const broken = Buffer.concat([Buffer.from(sentence), Buffer.from([0xe1, 0xba]), Buffer.from(sentence)]);
    expect(await refusal(broken)).toBe('damaged-file');
    expect(await refusal(Buffer.concat([utf16(`\ufeff${sentence}`), Buffer.from([0x41])]))).toBe(
      'damaged-file',
    );
  });
});
