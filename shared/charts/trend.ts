import { comparePeriods, nextPeriod, type Period, parsePeriod } from '../domain/indicators/index.ts';
import type { ChartPoint, ChartSpec } from './index.ts';

/** A stored value as the chart is made from it; value null where it is absent. */
export interface TrendValue {
  readonly area: string;
  readonly period: string;
  readonly value: number | null;
  readonly provisional: boolean;
  readonly isSample: boolean;
  readonly estimated?: boolean;
  /** Why it is absent, or how it was made. */
  readonly note?: string | null;
}

/** What a trend is drawn of. */
export interface TrendInput {
  readonly indicator: {
    readonly code: string;
    readonly name: string;
    readonly unit: string;
    readonly decimals: number;
  };
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly values: readonly TrendValue[];
  readonly sourceNote: string | null;
}

const longestAxis = 600;

/** Every period from the first to the last that has a value, of the kind most values are of. */
function axisOf(values: readonly TrendValue[]): Period[] {
  const named = [...new Set(values.map(({ period }) => period))]
    .map(parsePeriod)
    .filter((period) => period !== null)
    .sort(comparePeriods);
  const last = named.at(-1);
  const sameKind = named.filter(({ kind }) => kind === last?.kind);
  const [first] = sameKind;
  if (!first || !last) return [];
  const axis = [first];
  for (let period = first; period.endsOn < last.endsOn && axis.length < longestAxis; ) {
    period = nextPeriod(period);
    axis.push(period);
  }
  return axis;
}

/** A trend of one indicator over areas: gaps stay gaps, and made-up values are marked "SỐ LIỆU MẪU". */
export function trendSpec({ indicator, areas, values, sourceNote }: TrendInput): ChartSpec {
  const axis = axisOf(values);
  const byPlace = new Map(values.map((value) => [`${value.area} ${value.period}`, value]));
  const point = (area: string, { code, label }: Period): ChartPoint => {
    const stored = byPlace.get(`${area} ${code}`);
    return {
      x: label,
      value: stored?.value ?? null,
      provisional: stored?.provisional ?? false,
      estimated: stored?.estimated ?? false,
      note: stored?.note ?? null,
    };
  };
  return {
    kind: 'trend',
    title: indicator.name,
    unit: indicator.unit,
    decimals: indicator.decimals,
    xLabels: axis.map(({ label }) => label),
    series: areas.map(({ code, name }) => ({
      id: code,
      name,
      points: axis.map((period) => point(code, period)),
    })),
    sampleMark: values.some(({ isSample }) => isSample) ? 'SỐ LIỆU MẪU' : null,
    sourceNote,
  };
}
