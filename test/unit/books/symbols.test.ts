import { describe, expect, it } from 'vitest';
import { type BookDocument, symbolOf } from '../../../shared/domain/books/index.ts';

const symbol = (document: BookDocument, abbreviation: string, letterUnit: string | null = null) =>
  symbolOf(document, { abbreviation, letterUnit });

describe('a symbol', () => {
  it('joins the abbreviations of document and issuer', () => {
    expect(symbol('notice', 'BCĐ')).toBe('TB-BCĐ');
    expect(symbol('notice', 'VPUBND')).toBe('TB-VPUBND');
    expect(symbol('minutes', 'BCĐ')).toBe('BB-BCĐ');
    expect(symbol('invitation', 'UBND', 'VX')).toBe('GM-UBND');
  });

  it('of a letter names the unit that drafts it and no kind of document', () => {
    expect(symbol('letter', 'UBND', 'VX')).toBe('UBND-VX');
    expect(symbol('letter', 'BCĐ')).toBe('BCĐ');
  });
});
