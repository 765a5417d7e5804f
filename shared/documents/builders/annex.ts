import { formatDate } from '../../format/index.ts';
import { dots, paddedNumber } from '../layout/index.ts';
import type { Block } from '../model/index.ts';
import { hostWords } from './host.ts';
import type { LetterInput } from './letter.ts';

/** The head of a letter's annex on pages of its own: name, title and whose annex it is (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function annexHead(
  { issuer, number, issuedOn }: Pick<LetterInput, 'issuer' | 'number' | 'issuedOn'>,
  title: string,
): readonly Block[] {
  const whole = number === null ? dots : paddedNumber(number);
  const day = issuedOn === null ? dots : formatDate(issuedOn);
  const centred = (style: 'annexName' | 'annexTitle' | 'annexOf', text: string): Block => ({
    ...{ kind: 'paragraph', style, runs: [{ text }] },
  });
  return [
    { kind: 'pageBreak' },
    centred('annexName', 'Phụ lục'),
    centred('annexTitle', title),
    centred('annexOf', `(Kèm theo Công văn số ${whole} ngày ${day} của ${hostWords(issuer)})`),
  ];
}
