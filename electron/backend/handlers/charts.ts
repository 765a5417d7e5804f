import { areaProfile, chartView } from '../../services/charts/index.ts';
import type { ReadContext } from '../../services/context.ts';
import type { Handlers } from './types.ts';

/** Reads of the charts. */
export const chartReads: Handlers<ReadContext, 'charts.view' | 'charts.profile'> = {
  'charts.view': chartView,
  'charts.profile': areaProfile,
};
