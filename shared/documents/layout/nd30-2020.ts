import type { LayoutProfile, StyleLayout } from './profile.ts';

const plain: StyleLayout = {
  fontPt: 14,
  bold: false,
  italic: false,
  upperCase: false,
  align: 'left',
  firstLineMm: 0,
  sideMm: 0,
  spaceBeforePt: 0,
  spaceAfterPt: 0,
  lines: 1,
  keepWithNext: false,
};

const body: StyleLayout = { ...plain, align: 'justify', firstLineMm: 12.7, spaceBeforePt: 6, lines: 1.15 };
const centred: StyleLayout = { ...plain, align: 'center' };

/** From the type area's edge to "Kính gửi:", and the widths of "Kính gửi: ", of "Kính gửi" and of "- " at 14 pt. */
const address = { edgeMm: 15, headMm: 20, toColonMm: 17.4, dashMm: 2.9 };

/** Keeps a long agency name clear of the national title beside it. */
const agencySideMm = 1;

/**
 * Nghị định 30/2020/NĐ-CP, Phụ lục I: sizes are those of its examples, margins the lower ends of its ranges.
 * Tables and notes are not in it: theirs are marked assumed.
 */
export const nd30: LayoutProfile = {
  id: 'nd30-2020',
  source: 'Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Phụ lục I',
  font: 'Times New Roman',
  page: { widthMm: 210, heightMm: 297 },
  marginsMm: { top: 20, right: 15, bottom: 20, left: 30 },
  pageNumber: { place: 'top-center', fontPt: 14 },
  styles: {
    nationalTitle: { ...centred, fontPt: 12, bold: true, upperCase: true },
    motto: { ...centred, fontPt: 13, bold: true },
    superiorAgency: { ...centred, fontPt: 12, upperCase: true, sideMm: agencySideMm },
    issuingAgency: { ...centred, fontPt: 12, bold: true, upperCase: true, sideMm: agencySideMm },
    number: { ...centred, fontPt: 13, spaceBeforePt: 6 },
    letterAbout: { ...centred, fontPt: 12, sideMm: 3, spaceBeforePt: 6 },
    placeDate: { ...centred, fontPt: 13, italic: true, spaceBeforePt: 6 },
    typeName: { ...centred, bold: true, upperCase: true, spaceBeforePt: 18, keepWithNext: true },
    abstract: { ...centred, bold: true, sideMm: 8, keepWithNext: true },
    // Lines of one addressee hang under its name, the dashes of several stand under the colon.
    addressHead: {
      ...plain,
      firstLineMm: -address.headMm,
      sideMm: address.edgeMm,
      spaceBeforePt: 18,
      lines: body.lines,
      keepWithNext: true,
    },
    addressee: {
      ...plain,
      firstLineMm: -address.dashMm,
      sideMm: address.edgeMm + address.toColonMm,
      lines: body.lines,
    },
    basis: { ...body, italic: true },
    body,
    heading: { ...body, bold: true, upperCase: true, align: 'left', keepWithNext: true },
    item: body,
    authority: { ...centred, bold: true, upperCase: true },
    signerName: { ...centred, bold: true },
    // Smaller letters sit higher on their line: the space brings it level with the authority beside it.
    recipientsHead: { ...plain, fontPt: 12, bold: true, italic: true, spaceBeforePt: 1.8 },
    recipient: { ...plain, fontPt: 11, firstLineMm: -2 },
    tableHead: { ...centred, fontPt: 11, bold: true, assumed: true },
    tableCell: { ...plain, fontPt: 11, assumed: true },
    code: { ...plain, fontPt: 16, bold: true, spaceBeforePt: 6, assumed: true },
    annexName: { ...centred, bold: true, keepWithNext: true },
    annexTitle: { ...centred, bold: true, upperCase: true, keepWithNext: true },
    annexOf: { ...centred, italic: true, keepWithNext: true },
    note: { ...plain, fontPt: 12, italic: true, spaceBeforePt: 6, assumed: true },
  },
  rules: {
    motto: { ofText: 1, thicknessPt: 0.75, gapPt: 1 },
    issuer: { ofText: 0.4, thicknessPt: 0.75, gapPt: 1 },
    abstract: { ofText: 0.4, thicknessPt: 0.75, gapPt: 3 },
  },
  letterheadLeftPercent: 45,
  signatureLeftPercent: 46,
  signatureGapMm: 26,
};
