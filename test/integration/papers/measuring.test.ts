import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { deviations } from '../../support/papers/deviations.ts';
import { type MarkedPage, type PrintedPaper, readPdf } from '../../support/papers/marks.ts';
import type { DrawnLine, Glyph } from '../../support/papers/pen.ts';
import { printed } from '../../support/papers/printed.ts';
import { noticeSamples } from '../../support/papers/samples.ts';

const tolerance = { mm: 0.35, pt: 0.25 };
let model: DocumentModel;
let paper: PrintedPaper;
beforeAll(async () => {
  const { levels } = noticeSamples();
  if (!levels) throw new Error('no sample');
  model = levels;
  const [bytes] = await printed([levels]);
  paper = await readPdf(bytes ?? new Uint8Array());
}, 60_000);

const page = (change: (one: MarkedPage, at: number) => MarkedPage): PrintedPaper => ({
  ...paper,
  pages: paper.pages.map(change),
});
const glyphs = (change: (glyph: Glyph) => Glyph): PrintedPaper =>
  page((one) => ({ ...one, glyphs: one.glyphs.map(change) }));
/** Letters of the first page between two heights. */
const band = (from: number, to: number, change: (glyph: Glyph) => Glyph): PrintedPaper =>
  page((one, at) => ({
    ...one,
    glyphs: one.glyphs.map((glyph) =>
      at === 0 && glyph.baselineMm > from && glyph.baselineMm < to ? change(glyph) : glyph,
    ),
  }));
const found = (doctored: PrintedPaper): string => deviations(model, doctored, tolerance).join('\n');

describe('Measuring a paper', () => {
  it('finds nothing wrong with it as it is', () => {
    expect(deviations(model, paper, tolerance)).toEqual([]);
  });

  it('finds letters of another size, weight, slant or font', () => {
    expect(found(glyphs((one) => ({ ...one, fontPt: one.fontPt + 0.5 })))).toContain('body');
    expect(found(glyphs((one) => ({ ...one, font: one.font.replace('Bold', 'Regular') })))).toContain(
      'not bold',
    );
    expect(found(glyphs((one) => ({ ...one, font: one.font.replace('Italic', '') })))).toContain(
      'not italic',
    );
    expect(found(glyphs((one) => ({ ...one, font: 'Liberation Serif' })))).toContain('Times New Roman');
  });

  it('finds words that are missing or stand elsewhere', () => {
    const without = page((one) => ({ ...one, glyphs: one.glyphs.filter(({ text }) => text !== 'Ạ') }));
    expect(() => found(without)).toThrow('issuingAgency is not where it belongs');
  });

  it('finds a line that is off its place, to the side or in height', () => {
    const aside = (one: Glyph): Glyph => ({ ...one, leftMm: one.leftMm + 1, rightMm: one.rightMm + 1 });
    expect(found(band(45, 50, aside))).toMatch(/typeName .*middle/);
    expect(found(band(80, 270, aside))).toMatch(/runs over its right edge/);
    expect(found(band(80, 270, aside))).toMatch(/item .*left/);
    expect(found(band(120, 130, (one) => ({ ...one, baselineMm: one.baselineMm + 1 })))).toMatch(
      /from the paragraph above|line pitch/,
    );
  });

  it('finds a rule that is missing, too short or off the middle', () => {
    expect(found(page((one) => ({ ...one, lines: [] })))).toContain('rule: none');
    const lines = (change: (line: DrawnLine) => DrawnLine): PrintedPaper =>
      page((one) => ({ ...one, lines: one.lines.map(change) }));
    const shorter = lines((line) => ({
      ...line,
      widthMm: line.widthMm * 0.9,
      leftMm: line.leftMm + line.widthMm * 0.05,
    }));
    for (const what of ['motto', 'issuingAgency', 'abstract'])
      expect(found(shorter)).toMatch(new RegExp(`${what} .*rule, length`));
    expect(found(lines((line) => ({ ...line, leftMm: line.leftMm + 1 })))).toMatch(/motto .*rule, middle/);
    expect(found(lines((line) => ({ ...line, topMm: line.topMm + 1 })))).toMatch(/motto .*from the letters/);
  });

  it('finds a page without its number, with one on page 1, or in another place', () => {
    const bare = page((one) => ({ ...one, glyphs: one.glyphs.filter(({ baselineMm }) => baselineMm > 20) }));
    expect(found(bare)).toContain('page 2: numbered "", not "2"');
    const one: Glyph = { text: '1', leftMm: 111, rightMm: 113, baselineMm: 12, font: 'Tinos', fontPt: 14 };
    expect(
      found(page((sheet, at) => (at === 0 ? { ...sheet, glyphs: [...sheet.glyphs, one] } : sheet))),
    ).toContain('page 1: numbered "1", not ""');
    expect(found(glyphs((g) => (g.baselineMm < 20 ? { ...g, leftMm: 190, rightMm: 192 } : g)))).toContain(
      'page 2, number, middle',
    );
  });

  it('finds a signature that is torn from the text, and what is not level', () => {
    const last = paper.pages.at(-1);
    if (!last) throw new Error('no page');
    const end = last.glyphs.filter(({ baselineMm }) => baselineMm > 58);
    const rest = last.glyphs.filter(({ baselineMm }) => baselineMm <= 58);
    const number: Glyph = {
      text: '3',
      leftMm: 111.2,
      rightMm: 113.6,
      baselineMm: 12,
      font: 'Tinos',
      fontPt: 14,
    };
    const torn: PrintedPaper = {
      ...paper,
      pages: [...paper.pages.slice(0, -1), { ...last, glyphs: rest }, { ...last, glyphs: [number, ...end] }],
    };
    expect(found(torn)).toContain('the signature stands on a page without text');
    const lower = glyphs((one) =>
      /BoldItalic/.test(one.font) ? { ...one, baselineMm: one.baselineMm + 1 } : one,
    );
    expect(found(lower)).toContain('recipientsHead level with authority');
  });
});
