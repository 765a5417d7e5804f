import { indicatorTotals, indicatorValues } from '../../electron/services/indicators/index.ts';
import { type FiguresSize, GRID, LARGE_FIGURES, SMALL_FIGURES, wholeSums } from './figures-asked.ts';
import type { LargeData } from './large-rows.ts';
import { seedFigures } from './seed-figures.ts';

/** The rows of the figures: 46 areas by 50 indicators by twelve years of months, about 330,000 values. */
export const figuresData: LargeData<FiguresSize> = {
  large: LARGE_FIGURES,
  small: SMALL_FIGURES,
  seed: seedFigures,
  inWindow: ['values-grid', 'heatmap'],
  growth: {
    'values-growth': (context) => indicatorValues(context, GRID),
    'sums-growth': (context, size) => indicatorTotals(context, wholeSums(size)),
  },
  seen: 'Hôm nay',
};
