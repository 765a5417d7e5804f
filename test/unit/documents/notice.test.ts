import { describe, expect, it } from 'vitest';
import { buildNoticePaper, type NoticePaperInput } from '../../../shared/documents/builders/index.ts';
import { layoutProfile, paragraphText } from '../../../shared/documents/layout/index.ts';
import type { Block } from '../../../shared/documents/model/index.ts';
import { aDraft, aNotice } from './aNotice.ts';

function blocksOf<Kind extends Block['kind']>(input: NoticePaperInput, kind: Kind) {
  return buildNoticePaper(input).blocks.filter(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );
}

const texts = (input: NoticePaperInput) => blocksOf(input, 'paragraph').map(paragraphText);

describe('The notice as a paper', () => {
  it('has letterhead, title, text and signature in the order of the page', () => {
    expect(buildNoticePaper(aNotice()).blocks.map(({ kind }) => kind)).toEqual([
      'letterhead',
      'title',
      ...Array.from({ length: 8 }, () => 'paragraph'),
      'signature',
    ]);
  });

  it('parts the superior agency from the one that issues', () => {
    expect(blocksOf(aNotice(), 'letterhead')).toMatchObject([
      { superior: 'UBND TỈNH LAI CHÂU', issuer: 'Ban Chỉ đạo PCTP, AIDS, MT, MD' },
    ]);
    expect(blocksOf(aNotice({ issuer: ['VĂN PHÒNG'] }), 'letterhead')).toMatchObject([
      { superior: null, issuer: 'VĂN PHÒNG' },
    ]);
  });

  it('numbers the first paragraph of each conclusion and leaves the others', () => {
    expect(texts(aNotice()).slice(4, 7)).toEqual([
      '1. Giao Công an tỉnh chủ trì.',
      'Các huyện phối hợp.',
      '2. Giao Sở Y tế báo cáo.',
    ]);
  });

  it('never numbers twice, and keeps the letters of points', () => {
    const conclusions = [
      { id: 11, n: '2', paragraphs: ['2. Sở Y tế:', 'a) Rà soát điểm cấp phát;', 'b) Báo cáo UBND tỉnh.'] },
      { id: 12, n: '', paragraphs: ['Các ngành thực hiện.'] },
    ];
    expect(texts(aNotice({ conclusions })).slice(4, 8)).toEqual([
      '2. Sở Y tế:',
      'a) Rà soát điểm cấp phát;',
      'b) Báo cáo UBND tỉnh.',
      'Các ngành thực hiện.',
    ]);
  });

  it('sets headings in capitals as headings', () => {
    const styles = blocksOf(aNotice(), 'paragraph').map(({ style }) => style);
    expect(styles.slice(0, 3)).toEqual(['body', 'heading', 'body']);
  });

  it('keeps list marks apart from the words, so that Word can count them', () => {
    const conclusions = [
      {
        id: 11,
        n: '1',
        paragraphs: [
          'Sở Y tế:',
          'a) Rà soát;',
          'đ) Báo cáo;',
          '- Việc khác;',
          '+ Việc nhỏ;',
          '1.2. Chi tiết.',
        ],
      },
    ];
    const marked = blocksOf(aNotice({ conclusions }), 'paragraph').slice(4, 10);
    expect(marked.map(({ marker }) => marker)).toEqual(['1.', 'a)', 'đ)', '-', '+', '1.2.']);
    expect(marked.map(({ runs }) => runs[0]?.text)).toEqual([
      'Sở Y tế:',
      'Rà soát;',
      'Báo cáo;',
      'Việc khác;',
      'Việc nhỏ;',
      'Chi tiết.',
    ]);
  });

  it.each(['1.250,5 gam heroin đã bị thu giữ.', 'A. Nguyễn đã báo cáo.', '94,5% chỉ tiêu.', '-5 độ.'])(
    'takes no mark out of "%s"',
    (text) => {
      const [first] = blocksOf(aNotice({ opening: [text] }), 'paragraph');
      expect(first).toMatchObject({ style: 'body', runs: [{ text }] });
      expect(first?.marker).toBeUndefined();
    },
  );

  it('sets the head of a part as a heading, in capitals whatever it was typed in', () => {
    const headings = [{ part: 'conclusions', before: 0, text: 'II. Nhiệm vụ trọng tâm' }] as const;
    const heading = blocksOf(aNotice({ headings }), 'paragraph').find(({ marker }) => marker === 'II.');
    expect(heading).toMatchObject({ style: 'heading', runs: [{ text: 'Nhiệm vụ trọng tâm' }] });
    expect(layoutProfile('nd30-2020').styles.heading.upperCase).toBe(true);
  });

  it('sets the legal bases at the start in italics, and only those', () => {
    const opening = [
      'Căn cứ Luật Phòng, chống ma túy số 73/2021/QH14;',
      'Xét đề nghị của Công an tỉnh.',
      'Căn cứ kết quả cuộc họp, Trưởng Ban Chỉ đạo kết luận như sau:',
    ];
    const styles = blocksOf(aNotice({ opening }), 'paragraph').map(({ style }) => style);
    expect(styles.slice(0, 3)).toEqual(['basis', 'basis', 'body']);
    const [plain] = blocksOf(aNotice({ opening: ['Căn cứ tình hình, kết luận.'] }), 'paragraph');
    expect(plain?.style).toBe('body');
  });

  it('ends the text in "./.", once', () => {
    expect(texts(aNotice()).at(-1)).toBe('Trên đây là kết luận, thông báo để các đơn vị biết, thực hiện./.');
    expect(texts(aNotice({ closing: ['Thông báo để biết.'] })).at(-1)).toBe('Thông báo để biết./.');
    expect(texts(aNotice({ closing: [] })).at(-1)).toBe('2. Giao Sở Y tế báo cáo./.');
  });

  it('tells which field feeds each paragraph', () => {
    const from = blocksOf(aNotice(), 'paragraph').map((block) => block.from);
    expect(from[0]).toEqual({ entity: 'notice', id: 7, field: 'opening' });
    expect(from[4]).toEqual({ entity: 'conclusion', id: 11, field: 'text' });
  });

  it('prints rank and name together', () => {
    expect(blocksOf(aNotice(), 'signature')).toMatchObject([{ name: 'Đại tá Trần Minh Khôi' }]);
  });

  it('invents nothing that a draft lacks', () => {
    expect(blocksOf(aDraft(), 'letterhead')).toEqual([
      {
        kind: 'letterhead',
        superior: null,
        issuer: null,
        number: null,
        symbol: null,
        place: null,
        issuedOn: null,
      },
    ]);
    expect(blocksOf(aDraft(), 'signature')).toMatchObject([{ authority: null, position: null, name: null }]);
  });

  it('follows the rules in force on its day, else on the day of the meeting', () => {
    expect(buildNoticePaper(aNotice()).profile).toBe('tt01-2011');
    expect(buildNoticePaper(aNotice({ issuedOn: '2026-04-12' })).profile).toBe('nd30-2020');
    expect(buildNoticePaper(aDraft({ heldOn: '2014-03-11' })).profile).toBe('tt01-2011');
  });

  it('marks a made-up notice', () => {
    expect(buildNoticePaper(aNotice()).sampleMark).toBeNull();
    expect(buildNoticePaper(aNotice({ isSample: true })).sampleMark).toBe('VĂN BẢN MẪU');
    expect(buildNoticePaper(aNotice({ isDraft: true })).sampleMark).toBe('DỰ THẢO');
    expect(buildNoticePaper(aNotice({ isDraft: true, isSample: true })).sampleMark).toBe(
      'DỰ THẢO - VĂN BẢN MẪU',
    );
  });
});
