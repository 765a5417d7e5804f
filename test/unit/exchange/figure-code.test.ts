import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figureFormCode,
  looksLikeFigureForm,
  readFigureFormCode,
} from '../../../shared/domain/exchange/index.ts';
import { checkLetters } from '../../../shared/format/index.ts';

const names = fc.record({
  area: fc.constantFrom('105', '109', '112', '03388', '03616'),
  period: fc.constantFrom('2018-Q1', '2018-02', '2018', '2017-2018', '2018-H1', '2018-9M'),
  version: fc.integer({ min: 1, max: 40 }),
  secret: fc.string({ unit: fc.constantFrom(...checkLetters), minLength: 10, maxLength: 10 }),
});

describe('the code of a form for figures', () => {
  it('names area, period and version, and gives them back', () => {
    expect(figureFormCode({ area: '109', period: '2018-Q1', version: 2, secret: '7F3KQ2ABCD' })).toMatch(
      /^SL-109-2018-Q1-L2-7F3KQ2ABCD-.$/,
    );
    fc.assert(
      fc.property(names, (name) => {
        const code = figureFormCode(name);
        expect(looksLikeFigureForm(code)).toBe(true);
        expect(readFigureFormCode(code)).toEqual(name);
      }),
    );
  });

  it('is refused with any one wrong character and with any two swapped', () => {
    fc.assert(
      fc.property(names, fc.nat(), fc.nat(), fc.constantFrom(...checkLetters), (name, one, other, letter) => {
        const code = figureFormCode(name);
        const [a, b] = [one % code.length, other % code.length];
        const wrong = [...code];
        wrong[a] = letter;
        if (code[a] !== letter) expect(readFigureFormCode(wrong.join(''))).toBeNull();
        const swapped = [...code];
        [swapped[a], swapped[b]] = [code[b] ?? '', code[a] ?? ''];
        if (code[a] !== code[b]) expect(readFigureFormCode(swapped.join(''))).toBeNull();
      }),
      { numRuns: 5_000 },
    );
  });

  it('is refused where a swap makes a version begin with 0', () => {
    const code = figureFormCode({ area: '03388', period: '2018-Q1', version: 35, secret: 'GTK66W14EK' });
    expect(readFigureFormCode(code.replace('2018', '2318').replace('-L35-', '-L05-'))).toBeNull();
  });

  it('is none for other words', () => {
    for (const words of ['', 'SL-', 'NV-000123-S', 'SL-109-2018-Q5-L1-7F3KQ2ABCD-0'])
      expect(readFigureFormCode(words)).toBeNull();
  });
});
