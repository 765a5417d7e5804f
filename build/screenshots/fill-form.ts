import { type CellValue, openXlsx, saveXlsx } from 'hucre/xlsx';

/** A sheet with some of its cells written over, keyed "row,column" (0-based), saved as a table program saves it. */
export async function fillForm(
  bytes: Uint8Array,
  cells: Readonly<Record<string, CellValue>>,
): Promise<Uint8Array> {
  const book = await openXlsx(bytes, { readStyles: true });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('the form has no sheet');
  for (const [place, value] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const line = sheet.rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
    const cell = sheet.cells?.get(place);
    if (cell) sheet.cells?.set(place, { ...cell, value });
  }
  return saveXlsx(book);
}
