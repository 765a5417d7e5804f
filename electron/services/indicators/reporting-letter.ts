import { buildReportingLetter } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { periodWithDays } from '../../../shared/domain/indicators/index.ts';
import { committeeOf } from '../../../shared/domain/tasks/index.ts';
import { toldIndicators } from '../../database/queries/indicator-reporting.ts';
import { allAreas } from '../../database/queries/indicator-totals.ts';
import type { ReadContext } from '../context.ts';
import { letterParties } from '../issuing/index.ts';
import { type AskedReporting, duePeriods, reportingMatrix, stoodOn } from './reporting.ts';

/** Which letter to those that have not reported. */
export interface AskedReportingLetter extends AskedReporting {
  readonly issuerId: number;
  /** Null while nobody is chosen. */
  readonly signerId: number | null;
}

/** The areas that owe figures of ended periods and still stand on the day, as they are called then. */
function owingAreas(context: ReadContext, asked: AskedReporting) {
  const { db } = context;
  const periods = duePeriods(context, asked);
  const due = periods.map(({ code, indicators }) => ({
    ...{ period: code, indicators: indicators.map((one) => one.code) },
  }));
  const told = new Set(
    toldIndicators(db, due).map(({ area, period, indicator }) => `${area} ${period} ${indicator}`),
  );
  const versions = Map.groupBy(allAreas(db), ({ code }) => code);
  return reportingMatrix(context, asked).rows.flatMap(({ area, cells }) => {
    const name = stoodOn({ versions: versions.get(area) ?? [] }, asked.asOf)?.name;
    const owed = periods.flatMap((period, at) => {
      const state = cells[at]?.state;
      if (state !== 'none' && state !== 'part') return [];
      const missing = period.indicators.filter(({ code }) => !told.has(`${area} ${period.code} ${code}`));
      const names = missing.map((one) => one.name);
      return [{ shown: periodWithDays(period), due: period.indicators.length, missing: names }];
    });
    return name === undefined || owed.length === 0
      ? []
      : [{ name, committee: committeeOf(name), periods: owed }];
  });
}

/** The letter that reminds them, its number left open. Throws AppError: not-found (issuer), conflict (nobody owes). */
export function reportingLetter(context: ReadContext, asked: AskedReportingLetter): DocumentModel {
  const { year, asOf, issuerId, signerId } = asked;
  const areas = owingAreas(context, asked);
  if (areas.length === 0) {
    throw new AppError(
      'conflict',
      'Không có địa bàn đang hoạt động nào còn thiếu số liệu của các kỳ đã kết thúc. Chọn năm hoặc loại kỳ khác.',
    );
  }
  const parties = letterParties(context, { issuerId, signerId, on: asOf, number: null });
  return buildReportingLetter({ ...parties, year, asOf, areas });
}
