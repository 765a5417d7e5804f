import { AppError } from '../../../shared/domain/errors/index.ts';
import { type Period, parsePeriod } from '../../../shared/domain/indicators/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { standingClosings } from '../../database/queries/indicator-closings.ts';
import {
  allIndicators,
  areasNamed,
  ensurePeriod,
  setValue,
  type ValueRecord,
} from '../../database/queries/indicators.ts';
import { refuseCancelled } from '../cancelled.ts';
import type { ReadContext, WriteContext } from '../context.ts';

type Stated = 'sourceDocument' | 'sourceNoticeId' | 'sourceSentence' | 'reason';

/** A value as the window hands it over; what it leaves out is not known. */
export type ValueCell = Omit<ValueRecord, 'provisional' | 'isSample' | 'isNil' | Stated> & {
  readonly [Field in Stated]?: ValueRecord[Field] | undefined;
} & {
  readonly provisional: boolean;
  readonly isSample: boolean;
  readonly isNil?: boolean | undefined;
};

/** A value of which no source is written down. */
export const plainSource = {
  isNil: 0,
  sourceDocument: null,
  sourceNoticeId: null,
  sourceSentence: null,
  reason: null,
} as const;

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
  if (cell.isNil === true && cell.value !== 0) throw refuse(at, '"không phát sinh" là số 0.');
}

/** Periods and areas of the cells that are closed, as "period area". */
function closedPlaces({ db }: ReadContext, cells: readonly ValueCell[]): ReadonlySet<string> {
  const periods = [...new Set(cells.map(({ period }) => period))];
  return new Set(standingClosings(db, periods).map(({ period, area }) => `${period} ${area}`));
}

function refuseClosed(
  cells: readonly ValueCell[],
  closed: ReadonlySet<string>,
  labels: ReadonlyMap<string, Period>,
) {
  if (closed.size === 0) return;
  for (const [at, { period, area }] of cells.entries()) {
    if (!closed.has(`${period} ${area}`)) continue;
    const label = labels.get(period)?.label ?? period;
    throw refuse(at, `${label} đã khóa sổ ở địa bàn này; mở lại kỳ (ghi lý do) ở màn hình Khóa sổ.`);
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

function recordOf(cell: ValueCell): ValueRecord {
  return {
    ...cell,
    sourceDocument: cell.sourceDocument ?? null,
    sourceNoticeId: cell.sourceNoticeId ?? null,
    sourceSentence: cell.sourceSentence ?? null,
    reason: cell.reason ?? null,
    provisional: cell.provisional ? 1 : 0,
    isSample: cell.isSample ? 1 : 0,
    isNil: cell.isNil ? 1 : 0,
  };
}

/**
 * Writes values over what stood there, all of them or none; at most 100,000.
 * Throws AppError: cancelled; invalid-request (details.cell) for an unknown indicator, area or period, or a value and its absence both given, a closed period and area.
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
  refuseClosed(cells, closedPlaces(context, cells), periods);
  const { db } = context;
  db.transaction(() => {
    for (const period of periods.values()) ensurePeriod(db, period);
    for (const [at, cell] of cells.entries()) {
      if (at % batch === 0) refuseCancelled(context);
      setValue(db, recordOf(cell));
    }
  });
  return { written: cells.length };
}
