/** A point on a series, told by its place on the axis; value null is "chưa có số liệu" and is never drawn as 0. */
export interface ChartPoint {
  readonly value: number | null;
  readonly provisional: boolean;
  /** Rests on recorded weights of areas, not on a report. */
  readonly estimated?: true;
  /** Why it is absent, in words. */
  readonly why?: string;
}

/** What a line is: an area, or what areas are held against. */
export type SeriesRole = 'area' | 'mean' | 'target' | 'last-year';

/** One line of a chart; area code or name of what it shows. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly role?: SeriesRole;
  readonly points: readonly ChartPoint[];
}

/** A decision on the time axis: a numbered line, listed under the chart. */
export interface ChartMark {
  readonly number: number;
  /** Place on the axis in steps from its first label; it may fall between two. */
  readonly at: number;
  /** Null where it is told beside the picture. */
  readonly label: string | null;
  readonly noticeId: number;
}

interface Frame {
  readonly title: string;
  /** Which periods or areas it is of. */
  readonly subtitle?: string;
  /** Unit as printed on the value axis. */
  readonly unit: string;
  readonly decimals: number;
  /** "SỐ LIỆU MẪU" where any value is made up. */
  readonly sampleMark: string | null;
  /** Source line under the chart. */
  readonly sourceNote: string | null;
  /** What a reader has to know beside: methods of estimates, what is left out. */
  readonly notes?: readonly string[];
  /** Value that the scale reaches at least, where the chart is a part of a greater one. */
  readonly scaleTo?: number;
}

/** Lines over time. */
export interface TrendSpec extends Frame {
  readonly kind: 'trend';
  /** Labels of the time axis, in order. */
  readonly xLabels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly marks?: readonly ChartMark[];
}

/** One little chart for each area, all on one scale. */
export interface MultiplesSpec extends Frame {
  readonly kind: 'multiples';
  readonly xLabels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Drawn thin behind every panel: the mean. */
  readonly reference: ChartSeries | null;
  readonly marks?: readonly ChartMark[];
}

/** One row of bars: an area with a value for each group. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly points: readonly ChartPoint[];
  /** A stroke across the bar: what was to be reached. */
  readonly target: number | null;
  /** Words beside the bars: the change, the share reached. */
  readonly note: string | null;
}

/** Bars from 0, side by side for each area. */
export interface BarsSpec extends Frame {
  readonly kind: 'bars';
  /** Names of the bars of a row: the periods. */
  readonly groups: readonly string[];
  readonly rows: readonly BarRow[];
  /** A line down all rows: the mean, the province's rate. */
  readonly reference: { readonly name: string; readonly value: number } | null;
  readonly noteTitle: string | null;
}

/** Areas by periods, the darker the more. */
export interface HeatSpec extends Frame {
  readonly kind: 'heat';
  readonly xLabels: readonly string[];
  readonly series: readonly ChartSeries[];
}

/** Everything a chart shows, free of any library: screen, picture and paper are drawn from it. */
export type ChartSpec = TrendSpec | MultiplesSpec | BarsSpec | HeatSpec;
