import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import JSZip from 'jszip';

/** Column numbers of a form's sheet: the hidden keys, what is locked, what is filled. */
export const formColumn = {
  key: 0,
  n: 1,
  content: 2,
  document: 3,
  deadline: 4,
  report: 5,
  state: 6,
  text: 7,
  paper: 8,
  day: 9,
};

/** First row (0-based) of a form that holds a task. */
export const firstRow = 5;

/** The forms of the ZIP that the app has saved, by their names. */
export async function savedForms(folder: string): Promise<Map<string, Uint8Array>> {
  const [name = ''] = readdirSync(join(folder, 'out')).filter((file) => file.endsWith('.zip'));
  const zip = await JSZip.loadAsync(readFileSync(join(folder, 'out', name)));
  const files = new Map<string, Uint8Array>();
  for (const file of Object.values(zip.files)) files.set(file.name, await file.async('uint8array'));
  return files;
}

/** Rows of the first sheet as another reader sees them. */
export async function rowsIn(bytes: Uint8Array): Promise<CellValue[][]> {
  return (await readXlsx(bytes)).sheets[0]?.rows ?? [];
}

/** A part of an XLSX as text. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const part = (await JSZip.loadAsync(bytes)).file(name);
  if (!part) throw new Error(`${name} is not in the file`);
  return part.async('string');
}

/** Column numbers of the sheet of a form for the figures of a quarter. */
export const figureColumn = {
  n: 1,
  content: 2,
  unit: 3,
  before: 4,
  lastYear: 5,
  known: 6,
  number: 7,
  reason: 8,
  kind: 9,
  note: 10,
};

/** First row (0-based) of a form that holds an indicator. */
export const figureFirstRow = 5;
