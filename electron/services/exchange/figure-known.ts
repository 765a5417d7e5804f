import { type KnownFigure, type StoredFigure, storedWords } from '../../../shared/domain/exchange/index.ts';
import type { FigureRowRecord } from '../../database/queries/exchange-figures.ts';
import { standingClosings } from '../../database/queries/indicator-closings.ts';
import { allIndicators, type ValueRecord, valuesIn } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import { namesIn } from '../stored-lists.ts';
import { type FigureForm, periodOf } from './figure-form.ts';

/** A value as forms compare it. */
export function storedFigure(record: ValueRecord | undefined): StoredFigure | null {
  if (!record) return null;
  const { value, absence, note } = record;
  return {
    ...{ value, absence, note, isNil: record.isNil === 1 },
    ...{ provisional: record.provisional === 1, isSample: record.isSample === 1 },
  };
}

function changedSince({ cells }: FigureRowRecord, stored: StoredFigure | null): string | null {
  const before = namesIn(cells).at(-1) ?? '';
  const now = storedWords(stored) ?? '';
  if (before === now) return null;
  return now === ''
    ? 'Từ khi gửi phiếu, số đã ghi của kỳ này đã bị bỏ. Xem lại rồi nhận từng chỉ tiêu.'
    : `Từ khi gửi phiếu, số đã ghi của kỳ này nay là ${now}. Xem lại rồi nhận từng chỉ tiêu.`;
}

/** What is known now of the figures that a form asks for, asked by its rows. */
export function figuresKnown(
  context: ReadContext,
  form: FigureForm,
): (given: FigureRowRecord) => KnownFigure {
  const { db } = context;
  const { areaCode, periodCode } = form;
  const values = new Map(
    valuesIn(db, [periodCode])
      .filter(({ area }) => area === areaCode)
      .map((value) => [value.indicator, value]),
  );
  const catalogue = new Map(allIndicators(db).map(({ code, aggregation }) => [code, aggregation]));
  const isClosed = standingClosings(db, [periodCode]).some(({ area }) => area === areaCode);
  const { label } = periodOf(context, form);
  const refusalOf = (indicator: string): string | null => {
    const aggregation = catalogue.get(indicator);
    if (aggregation === undefined) return 'Chỉ tiêu này không còn trong danh mục.';
    if (aggregation === 'ratio') return 'Chỉ tiêu này nay là tỷ lệ, được tính từ các số khác.';
    return isClosed
      ? `${label} đã khóa sổ ở địa bàn này. Mở lại kỳ (ghi lý do) ở phần Khóa sổ rồi nhận lại.`
      : null;
  };
  return (given) => {
    const stored = storedFigure(values.get(given.indicator));
    return { stored, refusal: refusalOf(given.indicator), changed: changedSince(given, stored) };
  };
}
