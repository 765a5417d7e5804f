import type { ChartFigure, ChartFigures, ChartPeriod, Decision } from '../../../shared/charts/figures.ts';
import {
  type AskedAreas,
  type Figure,
  figureOver,
  type PeriodKind,
  type Sources,
  samePeriodLastYear,
  wholeProvince,
} from '../../../shared/domain/indicators/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { noticesIssuedBetween } from '../../database/queries/charts.ts';
import { storedPeriods } from '../../database/queries/indicator-totals.ts';
import { targetsOf } from '../../database/queries/indicator-work.ts';
import { areasNamed, type IndicatorRecord } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';
import {
  type AreaGroup,
  askedBy,
  type Ground,
  readGround,
  readSources,
  shownFigure,
} from '../indicators/index.ts';
import { missing } from '../missing.ts';
import { axisOver, chartPeriod } from './axis.ts';

/** What figures are wanted of; periods that are null are all there are. */
export interface FiguresWanted {
  readonly indicator: string;
  readonly areas: readonly string[];
  readonly periodKind: PeriodKind | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly boundaries: string | null;
  /** Whether every period is held against the year before, and not the last one alone. */
  readonly withEarlier: boolean;
  /** Whether the notices issued meanwhile are told. */
  readonly withDecisions: boolean;
}

/** The figures of an indicator, and what there was to choose from. */
export interface FoundFigures {
  readonly figures: ChartFigures;
  readonly periodKind: PeriodKind;
  /** Every period that there could be a figure of. */
  readonly offered: readonly ChartPeriod[];
}

type FoundSources = ReturnType<typeof readSources>;

/** Makes figures of one indicator over areas counted together. */
function figureMaker(indicator: string, boundaries: string | null, sources: FoundSources) {
  const groups = new Map<string, AskedAreas>();
  const nameOf = (code: string): string => sources.catalogue.get(code)?.name ?? code;
  const askedFor = (areas: readonly string[]): AskedAreas => {
    const id = areas.length === 1 ? (areas[0] ?? '') : areas.join(' ');
    const asked = groups.get(id) ?? askedBy({ id, areas: groupOf(areas) }, boundaries, sources);
    groups.set(id, asked);
    return asked;
  };
  const figure = (of: string, areas: readonly string[], period: string): Figure =>
    figureOver(of, askedFor(areas), [period], sources);
  /** In one area's own cell its own missing report needs no address. */
  const shown = (areas: readonly string[], period: string): ChartFigure => {
    const made = figure(indicator, areas, period);
    const view = shownFigure(made, nameOf);
    if (made.lacks.length === 0 || areas.length !== 1 || areas[0] === wholeProvince) return view;
    const own = made.lacks.every((lack) => lack.why === 'no-value' && lack.indicator === indicator);
    return own ? { ...view, why: 'chưa có số liệu' } : view;
  };
  return { figure, shown };
}

function unitsOn(day: string, { history }: Sources): readonly string[] {
  return history
    .on(day)
    .filter(({ kind }) => kind !== 'province')
    .map(({ code }) => code);
}

/** Areas counted together; the whole province is all there are, whatever their boundaries. */
function groupOf(areas: readonly string[]): AreaGroup['areas'] {
  return areas.includes(wholeProvince) ? 'all' : areas;
}

function namedAreas({ db }: ReadContext, codes: readonly string[]) {
  const named = areasNamed(db, codes).map(({ code, name }) => ({ code, name }));
  return codes.includes(wholeProvince) ? [...named, { code: wholeProvince, name: 'Toàn tỉnh' }] : named;
}

/** A year's target holds for the year; for a stock or a rate it is a level to be reached in any of its periods. */
function targetsIn(context: ReadContext, indicator: IndicatorRecord) {
  const known = new Map<number, Map<string, number>>();
  const ofYear = (year: number): Map<string, number> => {
    const found = known.get(year) ?? new Map<string, number>();
    if (!known.has(year)) {
      for (const target of targetsOf(context.db, year))
        if (target.indicator === indicator.code) found.set(target.area, target.value);
      known.set(year, found);
    }
    return found;
  };
  return (area: string, { kind, endsOn }: ChartPeriod): number | null => {
    const whole = kind === 'year' || kind === 'season';
    if (!whole && indicator.aggregation === 'sum') return null;
    return ofYear(Number(endsOn.slice(0, 4))).get(area) ?? null;
  };
}

function decisionsIn({ db }: ReadContext, periods: readonly ChartPeriod[]): Decision[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last) return [];
  return noticesIssuedBetween(db, first.startsOn, last.endsOn).map(
    ({ noticeId, number, issuedOn, title }) => ({
      ...{ noticeId, issuedOn },
      label: `Thông báo ${number === null ? '(chưa cấp số)' : `số ${number}`} ngày ${formatDate(issuedOn)}${title === null ? '' : `: ${title}`}`,
    }),
  );
}

/** The slice of an axis between two of its codes; ends that are not on it do not count. */
function between(axis: readonly ChartPeriod[], from: string | null, to: string | null): ChartPeriod[] {
  const first = axis.findIndex(({ code }) => code === from);
  const last = axis.findIndex(({ code }) => code === to);
  return axis.slice(Math.max(first, 0), last < 0 ? axis.length : last + 1);
}

function sourceWords(indicator: IndicatorRecord, today: string, boundaries: string | null): string {
  const form = indicator.sourceForm === null ? '' : ` theo ${indicator.sourceForm}`;
  const lines = boundaries === null ? '' : `; theo địa giới ngày ${formatDate(boundaries)}`;
  return `báo cáo của các địa bàn${form}, ghi đến ngày ${formatDate(today)}${lines}.`;
}

/**
 * The figures that charts and sentences of one indicator are made of.
 * Throws AppError not-found (an indicator).
 */
export function chartFigures(
  context: ReadContext,
  wanted: FiguresWanted,
  ground: Ground = readGround(context),
): FoundFigures {
  const { db } = context;
  const indicator = ground.catalogue.get(wanted.indicator);
  if (!indicator) throw missing('Chỉ tiêu');
  const { aggregation, numerator, denominator } = indicator;
  const parts = aggregation === 'ratio' ? [numerator ?? '', denominator ?? ''] : [indicator.code];
  const periodKind = wanted.periodKind ?? indicator.frequency;
  const offered = axisOver(storedPeriods(db, parts), periodKind, ground.book).map(chartPeriod);
  const periods = between(offered, wanted.from, wanted.to);
  const held = wanted.withEarlier ? periods : periods.slice(-1);
  const earlier = new Map(held.map((period) => [period.code, samePeriodLastYear(period)] as const));
  const read = new Set([...periods, ...earlier.values()].flatMap((period) => period?.code ?? []));
  const sources = readSources(context, [indicator.code], [...read], ground);
  const { figure, shown } = figureMaker(indicator.code, wanted.boundaries, sources);
  const byCode = new Map(periods.map((period) => [period.code, period]));
  const last = periods.at(-1);
  const target = targetsIn(context, indicator);
  const chosen = new Set(wanted.areas);
  const figures: ChartFigures = {
    indicator: { ...indicator, smallCount: ground.smallCount },
    areas: namedAreas(context, wanted.areas),
    periods,
    at: (area, period) => shown([area], period),
    before: (period) => earlier.get(period) ?? null,
    over: (areas, period) => shown(areas, period),
    mean(period) {
      const province = shown([wholeProvince], period);
      const day = wanted.boundaries ?? sources.book(period)?.endsOn ?? '';
      const units = unitsOn(day, sources).length;
      if (aggregation === 'ratio' || province.value === null || units === 0) return province;
      return { ...province, value: province.value / units };
    },
    target(area, period) {
      const found = byCode.get(period);
      return found ? target(area, found) : null;
    },
    restsOn: (area, period) =>
      figure(aggregation === 'ratio' ? (denominator ?? '') : indicator.code, [area], period).value,
    decisions: wanted.withDecisions ? decisionsIn(context, periods) : [],
    isWholeProvince:
      last !== undefined &&
      (chosen.has(wholeProvince) ||
        unitsOn(wanted.boundaries ?? last.endsOn, sources).every((code) => chosen.has(code))),
    source: sourceWords(indicator, context.now().toISOString().slice(0, 10), wanted.boundaries),
  };
  return { figures, periodKind, offered };
}
