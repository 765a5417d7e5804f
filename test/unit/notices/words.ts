import { noticeDictionary } from '../../../electron/database/reference/index.ts';
import { type NoticeReading, readNotice } from '../../../shared/domain/notices/index.ts';
import { type Lexicon, lexiconOf } from '../../../shared/domain/notices/lexicon.ts';
import { type Paragraph, paragraphsOf } from '../../../shared/domain/notices/paragraphs.ts';
import { type Line, linesOf, normaliseSource } from '../../../shared/domain/notices/text.ts';

/** The words that a new database knows. */
export const lexicon: Lexicon = lexiconOf(noticeDictionary());

/** Lines of a text as the grammar sees them. */
export function lines(text: string): Line[] {
  return linesOf(normaliseSource(text));
}

/** All paragraphs of a text. */
export function paragraphs(text: string): Paragraph[] {
  return paragraphsOf(normaliseSource(text), lines(text));
}

/** The one paragraph of a text. */
export function paragraph(text: string): Paragraph {
  const [only, more] = paragraphs(text);
  if (!only || more) throw new Error(`not one paragraph: ${text}`);
  return only;
}

/** Reading of a notice whose conclusions are these lines. */
export function concluded(...conclusions: readonly string[]): NoticeReading {
  return whole(
    [
      'Lai Châu, ngày 05 tháng 02 năm 2018',
      'THÔNG BÁO',
      'Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp',
      '',
      'Ngày 31/01/2018, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp và kết luận như sau:',
      ...conclusions,
    ].join('\n'),
  );
}

/** Reading of a whole notice. */
export function whole(text: string): NoticeReading {
  const result = readNotice(text, noticeDictionary());
  if (!result.ok) throw new Error(result.message);
  return result.reading;
}
