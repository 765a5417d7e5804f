import {
  type LayoutProfile,
  layoutProfile,
  type RuleLayout,
  type StyleLayout,
  singleLineEm,
} from '../../../shared/documents/layout/index.ts';
import type { DocumentModel, StyleName } from '../../../shared/documents/model/index.ts';
import { breakDeviations } from './breaks.ts';
import { compare, type Tolerance } from './compare.ts';
import { type Component, componentsOf } from './components.ts';
import type { PrintedPaper } from './marks.ts';
import { pageDeviations } from './page-edges.ts';

const ptOfMm = (mm: number): number => (mm / 25.4) * 72;

const named = ({ style, text }: Component): string => `${style} "${text.slice(0, 30)}"`;

function letters(component: Component, style: StyleLayout, { pt }: Tolerance): string[] {
  const name = named(component);
  const wrong = (what: string, holds: (glyph: Component['glyphs'][number]) => boolean): string[] => {
    const other = component.glyphs.find((glyph) => !holds(glyph));
    return other
      ? [`${name}: ${what} at "${other.text}" (${other.font}, ${other.fontPt.toFixed(2)} pt)`]
      : [];
  };
  return [
    ...wrong('not in Times New Roman or its twin', ({ font }) => /Tinos|Times/.test(font)),
    ...wrong(`not of ${style.fontPt} pt`, ({ fontPt }) => Math.abs(fontPt - style.fontPt) <= pt),
    ...wrong(style.bold ? 'not bold' : 'bold', ({ font }) => /Bold/.test(font) === style.bold),
    ...wrong(style.italic ? 'not italic' : 'italic', ({ font }) => /Italic/.test(font) === style.italic),
  ];
}

function places(component: Component, style: StyleLayout, { mm }: Tolerance): string[] {
  const { lines, column, block } = component;
  const left = column.leftMm + style.sideMm + Math.max(0, -style.firstLineMm);
  const right = column.rightMm - style.sideMm;
  return lines.flatMap((line, at) => {
    const name = `${named(component)}, line ${at + 1}`;
    if (style.align === 'center')
      return compare(
        `${name}, middle`,
        (line.leftMm + line.rightMm) / 2,
        (column.leftMm + column.rightMm) / 2,
        mm,
      );
    if (block === 'table') return [];
    const start = at === 0 ? left + style.firstLineMm : left;
    const full = style.align === 'justify' && at < lines.length - 1;
    return [
      ...compare(`${name}, left`, line.leftMm, start, mm + sideBearingMm),
      ...(full ? compare(`${name}, right`, line.rightMm, right, mm + sideBearingMm) : []),
      ...(line.rightMm > right + mm ? [`${name} runs over its right edge`] : []),
    ];
  });
}

/** Air that a letter carries at its side. */
const sideBearingMm = 0.15;

const pitchPt = (style: StyleLayout): number => style.lines * singleLineEm * style.fontPt;

function pitch(component: Component, style: StyleLayout, tolerance: Tolerance): string[] {
  const { lines } = component;
  return lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    if (!before || before.page !== line.page) return [];
    const measured = ptOfMm(line.baselineMm - before.baselineMm);
    return compare(`${named(component)}, line pitch`, measured, pitchPt(style), ptOfMm(tolerance.mm));
  });
}

const flowing: readonly StyleName[] = ['basis', 'body', 'heading', 'item', 'note'];

const stacked: Partial<Readonly<Record<StyleName, readonly StyleName[]>>> = {
  number: ['letterAbout'],
  addressHead: ['addressee', 'body', 'item'],
  addressee: ['addressee', 'body', 'item'],
};

/** Whether the one stands right under the other, at a distance that the profile says. */
function follows(above: StyleName, style: StyleName): boolean {
  if (flowing.includes(above) && flowing.includes(style)) return true;
  return stacked[above]?.includes(style) ?? false;
}

/** Between paragraphs that follow each other: the line's pitch and the space before. */
function spacing(components: readonly Component[], profile: LayoutProfile, tolerance: Tolerance): string[] {
  return components.slice(1).flatMap((component, at) => {
    const before = components[at];
    const [first, last] = [component.lines[0], before?.lines.at(-1)];
    if (!before || !first || !last || first.page !== last.page) return [];
    if (!follows(before.style, component.style)) return [];
    const style = profile.styles[component.style];
    const above = profile.styles[before.style];
    return compare(
      `${named(component)}, from the paragraph above in pt`,
      ptOfMm(first.baselineMm - last.baselineMm),
      pitchPt(style) + style.spaceBeforePt + above.spaceAfterPt,
      ptOfMm(tolerance.mm) + Math.abs(style.fontPt - above.fontPt),
    );
  });
}

const ruled: Partial<Readonly<Record<StyleName, keyof LayoutProfile['rules']>>> = {
  motto: 'motto',
  issuingAgency: 'issuer',
  abstract: 'abstract',
};

const furthestRuleMm = 4;

/** A word that just fits moves between lines: the longest of them is then another. */
const breakShare = 0.015;

function ruleUnder(component: Component, rule: RuleLayout, paper: PrintedPaper, { mm }: Tolerance): string[] {
  const last = component.lines.at(-1);
  if (!last) return [];
  const name = `${named(component)}, rule`;
  const middle = (component.column.leftMm + component.column.rightMm) / 2;
  const drawn = paper.pages[last.page]?.lines.find(
    ({ topMm, leftMm, widthMm }) =>
      topMm > last.baselineMm &&
      topMm < last.baselineMm + furthestRuleMm &&
      Math.abs(leftMm + widthMm / 2 - middle) < 2,
  );
  if (!drawn) return [`${name}: none`];
  const longest = Math.max(...component.lines.map(({ leftMm, rightMm }) => rightMm - leftMm));
  const several = component.lines.length > 1;
  const clearMm = drawn.topMm - last.baselineMm - (0.216 * profileSize(component)) / ptOfMm(1);
  return [
    ...compare(
      `${name}, length`,
      drawn.widthMm,
      longest * rule.ofText,
      mm + (several ? breakShare * longest : 0),
    ),
    ...compare(`${name}, middle`, drawn.leftMm + drawn.widthMm / 2, middle, mm),
    ...compare(`${name}, thickness`, drawn.thicknessPt, rule.thicknessPt, 0.25),
    ...compare(`${name}, from the letters`, clearMm, rule.gapPt / ptOfMm(1), 0.6),
  ];
}

const profileSize = ({ glyphs }: Component): number => glyphs[0]?.fontPt ?? 0;

function rules(
  components: readonly Component[],
  profile: LayoutProfile,
  paper: PrintedPaper,
  tolerance: Tolerance,
) {
  return components.flatMap((component) => {
    const rule = ruled[component.style];
    return rule === undefined ? [] : ruleUnder(component, profile.rules[rule], paper, tolerance);
  });
}

/** Everything in which printed pages differ from the layout profile of their paper; nothing where they hold to it. */
export function deviations(model: DocumentModel, paper: PrintedPaper, tolerance: Tolerance): string[] {
  const profile = layoutProfile(model.profile);
  const components = componentsOf(model, paper);
  return [
    ...pageDeviations(model, paper, tolerance),
    ...components.flatMap((component) => {
      const style = profile.styles[component.style];
      return [
        ...letters(component, style, tolerance),
        ...places(component, style, tolerance),
        ...pitch(component, style, tolerance),
      ];
    }),
    ...spacing(components, profile, tolerance),
    ...rules(components, profile, paper, tolerance),
    ...breakDeviations(components, profile, tolerance),
  ];
}
