import type { ChartPeriod } from '../../../shared/charts/figures.ts';
import { type ProfileRow, profileRow } from '../../../shared/charts/profile.ts';
import { buildAreaProfile } from '../../../shared/documents/builders/index.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { AppError } from '../../../shared/domain/errors/index.ts';
import { areasNamed, type IndicatorRecord } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import { type Ground, readGround } from '../indicators/index.ts';
import { missing } from '../missing.ts';
import { chartPeriod } from './axis.ts';
import { chartFigures, type FoundFigures } from './figures.ts';

/** Which area in which period, among which peers. */
export interface Profile {
  readonly area: string;
  readonly peers: readonly string[];
  readonly period: string;
  /** Day of the boundaries, ISO; null as reported. */
  readonly boundaries: string | null;
}

function askedPeriod({ book }: Ground, code: string): ChartPeriod {
  const period = book(code);
  if (!period) throw new AppError('invalid-request', `"${code}" không phải một kỳ báo cáo. Chọn lại kỳ.`);
  return chartPeriod(period);
}

/** The figures of the period asked for; of what is not reported so often, those of its last period before that one's end. */
function figuresFor(
  context: ReadContext,
  { code, frequency }: IndicatorRecord,
  { area, peers, boundaries }: Profile,
  asked: ChartPeriod,
  ground: Ground,
): FoundFigures['figures'] {
  const found = (periodKind: ChartPeriod['kind'], period: string) =>
    chartFigures(
      context,
      {
        ...{ indicator: code, areas: [...new Set([area, ...peers])], periodKind, boundaries },
        ...{ from: period, to: period, withEarlier: false, withDecisions: false },
      },
      ground,
    );
  const own = found(asked.kind, asked.code);
  if (own.offered.some((period) => period.code === asked.code)) return own.figures;
  const { offered } = frequency === asked.kind ? own : found(frequency, '');
  const last = offered.findLast(({ endsOn }) => endsOn <= asked.endsOn);
  return last ? found(frequency, last.code).figures : { ...own.figures, periods: [] };
}

/**
 * What every indicator says of an area in a period, against the same period of the year before and its peers.
 * Throws AppError: not-found (an area), invalid-request (a period that is none).
 */
export function areaProfile(context: ReadContext, profile: Profile) {
  const { db } = context;
  const [area] = areasNamed(db, [profile.area]);
  if (!area) throw missing('Địa bàn');
  const ground = readGround(context);
  const asked = askedPeriod(ground, profile.period);
  const rows = [...ground.catalogue.values()].map((indicator): ProfileRow => {
    const found = figuresFor(context, indicator, profile, asked, ground);
    const { code, domain, name, unit, decimals } = indicator;
    const nothing = {
      value: null,
      provisional: false,
      isSample: false,
      estimated: false,
      why: null,
      method: null,
    };
    return (
      profileRow(found, domain, profile.area, asked) ?? {
        ...{ code, domain, name, unit, decimals, period: asked.code, now: nothing },
        ...{ otherPeriod: null, before: null, change: null, better: null, rank: null },
      }
    );
  });
  return { area: area.name, period: asked.shown, rows };
}

/** The profile of an area as a paper. Throws AppError: not-found, invalid-request. */
export function areaProfilePaper(context: ReadContext, profile: Profile): DocumentModel {
  return buildAreaProfile({
    ...areaProfile(context, profile),
    boundaries: profile.boundaries,
    asOf: context.now().toISOString().slice(0, 10),
  });
}
