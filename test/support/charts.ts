import type { ChartFigure, ChartFigures, ChartPeriod } from '../../shared/charts/figures.ts';
import type { ChartRef } from '../../shared/contract/index.ts';
import { parsePeriod, periodWithDays, samePeriodLastYear } from '../../shared/domain/indicators/index.ts';

/** A chart of new HIV cases over nothing yet. */
export function aChart(over: Partial<ChartRef> = {}): ChartRef {
  return {
    ...{ kind: 'trend', indicator: 'HV01', areas: ['109'], periodKind: null },
    ...{ from: null, to: null, boundaries: null, extras: [] },
    ...over,
  };
}

/** A figure that is there; null is one that nobody reported. */
export function aFigure(value: number | null, over: Partial<ChartFigure> = {}): ChartFigure {
  return {
    ...{ value, provisional: false, isSample: false, estimated: false, method: null },
    why: value === null ? 'chưa có số liệu' : null,
    ...over,
  };
}

function aPeriod(code: string): ChartPeriod {
  const period = parsePeriod(code);
  if (!period) throw new Error(`no period: ${code}`);
  return { ...period, shown: periodWithDays(period) };
}

interface Given {
  readonly indicator?: Partial<ChartFigures['indicator']>;
  /** Names of areas, which are their codes too. */
  readonly areas?: readonly string[];
  readonly periods?: readonly string[];
  /** Figures under "area period". */
  readonly values?: Readonly<Record<string, number | null | ChartFigure>>;
  readonly targets?: Readonly<Record<string, number>>;
  readonly rests?: Readonly<Record<string, number>>;
  readonly decisions?: ChartFigures['decisions'];
}

/** Figures of one's own; the areas together are the sum of what is there. */
export function figuresOf(given: Given): ChartFigures {
  const { areas = ['Phong Thổ', 'Mường Tè'], periods = ['2018-Q1'], values = {}, targets = {} } = given;
  const at = (area: string, period: string): ChartFigure => {
    const value = values[`${area} ${period}`] ?? null;
    return typeof value === 'object' && value !== null ? value : aFigure(value);
  };
  const over = (codes: readonly string[], period: string): ChartFigure => {
    const found = codes.map((code) => at(code, period).value);
    return found.length === 0 || found.includes(null)
      ? aFigure(null)
      : aFigure(found.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  };
  return {
    indicator: {
      ...{
        code: 'HV01',
        name: 'Số vụ phát hiện',
        unit: 'vụ',
        decimals: 0,
        aggregation: 'sum',
        better: 'down',
        smallCount: 10,
      },
      ...given.indicator,
    },
    areas: areas.map((name) => ({ code: name, name })),
    periods: periods.map(aPeriod),
    ...{ at, over },
    before(period) {
      const found = parsePeriod(period);
      return found ? samePeriodLastYear(found) : null;
    },
    mean(period) {
      const { value } = over(areas, period);
      return aFigure(value === null ? null : value / areas.length);
    },
    target: (area, period) => targets[`${area} ${period}`] ?? null,
    restsOn: (area, period) => given.rests?.[`${area} ${period}`] ?? at(area, period).value,
    decisions: given.decisions ?? [],
    isWholeProvince: true,
    source: null,
  };
}
