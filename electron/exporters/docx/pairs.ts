import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  evenLines,
  type LayoutProfile,
  type RuleLayout,
  type StyleLayout,
  styledText,
} from '../../../shared/documents/layout/index.ts';
import type { StyleName } from '../../../shared/documents/model/index.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none };

/** A borderless table of two cells a row: the only way that both sides of a letterhead keep level in Word. */
export function pairTable(
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  size: { readonly textWidthMm: number; readonly leftPercent: number },
): Table {
  const left = twipsOfMm((size.textWidthMm * size.leftPercent) / 100);
  const widths = [left, twipsOfMm(size.textWidthMm) - left];
  const cell = (children: readonly Paragraph[], width: number) =>
    new TableCell({
      // Word wants a paragraph in every cell.
      children: children.length > 0 ? children : [new Paragraph({})],
      width: { size: width, type: WidthType.DXA },
      borders: noBorders,
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twipsOfMm(size.textWidthMm), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((children, at) => cell(children, widths[at] ?? 0)),
        }),
    ),
  });
}

/** A text of a style, and the width of its column in millimetres. */
export interface CentredText {
  readonly text: string;
  readonly id: StyleName;
  readonly layout: StyleLayout;
  readonly columnMm: number;
}

/** A paragraph of a style. */
export function line(profile: LayoutProfile, style: StyleName, text: string): Paragraph {
  return new Paragraph({ style, children: [new TextRun(styledText(profile.styles[style], text))] });
}

/** A text of a style for a column so wide. */
export function centred(profile: LayoutProfile, id: StyleName, text: string, columnMm: number): CentredText {
  const layout = profile.styles[id];
  return { id, layout, text: styledText(layout, text), columnMm };
}

const indentFor = (columnMm: number, ownMm: number) => ({
  left: twipsOfMm((columnMm - ownMm) / 2),
  right: twipsOfMm((columnMm - ownMm) / 2),
});

function even({ text, layout, columnMm }: CentredText) {
  return evenLines(text, layout, columnMm - 2 * layout.sideMm);
}

/** A centred text in lines of about the same length. */
export function evenParagraph(centred: CentredText): Paragraph {
  const { lines, widthMm } = even(centred);
  return new Paragraph({
    style: centred.id,
    ...(lines === 1 ? {} : { indent: indentFor(centred.columnMm, widthMm) }),
    children: [new TextRun(centred.text)],
  });
}

/** The same over its ruled line. */
export function ruledParagraphs(centred: CentredText, rule: RuleLayout): Paragraph[] {
  return [
    evenParagraph(centred),
    // A paragraph of no height whose indents leave the line its length.
    new Paragraph({
      indent: indentFor(centred.columnMm, even(centred).longestMm * rule.ofText),
      spacing: { before: 0, after: 0, line: twipsOfPt(rule.gapPt + 1), lineRule: LineRuleType.EXACT },
      border: {
        bottom: {
          style: BorderStyle.SINGLE,
          size: Math.round(rule.thicknessPt * 8),
          color: '000000',
          space: 0,
        },
      },
    }),
  ];
}
