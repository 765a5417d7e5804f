import type { AreaVersion } from './boundaries.ts';
import type { Period, PeriodKind } from './periods.ts';
import type { Unrebuilt } from './shares.ts';

/** How an indicator is made up; a ratio of its numerator and denominator, times its factor. */
export interface Formula {
  readonly code: string;
  readonly name: string;
  readonly frequency: PeriodKind;
  readonly aggregation: 'sum' | 'stock' | 'ratio';
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly factor: number;
}

/** A place that has no value, of those that make up a figure. */
export interface NoValue {
  readonly why: 'no-value';
  readonly indicator: string;
  readonly area: AreaVersion;
  readonly period: Period;
}

/** What keeps a figure from being made, whatever values there are. */
export type Obstacle =
  | Unrebuilt
  | { readonly why: 'not-standing'; readonly period: Period }
  | { readonly why: 'frequency'; readonly indicator: string; readonly period: Period }
  | { readonly why: 'zero-denominator' }
  | { readonly why: 'mixed-periods' };

/** A part that a figure lacks, so that it is absent. */
export type Lack = NoValue | Obstacle;

/** A part that a figure rests on by an estimate. */
export interface Estimate {
  readonly area: AreaVersion;
  readonly portion: number;
}

/** A figure over areas and periods; value null where it is absent, and then `lacks` says why, or nothing applies. */
export interface Figure {
  readonly value: number | null;
  readonly lacks: readonly Lack[];
  readonly provisional: boolean;
  readonly isSample: boolean;
  readonly estimates: readonly Estimate[];
  /** Stocks that stand as they were before the period's end: its last finer period has no value. */
  readonly early: readonly { readonly area: AreaVersion; readonly period: Period }[];
}

/** A figure where the indicator applies to none of the areas. */
export const notApplicable: Figure = {
  value: null,
  lacks: [],
  provisional: false,
  isSample: false,
  estimates: [],
  early: [],
};

/** A figure that lacks something. */
export function lacking(...lacks: readonly Lack[]): Figure {
  return { ...notApplicable, lacks };
}

/** Whether a figure is there, or rightly is not: the indicator does not apply. */
export function isWhole({ lacks }: Figure): boolean {
  return lacks.length === 0;
}

/** The sum of figures: absent where any of them lacks a part; what does not apply counts for nothing. */
export function addFigures(figures: readonly Figure[]): Figure {
  const [only] = figures;
  // Most figures are of one area and one period.
  if (only && figures.length === 1) return only;
  const applying = figures.filter(({ value, lacks }) => value !== null || lacks.length > 0);
  if (applying.length === 0) return notApplicable;
  const lacks = applying.flatMap((figure) => figure.lacks);
  return {
    value: lacks.length > 0 ? null : applying.reduce((sum, { value }) => sum + (value ?? 0), 0),
    lacks,
    provisional: applying.some(({ provisional }) => provisional),
    isSample: applying.some(({ isSample }) => isSample),
    estimates: applying.flatMap(({ estimates }) => estimates),
    early: applying.flatMap(({ early }) => early),
  };
}

/** One figure over another, times a factor; absent where a part is, or the lower one is 0. */
export function divideFigures(above: Figure, below: Figure, factor: number): Figure {
  const both = addFigures([above, below]);
  if (both.lacks.length > 0) return both;
  if (above.value === null || below.value === null) return { ...both, value: null };
  if (below.value === 0) return { ...both, value: null, lacks: [{ why: 'zero-denominator' }] };
  return { ...both, value: (above.value / below.value) * factor };
}
