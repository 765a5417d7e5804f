import type { DocumentModel, StyleName } from '../model/index.ts';

/** Where something stands across its line. */
export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** How one kind of paragraph is set. Sizes and spacing in points, indents in millimetres. */
export interface StyleLayout {
  readonly fontPt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upperCase: boolean;
  readonly align: Alignment;
  /** Indent of the first line; negative lets the other lines hang. */
  readonly firstLineMm: number;
  /** Indent of the whole paragraph at both sides. */
  readonly sideMm: number;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  /** Line spacing as Word counts it: 1 is single, which is `singleLineEm` times the size. */
  readonly lines: number;
  /** Never the last paragraph of a page. */
  readonly keepWithNext: boolean;
  /** True where no source is at hand for the value. */
  readonly assumed?: true;
}

/** A ruled line under a text: its share of the text's length. */
export interface RuleLayout {
  readonly ofText: number;
  readonly thicknessPt: number;
  /** From the text to the line. */
  readonly gapPt: number;
  readonly assumed?: true;
}

/** Everything that a regulation on the layout of papers fixes, and what we chose within it. */
export interface LayoutProfile {
  readonly id: DocumentModel['profile'];
  /** The regulation, as it is cited. */
  readonly source: string;
  readonly font: string;
  /** Portrait; a landscape page swaps the two. */
  readonly page: { readonly widthMm: number; readonly heightMm: number; readonly assumed?: true };
  readonly marginsMm: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly assumed?: true;
  };
  /** Arabic from 1; the first page shows none. */
  readonly pageNumber: {
    readonly place: 'top-center' | 'bottom-right';
    readonly fontPt: number;
    readonly assumed?: true;
  };
  readonly styles: Readonly<Record<StyleName, StyleLayout>>;
  readonly rules: {
    readonly motto: RuleLayout;
    readonly issuer: RuleLayout;
    readonly abstract: RuleLayout;
  };
  /** Share of the width that the left cell takes: agencies and number; recipients. */
  readonly letterheadLeftPercent: number;
  readonly signatureLeftPercent: number;
  /** Room for hand and seal between position and name. */
  readonly signatureGapMm: number;
}

/** Height of a single line of Times New Roman and of Tinos, as a multiple of the size. */
export const singleLineEm = 1.149;
