import { AppError } from '../../../shared/domain/errors/index.ts';
import { type Period, parsePeriod } from '../../../shared/domain/indicators/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import {
  allIndicators,
  areasNamed,
  ensurePeriod,
  setValue,
  type ValueRecord,
} from '../../database/queries/indicators.ts';
import { refuseCancelled } from '../cancelled.ts';
import type { ReadContext, WriteContext } from '../context.ts';

/** A value as the window hands it over. */
export interface ValueCell extends Omit<ValueRecord, 'provisional' | 'isSample'> {
  readonly provisional: boolean;
  readonly isSample: boolean;
}

function refuse(at: number, why: string): AppError {
  return new AppError(
    'invalid-request',
    `Ô thứ ${formatNumber(at + 1, 0)} chưa ghi được: ${why} Sửa ô ấy rồi lưu lại; chưa ô nào được ghi.`,
    { cell: at },
  );
}

/** Values written between two looks at whether the clerk has cancelled. */
const batch = 2000;

function periodOf(cell: ValueCell, at: number, known: Map<string, Period>): Period {
  const period = known.get(cell.period) ?? parsePeriod(cell.period);
  if (!period) throw refuse(at, `"${cell.period}" không phải một kỳ báo cáo.`);
  known.set(cell.period, period);
  return period;
}

function check(
  cell: ValueCell,
  at: number,
  indicators: ReadonlyMap<string, string>,
  areas: ReadonlySet<string>,
) {
  const aggregation = indicators.get(cell.indicator);
  if (aggregation === undefined) throw refuse(at, `không có chỉ tiêu "${cell.indicator}".`);
  if (aggregation === 'ratio') throw refuse(at, 'tỷ lệ được tính từ tử số và mẫu số, không nhập tay.');
  if (!areas.has(cell.area)) throw refuse(at, `không có đơn vị hành chính "${cell.area}".`);
  if ((cell.value === null) === (cell.absence === null)) {
    throw refuse(at, 'cần một con số, hoặc lý do chưa có số.');
  }
}

function knownNames(context: ReadContext, cells: readonly ValueCell[]) {
  const codes = [...new Set(cells.map(({ area }) => area))];
  return {
    indicators: new Map(
      allIndicators(context.db).map(({ code, aggregation }) => [code, aggregation as string]),
    ),
    areas: new Set(areasNamed(context.db, codes).map(({ code }) => code)),
  };
}

/**
 * Writes values over what stood there, all of them or none; at most 100,000.
 * Throws AppError: cancelled; invalid-request (details.cell) for an unknown indicator, area or period, or a value and its absence both given.
 */
export function setIndicatorValues(
  context: WriteContext,
  { cells }: { readonly cells: readonly ValueCell[] },
) {
  const { indicators, areas } = knownNames(context, cells);
  const periods = new Map<string, Period>();
  for (const [at, cell] of cells.entries()) {
    check(cell, at, indicators, areas);
    periodOf(cell, at, periods);
  }
  const { db } = context;
  db.transaction(() => {
    for (const period of periods.values()) ensurePeriod(db, period);
    for (const [at, cell] of cells.entries()) {
      if (at % batch === 0) refuseCancelled(context);
      setValue(db, { ...cell, provisional: cell.provisional ? 1 : 0, isSample: cell.isSample ? 1 : 0 });
    }
  });
  return { written: cells.length };
}
