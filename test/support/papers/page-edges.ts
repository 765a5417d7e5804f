import { layoutProfile, pageArea } from '../../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { compare, type Tolerance } from './compare.ts';
import { marginGlyphs, textGlyphs } from './components.ts';
import type { MarkedPage, PrintedPaper } from './marks.ts';
import type { Glyph } from './pen.ts';

const bare = (text: string): string => text.replace(/\s/g, '');
const joined = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');

interface Edges {
  readonly left: number;
  readonly right: number;
}

function numberPlace(
  model: DocumentModel,
  digits: readonly Glyph[],
  edges: Edges,
  page: MarkedPage,
  name: string,
  { mm, pt }: Tolerance,
): string[] {
  const { pageNumber, marginsMm } = layoutProfile(model.profile);
  const first = digits[0];
  const last = digits.at(-1);
  if (!first || !last) return [`${name}: none`];
  const atTop = pageNumber.place === 'top-center';
  const inMargin = atTop
    ? first.baselineMm < marginsMm.top
    : first.baselineMm > page.heightMm - marginsMm.bottom;
  return [
    ...(inMargin ? [] : [`${name} is not in its margin`]),
    ...(atTop
      ? compare(`${name}, middle`, (first.leftMm + last.rightMm) / 2, (edges.left + edges.right) / 2, mm)
      : compare(`${name}, right`, last.rightMm, edges.right, mm)),
    ...digits.flatMap(({ fontPt, font }) => [
      ...compare(`${name}, size`, fontPt, pageNumber.fontPt, pt),
      ...(/Bold|Italic/.test(font) || !/Tinos|Times/.test(font) ? [`${name}: in ${font}`] : []),
    ]),
  ];
}

/** Size, margins, page numbers and the mark of made-up content of every page. */
export function pageDeviations(
  model: DocumentModel,
  { pages }: PrintedPaper,
  tolerance: Tolerance,
): string[] {
  const profile = layoutProfile(model.profile);
  const area = pageArea(profile, model.orientation);
  const edges = { left: profile.marginsMm.left, right: profile.marginsMm.left + area.textWidthMm };
  const mark = bare(model.sampleMark ?? '');
  return pages.flatMap((page, at) => {
    const name = `page ${at + 1}`;
    const outside = marginGlyphs(page, profile);
    const text = textGlyphs(page, profile);
    const digits = outside.filter(({ text: letter }) => /\d/.test(letter));
    const numbered = at === 0 ? '' : String(at + 1);
    return [
      ...compare(`${name}, width`, page.widthMm, area.widthMm, tolerance.mm),
      ...compare(`${name}, height`, page.heightMm, area.heightMm, tolerance.mm),
      ...(joined(digits) === numbered ? [] : [`${name}: numbered "${joined(digits)}", not "${numbered}"`]),
      ...(at === 0 ? [] : numberPlace(model, digits, edges, page, `${name}, number`, tolerance)),
      ...(joined(outside.filter((glyph) => !digits.includes(glyph))) === mark
        ? []
        : [`${name}: in its margins stands "${joined(outside)}"`]),
      ...(text.some(({ leftMm }) => leftMm < edges.left - tolerance.mm)
        ? [`${name}: runs into the left margin`]
        : []),
      ...(text.some(({ rightMm }) => rightMm > edges.right + tolerance.mm)
        ? [`${name}: runs into the right margin`]
        : []),
    ];
  });
}
