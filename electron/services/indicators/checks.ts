import {
  cellWarnings,
  copiedWarning,
  figureOver,
  likePeriods,
  type Period,
  parsePeriod,
  partWarning,
  periodsBefore,
  periodsOfYear,
  provinceWarning,
  type Warning,
} from '../../../shared/domain/indicators/index.ts';
import { type DecisionRecord, decisionsOf, saveDecision } from '../../database/queries/indicator-work.ts';
import { allIndicators, type IndicatorRecord } from '../../database/queries/indicators.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { readSources } from './sources.ts';

const provinceCode = '12';

type Read = ReturnType<typeof readSources>;

/** A warning about the value of one place. */
interface PlacedWarning extends Warning {
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly value: number;
}

function columnOf(
  read: Read,
  indicator: string,
  areas: readonly string[],
  period: string,
): Map<string, number> {
  const values = areas.flatMap((area) => {
    const value = read.stored(indicator, area, period)?.value ?? null;
    return value === null ? [] : [[area, value] as const];
  });
  return new Map(values);
}

function areaWarnings(
  read: Read,
  indicator: IndicatorRecord,
  area: string,
  period: Period,
  past: readonly Period[],
): Warning[] {
  const value = read.stored(indicator.code, area, period.code)?.value ?? null;
  if (value === null) return [];
  const history = past
    .map(({ code }) => read.stored(indicator.code, area, code)?.value ?? null)
    .filter((one) => one !== null);
  const checked = { ...indicator, isCumulative: indicator.isCumulative === 1 };
  const warnings = cellWarnings(value, checked, history);
  const whole = indicator.partOf === null ? undefined : read.catalogue.get(indicator.partOf);
  const part = whole
    ? partWarning(value, {
        name: whole.name,
        value: read.stored(whole.code, area, period.code)?.value ?? null,
      })
    : null;
  return part ? [...warnings, part] : warnings;
}

function provinceSum(read: Read, indicator: IndicatorRecord, period: Period): number | null {
  const units = read.history.on(period.endsOn).filter(({ kind }) => kind !== 'province');
  const asked = { codes: new Set(units.map(({ code }) => code)), boundaries: null };
  return figureOver(indicator.code, asked, [period.code], read).value;
}

/** Warnings about an indicator in a period: each place by itself, then the column as a whole. */
function periodWarnings(read: Read, indicator: IndicatorRecord, period: Period): PlacedWarning[] {
  const areas = read.history.on(period.endsOn).map(({ code }) => code);
  const past = periodsBefore(period, likePeriods);
  const placed = (area: string, warning: Warning): PlacedWarning[] => {
    const value = read.stored(indicator.code, area, period.code)?.value ?? null;
    return value === null
      ? []
      : [{ indicator: indicator.code, area, period: period.code, value, ...warning }];
  };
  const own = read.stored(indicator.code, provinceCode, period.code)?.value ?? null;
  const differs =
    own === null ? null : provinceWarning(own, provinceSum(read, indicator, period), indicator.decimals);
  const last = past.at(-1);
  const units = areas.filter((area) => area !== provinceCode);
  const column = columnOf(read, indicator.code, units, period.code);
  const copied = last
    ? copiedWarning(column, columnOf(read, indicator.code, units, last.code), last.label)
    : null;
  const [first] = column.keys();
  return [
    ...areas.flatMap((area) =>
      areaWarnings(read, indicator, area, period, past).flatMap((warning) => placed(area, warning)),
    ),
    ...(differs ? placed(provinceCode, differs) : []),
    ...(copied && first !== undefined ? placed(first, copied) : []),
  ];
}

/** Warnings about the figures of a year, each with the decision that stands for its present value. */
export function checkWarnings(
  context: ReadContext,
  { year, indicator }: { readonly year: number; readonly indicator: string | null },
) {
  const { db } = context;
  const catalogue = [...readSources(context, [], []).catalogue.values()].filter(
    ({ aggregation, code }) => aggregation !== 'ratio' && (indicator === null || code === indicator),
  );
  const periods = new Map(
    [...new Set(catalogue.map(({ frequency }) => frequency))].map((kind) => [
      kind,
      periodsOfYear(kind, year),
    ]),
  );
  const wanted = [...periods.values()].flat();
  const codes = [
    ...new Set(
      wanted.flatMap((period) => [...periodsBefore(period, likePeriods), period]).map(({ code }) => code),
    ),
  ];
  const wholes = catalogue.flatMap(({ code, partOf }) => (partOf === null ? [code] : [code, partOf]));
  const read = readSources(context, wholes, codes);
  const decisions = new Map(
    decisionsOf(
      db,
      wanted.map(({ code }) => code),
    ).map((one) => [keyOf(one), one]),
  );
  const names = new Map(read.history.units.map(({ code, name }) => [code, name]));
  const rows = catalogue
    .flatMap((one) =>
      (periods.get(one.frequency) ?? []).flatMap((period) => periodWarnings(read, one, period)),
    )
    .map((warning) => {
      const decision = decisions.get(keyOf(warning));
      return {
        ...warning,
        indicatorName: read.catalogue.get(warning.indicator)?.name ?? warning.indicator,
        areaName: names.get(warning.area) ?? warning.area,
        periodLabel: read.book(warning.period)?.label ?? warning.period,
        decision: decision?.value === warning.value ? decisionShown(decision) : null,
      };
    });
  return { rows };
}

/**
 * Warnings about figures of an indicator that are not stored yet, over what is stored.
 * @param periods codes of the periods that they are in.
 * @param pending the figure of a place that would be stored; undefined where what is stored stays.
 */
export function pendingWarnings(
  context: ReadContext,
  code: string,
  periods: readonly string[],
  pending: Read['stored'],
): PlacedWarning[] {
  const known = periods.map(parsePeriod).filter((period) => period !== null);
  const partOf = allIndicators(context.db).find((one) => one.code === code)?.partOf ?? null;
  const wanted = [
    ...new Set(
      known.flatMap((period) => [...periodsBefore(period, likePeriods), period]).map((one) => one.code),
    ),
  ];
  const read = readSources(context, partOf === null ? [code] : [code, partOf], wanted);
  const indicator = read.catalogue.get(code);
  if (!indicator) return [];
  const over: Read = {
    ...read,
    stored: (one, area, period) => pending(one, area, period) ?? read.stored(one, area, period),
  };
  return known
    .flatMap((period) => periodWarnings(over, indicator, period))
    .filter(({ area, period }) => pending(code, area, period) !== undefined);
}

function keyOf({
  indicator,
  area,
  period,
  rule,
}: Pick<DecisionRecord, 'indicator' | 'area' | 'period' | 'rule'>): string {
  return [indicator, area, period, rule].join(' ');
}

function decisionShown({ verdict, reason, decidedAt, decidedBy }: DecisionRecord) {
  return { verdict, reason, decidedAt, decidedBy };
}

/** Keeps what the clerk decided of a warning; it holds while the value stays. What it wrote can be taken back. */
export function decideWarning(
  context: WriteContext,
  decision: Omit<DecisionRecord, 'decidedAt' | 'decidedBy'>,
) {
  return recorded(context, () => {
    saveDecision(context.db, {
      ...decision,
      decidedAt: context.now().toISOString(),
      decidedBy: context.who,
    });
    return {};
  });
}
