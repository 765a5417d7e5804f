/** A point on a series; value null is "chưa có số liệu" and is never drawn as 0. */
export interface ChartPoint {
  readonly x: string;
  readonly value: number | null;
  readonly provisional: boolean;
  /** Whether it rests on weights; `note` then says how. */
  readonly estimated?: boolean;
  /** Why it is absent, or how it was made. */
  readonly note?: string | null;
}

/** One line of a trend; area code or name of what it shows. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** Everything a trend chart shows, free of any chart library. */
export interface ChartSpec {
  readonly kind: 'trend';
  readonly title: string;
  /** Unit as printed on the value axis. */
  readonly unit: string;
  readonly decimals: number;
  /** Labels of the time axis, in order. */
  readonly xLabels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** "SỐ LIỆU MẪU" where any value is made up. */
  readonly sampleMark: string | null;
  /** Source line under the chart. */
  readonly sourceNote: string | null;
}
