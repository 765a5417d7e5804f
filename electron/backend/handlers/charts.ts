import { areaProfile, chartView, listChartViews, saveChartView } from '../../services/charts/index.ts';
import type { ReadContext, WriteContext } from '../../services/context.ts';
import type { Handlers } from './types.ts';

/** Reads of the charts. */
export const chartReads: Handlers<ReadContext, 'charts.view' | 'charts.profile' | 'charts.views'> = {
  'charts.view': chartView,
  'charts.profile': areaProfile,
  'charts.views': listChartViews,
};

/** Commands on the saved charts. */
export const chartCommands: Handlers<WriteContext, 'charts.saveView'> = {
  'charts.saveView': saveChartView,
};
