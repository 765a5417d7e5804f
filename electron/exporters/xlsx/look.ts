import type { CellStyle, WriteSheet } from 'hucre/xlsx';

/** A thin line around a cell. */
export function boxed(rgb: string) {
  const edge = { style: 'thin', color: { rgb } } as const;
  return { top: edge, bottom: edge, left: edge, right: edge };
}

/** The letters of every sheet. */
export const font = { name: 'Times New Roman', size: 11 };

/** What the lines over a table and its heads look like; `border` is that of the table. */
export function headStyles(border: ReturnType<typeof boxed>) {
  return {
    title: { font: { ...font, size: 14, bold: true } },
    note: { font: { ...font, italic: true } },
    head: {
      font: { ...font, bold: true },
      border,
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6EEF7' } },
      alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    },
  } as const satisfies Readonly<Record<string, CellStyle>>;
}

/** A4 across, all columns on one page. */
export const acrossA4 = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const satisfies NonNullable<WriteSheet['pageSetup']>;
