import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, plainBlock } from '../../../shared/domain/drafts/draft.ts';
import { composed, withText, wordsOf } from '../../../shared/domain/drafts/marks.ts';

const text = 'Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế báo cáo trước ngày 30/6/2018.';
const blockOf = (...marks: Block['marks']): Block => ({ ...plainBlock('b1', 'conclusions', 1, text), marks });
const markOf = (words: string): Block['marks'][number] => {
  const start = text.indexOf(words);
  return { kind: 'lead', start, end: start + words.length, by: 'clerk' };
};
const whole = blockOf(markOf('Công an tỉnh'), markOf('Sở Y tế'), markOf('trước ngày 30/6/2018'));
const words = ({ marks, ...block }: Block) => marks.map((mark) => wordsOf(block, mark));

describe('marks', () => {
  it('go with their words when something is typed before them', () => {
    expect(words(withText(whole, `Yêu cầu ${text}`))).toEqual(words(whole));
  });

  it('vanish when their words change, or grow into other words', () => {
    expect(words(withText(whole, text.replace('an tỉnh', 'an huyện')))).toEqual(words(whole).slice(1));
    expect(words(withText(whole, text.replace('Y tế', 'Y tếx')))).not.toContain('Sở Y tế');
    expect(words(withText(whole, text.replace('Công', 'xCông')))).not.toContain('Công an tỉnh');
  });

  it('stay when a blank or a stop is typed behind them', () => {
    expect(words(withText(whole, text.replace('Y tế', 'Y tế,')))).toEqual(words(whole));
  });

  it('cover the same words after any edits, or are gone', () => {
    const edit = fc.record({ at: fc.nat(90), cut: fc.nat(12), put: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const end = edits.reduce((block, { at, cut, put }) => {
          const next = block.text.slice(0, at) + put + block.text.slice(at + cut);
          return withText(block, next);
        }, whole);
        const before = new Set(words(whole));
        expect(words(end).filter((some) => !before.has(some))).toEqual([]);
        expect(end.marks.every((mark) => 0 <= mark.start && mark.end <= end.text.length)).toBe(true);
      }),
    );
  });

  it('keep their words when the text is composed', () => {
    const loose = text.normalize('NFD');
    const start = loose.indexOf('Sở Y tế'.normalize('NFD'));
    const mark = {
      kind: 'lead',
      start,
      end: start + 'Sở Y tế'.normalize('NFD').length,
      by: 'clerk',
    } as const;
    expect(words(composed({ ...blockOf(mark), text: loose }))).toEqual(['Sở Y tế']);
  });
});
