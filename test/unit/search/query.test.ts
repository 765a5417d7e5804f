import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, parseQuery } from '../../../shared/domain/search/index.ts';

const match = (typed: string) => parseQuery(typed)?.match;

describe('a typed query', () => {
  it('looks for nothing where nothing but signs was typed', () => {
    expect(parseQuery('')).toBeNull();
    expect(parseQuery(' "*" - ')).toBeNull();
  });

  it('counts diacritics only where some were typed', () => {
    expect(parseQuery('Tam Đường')).toMatchObject({ marks: true, words: ['tam', 'đường'] });
    expect(parseQuery('Tam Duong')).toMatchObject({ marks: false, words: ['tam', 'duong'] });
    expect(parseQuery('hop')?.marks).toBe(false);
  });

  it('takes both spellings of a tone as one, typed in either form of Unicode', () => {
    expect(match('hoà nhập')).toBe(match('hòa nhập'));
    expect(match('uỷ ban'.normalize('NFD'))).toBe(match('ủy ban'));
    expect(match('hòa')).not.toBe(match('hóa'));
  });

  it('wants every word, ranks them side by side first, and takes the last as begun', () => {
    expect(match('tam duo')).toBe('"tam duo"* OR ("tam" AND "duo"*)');
    expect(match('a')).toBe('"a"');
  });

  it("takes a document's number as one phrase in whichever spelling", () => {
    const seven = '("07 tb bcd"* OR "7 tb bcd"*)';
    expect(match('07/TB-BCD')).toBe(seven);
    expect(match('7 /tb - bcd')).toBe('("7 tb bcd"* OR "07 tb bcd"*)');
    expect(match('12-KH/TU')).toBe('"12 kh tu"*');
    expect(match('quy dinh 07/TB-BCD')).toBe(`"quy" AND "dinh" AND ${seven}`);
    expect(match('7tbbcd')).toBe('("7tbbcd" OR "07tbbcd")');
  });

  it('gives the index only quoted words, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const outside = (match(typed) ?? '').replace(/"[^"]*"/g, '').replace(/AND|OR|[()* ]/g, '');
        expect(outside).toBe('');
      }),
    );
  });
});

describe('the context of a hit', () => {
  const contextIn = (text: string, typed: string) => {
    const query = parseQuery(typed);
    if (!query) throw new Error('nothing to look for');
    const { text: shown, marks } = contextOf(text, query);
    return { shown, marked: marks.map(({ start, end }) => shown.slice(start, end)) };
  };

  it('marks whole words as they stand in the text', () => {
    expect(contextIn('Huyện Tam Đường đã báo cáo; tam thời', 'tam duong')).toEqual({
      shown: 'Huyện Tam Đường đã báo cáo; tam thời',
      marked: ['Tam Đường', 'tam'],
    });
    expect(contextIn('Uỷ ban, ủy quyền', 'ủy').marked).toEqual(['Uỷ', 'ủy']);
    expect(contextIn('hóa và hòa', 'hòa').marked).toEqual(['hòa']);
    expect(contextIn('methadone', 'meth').marked).toEqual(['meth']);
  });

  it('shows the stretch where the words stand closest, cut between words', () => {
    const filler = 'nội dung khác '.repeat(40);
    const { shown, marked } = contextIn(`Sở ${filler}Sở Y tế chủ trì ${filler}`, 'so y te');
    expect(marked).toEqual(['Sở Y tế']);
    expect(shown).toMatch(/^… .*Sở Y tế chủ trì.* …$/);
    expect(shown.length).toBeLessThan(200);
  });

  it('marks lie inside the text that is shown, apart and in order', () => {
    const words = fc.constantFrom('ma túy', 'Đội 178', 'hoà', 'uỷ', 'x', ' ', '-', 'İ', 'ﬁ', '𝒳');
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 80 }),
        fc.constantFrom('tuy', 'đội', 'hoa uy', 'i'),
        (parts, typed) => {
          const query = parseQuery(typed);
          if (!query) return;
          const { text, marks } = contextOf(parts.join(' '), query);
          let at = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
