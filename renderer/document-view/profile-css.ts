import {
  type LayoutProfile,
  pageArea,
  type RuleLayout,
  type StyleLayout,
  singleLineEm,
} from '../../shared/documents/layout/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';

function styleRule(name: string, style: StyleLayout): string {
  return `.paper-${name} {
  font-size: ${style.fontPt}pt;
  font-weight: ${style.bold ? 700 : 400};
  font-style: ${style.italic ? 'italic' : 'normal'};
  text-align: ${style.align};
  text-indent: ${style.firstLineMm}mm;
  margin: ${style.spaceBeforePt}pt ${style.sideMm}mm ${style.spaceAfterPt}pt;
  padding-left: ${Math.max(0, -style.firstLineMm)}mm;
  line-height: ${(style.lines * singleLineEm).toFixed(3)};
  break-after: ${style.keepWithNext ? 'avoid' : 'auto'};
}`;
}

function lineRule(name: string, rule: RuleLayout): string {
  return `.paper-rule-${name}::after {
  width: ${rule.ofText * 100}%;
  margin-top: ${rule.gapPt}pt;
  border-top-width: ${rule.thicknessPt}pt;
}`;
}

/** A CSS string; what could end it is written as its code. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
}

function pageRules(profile: LayoutProfile, { orientation, sampleMark }: DocumentModel): string {
  const { widthMm, heightMm } = pageArea(profile, orientation);
  const { top, right, bottom, left } = profile.marginsMm;
  const { place, fontPt } = profile.pageNumber;
  const type = `font-family: Paper, serif; color: #000;`;
  const mark =
    sampleMark === null
      ? ''
      : `@top-right { content: ${quoted(sampleMark)}; ${type} font-size: 11pt; font-weight: 700; }`;
  return `@page {
  size: ${widthMm}mm ${heightMm}mm;
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @${place} { content: counter(page); ${type} font-size: ${fontPt}pt; }
  ${mark}
}
@page :first { @${place} { content: none; } }`;
}

/** The part of a paper's CSS that its layout profile and its orientation decide, `@page` with it. */
export function profileCss(profile: LayoutProfile, model: DocumentModel): string {
  const area = pageArea(profile, model.orientation);
  const { top, right, bottom, left } = profile.marginsMm;
  return [
    `.paper {
  --page-width: ${area.widthMm}mm;
  --page-height: ${area.heightMm}mm;
  --text-width: ${area.textWidthMm}mm;
  --text-height: ${area.textHeightMm}mm;
  --margin-top: ${top}mm;
  --margin-right: ${right}mm;
  --margin-bottom: ${bottom}mm;
  --margin-left: ${left}mm;
  --page-number-size: ${profile.pageNumber.fontPt}pt;
  --letterhead-left: ${profile.letterheadLeftPercent}%;
  --signature-left: ${profile.signatureLeftPercent}%;
  --signature-gap: ${profile.signatureGapMm}mm;
}
@media screen {
  .paper-flow { column-height: ${area.textHeightMm}mm; column-wrap: wrap; }
}`,
    ...Object.entries(profile.styles).map(([name, style]) => styleRule(name, style)),
    ...Object.entries(profile.rules).map(([name, rule]) => lineRule(name, rule)),
    pageRules(profile, model),
  ].join('\n');
}
