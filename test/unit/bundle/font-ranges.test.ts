import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withRanges } from '../../../build/bundle/font-ranges.ts';

const face = (file: string, subset: string) =>
  `@font-face { src: local("Times New Roman"), url("@fontsource/tinos/files/${file}.woff2"); unicode-range: ${subset}; }`;

describe('the font faces', () => {
  it.each(['renderer/app/fonts.css', 'renderer/document-view/fonts.css'])(
    'of %s hold a range each',
    (path) => {
      const sheet = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
      const faces = withRanges(sheet).match(/@font-face/g) ?? [];
      expect(faces.length).toBeGreaterThan(8);
      expect(withRanges(sheet).match(/unicode-range:\s*U\+[^;]+;/g)).toHaveLength(faces.length);
    },
  );

  it('get the characters of their own file', () => {
    const sheet = withRanges(`${face('a', 'vietnamese')}\n${face('b', 'latin')}`);
    const [vietnamese = '', latin = ''] = sheet.split('\n');
    expect(vietnamese).toContain('U+1EA0-1EF9');
    expect(latin).toContain('U+0000-00FF');
    expect(latin).not.toContain('U+1EA0-1EF9');
  });

  it('may name no subset that the package has not', () => {
    expect(() => withRanges(face('a', 'klingon'))).toThrow('@fontsource/tinos has no subset klingon');
  });
});
