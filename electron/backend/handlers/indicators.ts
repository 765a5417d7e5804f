import type { ReadContext, WriteContext } from '../../services/context.ts';
import {
  addSample,
  checkWarnings,
  closePeriods,
  decideWarning,
  figureSettings,
  indicatorCatalogue,
  indicatorTotals,
  indicatorValues,
  listAreas,
  listClosings,
  listPeriods,
  listTargets,
  noticeFigures,
  removeCustomIndicator,
  removeIndicatorTarget,
  removeSample,
  reopenPeriods,
  reportingMatrix,
  saveFigureSettings,
  saveIndicatorDefinition,
  saveIndicatorTarget,
  savePeriodDays,
  setIndicatorValues,
  takeNoticeFigure,
  valueRevisions,
} from '../../services/indicators/index.ts';
import type { Handlers } from './types.ts';

/** Reads of the indicators and of what they are counted over. */
export const indicatorReads: Handlers<
  ReadContext,
  | 'indicators.catalogue'
  | 'areas.list'
  | 'indicators.settings'
  | 'indicators.values'
  | 'indicators.totals'
  | 'indicators.revisions'
  | 'indicators.reporting'
  | 'indicators.noticeFigures'
  | 'periods.list'
  | 'closings.list'
  | 'targets.list'
  | 'checks.list'
> = {
  'indicators.catalogue': indicatorCatalogue,
  'areas.list': listAreas,
  'indicators.settings': figureSettings,
  'indicators.values': indicatorValues,
  'indicators.totals': indicatorTotals,
  'indicators.revisions': valueRevisions,
  'indicators.reporting': reportingMatrix,
  'indicators.noticeFigures': noticeFigures,
  'periods.list': listPeriods,
  'closings.list': listClosings,
  'targets.list': listTargets,
  'checks.list': checkWarnings,
};

/** Commands on the indicators, their values and what stands around them. */
export const indicatorCommands: Handlers<
  WriteContext,
  | 'indicators.setValues'
  | 'indicators.takeNoticeFigure'
  | 'indicators.saveSettings'
  | 'indicators.save'
  | 'indicators.remove'
  | 'periods.save'
  | 'closings.close'
  | 'closings.reopen'
  | 'targets.save'
  | 'targets.remove'
  | 'checks.decide'
  | 'sample.add'
  | 'sample.remove'
> = {
  'indicators.setValues': setIndicatorValues,
  'indicators.takeNoticeFigure': takeNoticeFigure,
  'indicators.saveSettings': saveFigureSettings,
  'indicators.save': saveIndicatorDefinition,
  'indicators.remove': removeCustomIndicator,
  'periods.save': savePeriodDays,
  'closings.close': closePeriods,
  'closings.reopen': reopenPeriods,
  'targets.save': saveIndicatorTarget,
  'targets.remove': removeIndicatorTarget,
  'checks.decide': decideWarning,
  'sample.add': addSample,
  'sample.remove': removeSample,
};
