import type { PeriodKind } from '../domain/indicators/index.ts';

/** A figure as charts take it: absent with its reason, estimated with its method. */
export interface ChartFigure {
  readonly value: number | null;
  readonly provisional: boolean;
  readonly isSample: boolean;
  readonly estimated: boolean;
  readonly why: string | null;
  readonly method: string | null;
}

/** The indicator of a chart. */
export interface ChartIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly aggregation: 'sum' | 'stock' | 'ratio';
  readonly better: 'up' | 'down' | 'neutral';
  /** Below this count a change is told as resting on a small number, and not in percent; the office sets it. */
  readonly smallCount: number;
}

/** A period of a chart's axis; `shown` names its days. */
export interface ChartPeriod {
  readonly code: string;
  readonly kind: PeriodKind;
  readonly label: string;
  readonly shown: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** An area of a chart. */
export interface ChartArea {
  readonly code: string;
  readonly name: string;
}

/** An issued notice on the time axis. */
export interface Decision {
  readonly noticeId: number;
  readonly issuedOn: string;
  readonly label: string;
}

/** Everything that charts of one indicator are made of. */
export interface ChartFigures {
  readonly indicator: ChartIndicator;
  readonly areas: readonly ChartArea[];
  /** The axis, in order; the last one is what charts of one period are of. */
  readonly periods: readonly ChartPeriod[];
  at(area: string, period: string): ChartFigure;
  /** The same period of the year before: its label and the figure of an area there. */
  before(period: string): { readonly code: string; readonly label: string } | null;
  /** Areas together in a period, by the rules of the indicator. */
  over(areas: readonly string[], period: string): ChartFigure;
  /** What one area has on average, or for a ratio the province's own rate. */
  mean(period: string): ChartFigure;
  /** What an area was to reach in a period; null where nobody set it. */
  target(area: string, period: string): number | null;
  /** The count that a figure rests on: itself, or the lower part of a ratio; null where unknown. */
  restsOn(area: string, period: string): number | null;
  readonly decisions: readonly Decision[];
  readonly source: string | null;
  /** Whether the chosen areas are all there are: then they are "toàn tỉnh". */
  readonly isWholeProvince: boolean;
}
