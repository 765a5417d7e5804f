import { bodiesAt } from './body-lists.ts';
import type { Lexicon } from './lexicon.ts';
import type { Words } from './names.ts';
import type { Body } from './territory.ts';
import { keyPattern, matchAt } from './text.ts';

const end = '(?![\\p{L}\\p{M}\\p{N}])';
const start = '(?<![\\p{L}\\p{M}\\p{N}])';
const inWords: readonly {
  readonly role: 'lead' | 'coordinate';
  readonly pattern: RegExp;
  readonly behind: RegExp | null;
}[] = [
  {
    role: 'coordinate',
    pattern: keyPattern(
      `${start}phối hợp${end}(?:\\s*(?:,|và)?\\s*(?:chặt chẽ|tốt|đồng bộ|thường xuyên|nhịp nhàng|có hiệu quả|hiệu quả|kịp thời|trao đổi|làm việc|thống nhất|thực hiện))*(?:\\s*,?\\s*(?:cùng với|với|cùng))?(?!\\s+(?:giữa|của))\\s+`,
      'gu',
    ),
    behind: null,
  },
  {
    role: 'coordinate',
    pattern: keyPattern(`${start}chủ trì\\s*,?\\s*cùng(?:\\s+với)?\\s+`, 'gu'),
    behind: null,
  },
  {
    role: 'coordinate',
    pattern: keyPattern(`${start}(?:(?:cơ quan|đơn vị)\\s+)?phối hợp(?:\\s+thực hiện)?\\s*:\\s*`, 'gu'),
    behind: null,
  },
  {
    role: 'coordinate',
    pattern: keyPattern(`${start}chủ trì(?:\\s+thực hiện)?\\s*,\\s+(?:và\\s+)?`, 'gu'),
    behind: keyPattern(`\\s*(?:(?:cùng|có trách nhiệm|chịu trách nhiệm)\\s+)?phối hợp${end}`, 'uy'),
  },
  {
    role: 'lead',
    pattern: keyPattern(
      `${start}(?:cơ quan|đơn vị|đầu mối)\\s+(?:chủ trì|thực hiện|chịu trách nhiệm)(?:\\s+thực hiện)?\\s*:\\s*`,
      'gu',
    ),
    behind: null,
  },
  {
    role: 'lead',
    pattern: keyPattern(`(?:${start}(?:do|giao)\\s+|\\(\\s*(?:giao\\s+)?)`, 'gu'),
    behind: keyPattern(
      `\\s*(?:là\\s+(?:cơ quan|đơn vị)\\s+)?(?:chủ trì|chịu trách nhiệm|phụ trách|đảm nhiệm|làm đầu mối|tham mưu)${end}`,
      'uy',
    ),
  },
];

/** Bodies that words inside a clause name for a role: "phối hợp với ...", "do ... chủ trì". */
export function bodiesInWords(words: Words, role: 'lead' | 'coordinate', lexicon: Lexicon): Body[] {
  return inWords
    .filter((one) => one.role === role)
    .flatMap(({ pattern, behind }) =>
      [...words.keyed.matchAll(pattern)].flatMap(({ index, 0: found }) => {
        const named = bodiesAt(words, index + found.length, lexicon);
        return named && (!behind || matchAt(behind, words.keyed, named.end)) ? named.bodies : [];
      }),
    );
}
