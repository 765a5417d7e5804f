import type { ChartKind } from '../../../shared/charts/kinds.ts';
import type { Extra } from '../../../shared/charts/trend.ts';
import type { FiguresWanted } from './figures.ts';

/** Which chart is meant. */
export interface Chart extends Omit<FiguresWanted, 'withEarlier' | 'withDecisions'> {
  readonly kind: ChartKind;
  readonly extras: readonly Extra[];
}
