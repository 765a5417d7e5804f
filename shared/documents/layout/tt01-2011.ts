import type { StyleName } from '../model/index.ts';
import { nd30 } from './nd30-2020.ts';
import type { LayoutProfile, StyleLayout } from './profile.ts';

const assumed = (style: StyleLayout): StyleLayout => ({ ...style, assumed: true });

const assumedStyles = Object.fromEntries(
  Object.entries(nd30.styles).map(([name, style]) => [name, assumed(style)]),
) as Record<StyleName, StyleLayout>;

/**
 * Thông tư 01/2011/TT-BNV, in force until 2020. Sourced: page number at the bottom right, 13 to 14 upright, none on
 * page one; agency names as large as the national title; the issuer's line a third to a half of its text. Its table of
 * sizes is not at hand: whatever else stands here is taken over from the decree of 2020 and marked assumed.
 */
export const tt01: LayoutProfile = {
  ...nd30,
  id: 'tt01-2011',
  source: 'Thông tư 01/2011/TT-BNV ngày 19/01/2011',
  page: { ...nd30.page, assumed: true },
  marginsMm: { ...nd30.marginsMm, assumed: true },
  pageNumber: { place: 'bottom-right', fontPt: 14 },
  styles: {
    ...assumedStyles,
    // Sourced is that they are as large as the national title; how large that is, is not.
    superiorAgency: assumed({ ...nd30.styles.superiorAgency, fontPt: nd30.styles.nationalTitle.fontPt }),
    issuingAgency: assumed({ ...nd30.styles.issuingAgency, fontPt: nd30.styles.nationalTitle.fontPt }),
  },
  rules: {
    motto: { ...nd30.rules.motto, assumed: true },
    issuer: nd30.rules.issuer,
    abstract: { ...nd30.rules.abstract, assumed: true },
  },
};
