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
import { evenLines, type RuleLayout, type StyleLayout } from '../../../shared/documents/layout/index.ts';
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
    new TableCell({ children, width: { size: width, type: WidthType.DXA }, borders: noBorders });
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

/** A centred text in even lines over its ruled line, in a column `widthMm` wide. */
export function ruledParagraphs(
  text: string,
  rule: RuleLayout,
  style: { readonly id: StyleName; readonly layout: StyleLayout },
  widthMm: number,
): Paragraph[] {
  const { id, layout } = style;
  const { lines, widthMm: lineMm } = evenLines(text, layout, widthMm - 2 * layout.sideMm);
  const indentFor = (ownMm: number) => ({
    left: twipsOfMm((widthMm - ownMm) / 2),
    right: twipsOfMm((widthMm - ownMm) / 2),
  });
  return [
    new Paragraph({
      style: id,
      ...(lines === 1 ? {} : { indent: indentFor(lineMm) }),
      children: [new TextRun(text)],
    }),
    // A paragraph of no height whose indents leave the line its length.
    new Paragraph({
      indent: indentFor(lineMm * rule.ofText),
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
