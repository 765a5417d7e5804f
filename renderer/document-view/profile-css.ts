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
  return `.paper-rule-${name} {
  width: ${rule.ofText * 100}%;
  margin-top: ${rule.gapPt}pt;
  border-top-width: ${rule.thicknessPt}pt;
}`;
}

/** A CSS string; what could end it is written as its code. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n\r\f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
}

const pixelsPerMm = 96 / 25.4;

/**
 * The page in whole pixels, as Chromium sets it in print: margins never under what is asked for, the text's area what
 * they leave. So screen and print break alike, and no outer line of a table is cut.
 */
function pageInPixels(profile: LayoutProfile, orientation: DocumentModel['orientation']) {
  const { widthMm, heightMm } = pageArea(profile, orientation);
  const { marginsMm } = profile;
  const least = (mm: number): number => Math.ceil(mm * pixelsPerMm);
  const [top, right, bottom, left] = [
    least(marginsMm.top),
    least(marginsMm.right),
    least(marginsMm.bottom),
    least(marginsMm.left),
  ];
  return {
    top,
    right,
    bottom,
    left,
    textWidth: Math.floor(widthMm * pixelsPerMm) - left - right,
    textHeight: Math.floor(heightMm * pixelsPerMm) - top - bottom,
  };
}

function pageRules(profile: LayoutProfile, { orientation, sampleMark }: DocumentModel): string {
  const { widthMm, heightMm } = pageArea(profile, orientation);
  const { top, right, bottom, left } = pageInPixels(profile, orientation);
  const { place, fontPt } = profile.pageNumber;
  const type = `font-family: Paper, serif; color: #000;`;
  const mark =
    sampleMark === null
      ? ''
      : `@top-right { content: ${quoted(sampleMark)}; ${type} font-size: 11pt; font-weight: 700; }`;
  return `@page {
  size: ${widthMm}mm ${heightMm}mm;
  margin: ${top}px ${right}px ${bottom}px ${left}px;
  @${place} { content: counter(page); ${type} font-size: ${fontPt}pt; }
  ${mark}
}
@page :first { @${place} { content: none; } }`;
}

/** The part of a paper's CSS that its layout profile and its orientation decide, `@page` with it. */
export function profileCss(profile: LayoutProfile, model: DocumentModel): string {
  const area = pageArea(profile, model.orientation);
  const { top, right, bottom, left, textWidth, textHeight } = pageInPixels(profile, model.orientation);
  return [
    `.paper {
  --page-width: ${area.widthMm}mm;
  --page-height: ${area.heightMm}mm;
  --text-width: ${textWidth}px;
  --margin-top: ${top}px;
  --margin-right: ${right}px;
  --margin-bottom: ${bottom}px;
  --margin-left: ${left}px;
  --page-number-size: ${profile.pageNumber.fontPt}pt;
  --letterhead-left: ${profile.letterheadLeftPercent}%;
  --signature-left: ${profile.signatureLeftPercent}%;
  --signature-gap: ${profile.signatureGapMm}mm;
}
@media screen {
  .paper-flow { column-height: ${textHeight}px; column-wrap: wrap; }
}`,
    ...Object.entries(profile.styles).map(([name, style]) => styleRule(name, style)),
    ...Object.entries(profile.rules).map(([name, rule]) => lineRule(name, rule)),
    pageRules(profile, model),
  ].join('\n');
}
