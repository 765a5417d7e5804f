import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block } from '../../../shared/documents/model/index.ts';
import { wordAlignment } from './styles.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const single = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const margins = {
  left: twipsOfPt(3),
  right: twipsOfPt(3),
  top: twipsOfPt(2),
  bottom: twipsOfPt(2),
  marginUnitType: WidthType.DXA,
};

function headRow(block: TableBlock, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map(
      ({ title }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [new Paragraph({ style: 'tableHead', keepNext: true, children: [new TextRun(title)] })],
        }),
    ),
  });
}

function bodyRow(block: TableBlock, widths: readonly number[], cells: readonly string[]): TableRow {
  const { rowMm } = block;
  return new TableRow({
    cantSplit: true,
    ...(rowMm === undefined ? {} : { height: { value: twipsOfMm(rowMm), rule: HeightRule.ATLEAST } }),
    children: cells.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          ...(rowMm === undefined ? {} : { verticalAlign: VerticalAlignTable.CENTER }),
          children: [
            new Paragraph({
              style: 'tableCell',
              alignment: wordAlignment(block.columns[at]?.align ?? 'left'),
              children: [new TextRun(text)],
            }),
          ],
        }),
    ),
  });
}

function emptyRow(block: TableBlock): TableRow {
  return new TableRow({
    children: [
      new TableCell({
        columnSpan: block.columns.length,
        children: [
          new Paragraph({
            style: 'tableCell',
            alignment: wordAlignment('center'),
            spacing: { before: twipsOfPt(6), after: twipsOfPt(6) },
            children: [new TextRun(block.empty)],
          }),
        ],
      }),
    ],
  });
}

/** A ruled table whose head row comes again on every page; a row is never split. */
export function wordTable(block: TableBlock, textWidthMm: number): Table {
  const widths = block.columns.map(({ widthPercent }) => twipsOfMm((textWidthMm * widthPercent) / 100));
  const body = block.rows.map((cells) => bodyRow(block, widths, cells));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twipsOfMm(textWidthMm), type: WidthType.DXA },
    columnWidths: widths,
    margins,
    borders: {
      top: single,
      bottom: single,
      left: single,
      right: single,
      insideHorizontal: single,
      insideVertical: single,
    },
    rows: [headRow(block, widths), ...(body.length > 0 ? body : [emptyRow(block)])],
  });
}
