import type { ReadHandle, WriteHandle } from '../connection/index.ts';
import { type FormRecord, formColumns } from './exchange.ts';

/** A row of a form for figures as it went out; `cells` is a JSON array of the locked cells. */
export interface FigureRowRecord {
  readonly position: number;
  readonly indicator: string;
  readonly cells: string;
}

/** The last form for figures of a period that each area was given. */
export function lastFigureForms(db: ReadHandle, period: string): FormRecord[] {
  return db.rows<FormRecord>(
    `${formColumns} WHERE period_code = :period AND area_code IS NOT NULL
       AND version = (SELECT max(version) FROM exchange_form AS other
         WHERE other.period_code = exchange_form.period_code AND other.area_code = exchange_form.area_code)`,
    { period },
  );
}

/** Rows of a form for figures in their order. */
export function figureRows(db: ReadHandle, formId: number): FigureRowRecord[] {
  return db.rows<FigureRowRecord>(
    `SELECT position, indicator_code AS indicator, cells FROM exchange_form_figure
     WHERE form_id = :formId ORDER BY position`,
    { formId },
  );
}

/** Keeps a row of a form for figures as it goes out. */
export function insertFigureRow(db: WriteHandle, formId: number, row: FigureRowRecord): void {
  db.run(
    `INSERT INTO exchange_form_figure (form_id, position, indicator_code, cells)
     VALUES (:formId, :position, :indicator, :cells)`,
    { formId, ...row },
  );
}
