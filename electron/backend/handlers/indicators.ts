import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  addSample,
  indicatorCatalogue,
  indicatorTrend,
  indicatorValues,
  listAreas,
  removeSample,
  setIndicatorValues,
} from '../../services/indicators/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the indicators and of what they are counted over. */
export const indicatorReads: Handlers<
  ReadContext,
  'indicators.catalogue' | 'areas.list' | 'indicators.values' | 'indicators.trend'
> = {
  'indicators.catalogue': indicatorCatalogue,
  'areas.list': listAreas,
  'indicators.values': indicatorValues,
  'indicators.trend': indicatorTrend,
};

/** Commands on the indicators' values. */
export const indicatorCommands: Handlers<
  WriteContext,
  'indicators.setValues' | 'sample.add' | 'sample.remove'
> = {
  'indicators.setValues': setIndicatorValues,
  'sample.add': addSample,
  'sample.remove': removeSample,
};
