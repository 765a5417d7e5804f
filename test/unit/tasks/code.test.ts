import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeTaskCode, taskCode, taskOfCode } from '../../../shared/domain/tasks/index.ts';

const ids = fc.oneof(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999_999 }));
const keys = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ- .';

describe('the code of a task', () => {
  it('is its id in six digits or more with a check character', () => {
    expect([1, 123, 1_234_567].map(taskCode)).toEqual(['NV-000001-S', 'NV-000123-S', 'NV-1234567-K']);
  });

  it('gives its id back, typed in small letters, with spaces, without hyphens', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const code = taskCode(id);
        const typed = [
          code,
          code.toLowerCase(),
          ` ${code} `,
          code.replaceAll('-', ''),
          code.replaceAll('-', ' '),
        ];
        expect(typed.map(taskOfCode)).toEqual(typed.map(() => id));
      }),
    );
  });

  it('is refused with any one wrong character', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.constantFrom(...keys), (id, place, key) => {
        const code = taskCode(id);
        const at = place % code.length;
        fc.pre(code[at] !== key);
        expect(taskOfCode(code.slice(0, at) + key + code.slice(at + 1))).toBeNull();
      }),
      { numRuns: 5_000 },
    );
  });

  it('is refused with any two characters swapped', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (id, one, other) => {
        const letters = [...taskCode(id)];
        const [a, b] = [one % letters.length, other % letters.length];
        fc.pre(letters[a] !== letters[b]);
        [letters[a], letters[b]] = [letters[b] ?? '', letters[a] ?? ''];
        expect(taskOfCode(letters.join(''))).toBeNull();
      }),
      { numRuns: 5_000 },
    );
  });

  it('is told from other words, right or wrong', () => {
    expect(['NV-000123-S', 'nv 000123 s', 'NV-000123-2'].every(looksLikeTaskCode)).toBe(true);
    expect(['nghiện', 'NV', '07/TB-BCĐ', 'năm 2018'].some(looksLikeTaskCode)).toBe(false);
  });
});
