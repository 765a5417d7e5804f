import { buildReportingMatrix } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import {
  type AreaVersion,
  indicatorsDue,
  type Period,
  type PeriodKind,
  periodsOfYear,
  periodWithDays,
  reportingState,
} from '../../../shared/domain/indicators/index.ts';
import { reportedCounts } from '../../database/queries/indicator-reporting.ts';
import { allAreas } from '../../database/queries/indicator-totals.ts';
import { allIndicators } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import { officePeriods } from './periods.ts';

/** Which table of who has reported. */
export interface AskedReporting {
  readonly year: number;
  readonly frequency: PeriodKind;
  /** Day that is counted to, ISO. */
  readonly asOf: string;
}

/** A district or a commune with its days, under all the names that it bore. */
interface ReportingArea {
  readonly code: string;
  readonly kind: 'district' | 'commune';
  readonly versions: readonly AreaVersion[];
}

/** The version of an area that stood on a day (ISO); undefined where none did. */
export const stoodOn = ({ versions }: Pick<ReportingArea, 'versions'>, on: string): AreaVersion | undefined =>
  versions.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || validTo >= on));

function reportingAreas(areas: readonly AreaVersion[]): ReportingArea[] {
  const byCode = Map.groupBy(areas, ({ code }) => code);
  return [...byCode].flatMap(([code, versions]) => {
    const kind = versions[0]?.kind;
    return kind === 'district' || kind === 'commune' ? [{ code, kind, versions }] : [];
  });
}

/** The name at the last of the periods in which an area stood; null where it stood in none. */
function lastName(area: ReportingArea, periods: readonly Period[]): string | null {
  const last = periods.findLast(({ endsOn }) => stoodOn(area, endsOn));
  return last === undefined ? null : (stoodOn(area, last.endsOn)?.name ?? null);
}

/** The periods of a year of which indicators are due, with their days and these indicators. */
export function duePeriods(context: ReadContext, { year, frequency }: Omit<AskedReporting, 'asOf'>) {
  const [book, indicators] = [officePeriods(context), allIndicators(context.db)];
  return periodsOfYear(frequency, year)
    .map((usual) => book(usual.code) ?? usual)
    .map((period) => ({ ...period, indicators: indicatorsDue(indicators, period) }))
    .filter((period) => period.indicators.length > 0);
}

const levels = ['district', 'commune'];

/** The areas that stood in a year, and how many of the indicators due each has told of each period, as seen on a day. */
export function reportingMatrix(context: ReadContext, { asOf, ...ofYear }: AskedReporting) {
  const { db } = context;
  const asked = duePeriods(context, ofYear).map(({ indicators, ...period }) => ({
    ...period,
    codes: indicators.map(({ code }) => code),
  }));
  const counts = new Map(
    reportedCounts(
      db,
      asked.map(({ code, codes }) => ({ period: code, indicators: codes })),
    ).map(({ area, period, reported }) => [`${area} ${period}`, reported]),
  );
  const rows = reportingAreas(allAreas(db))
    .flatMap((area) => {
      const name = lastName(area, asked);
      if (name === null) return [];
      const cells = asked.map(({ code, endsOn, codes }) => {
        const reported = counts.get(`${area.code} ${code}`) ?? 0;
        const stands = stoodOn(area, endsOn) !== undefined;
        return { reported, state: reportingState({ stands, endsOn, asOf, reported, due: codes.length }) };
      });
      return [{ area: area.code, name, kind: area.kind, cells }];
    })
    .toSorted((a, b) => levels.indexOf(a.kind) - levels.indexOf(b.kind));
  const periods = asked.map(({ codes, ...period }) => ({
    ...period,
    ...{ shown: periodWithDays(period), due: codes.length },
  }));
  return { periods, rows };
}

/** The same as a paper. */
export function reportingPaper(context: ReadContext, asked: AskedReporting): DocumentModel {
  return buildReportingMatrix({ ...reportingMatrix(context, asked), year: asked.year, asOf: asked.asOf });
}
