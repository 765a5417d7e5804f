import { areasOn, type ValueRecord, type ValuesAsked, valuesOf } from '../../database/queries/indicators.ts';
import type { ReadContext } from '../context.ts';

export { indicatorCatalogue, removeCustomIndicator, saveIndicatorDefinition } from './catalogue.ts';
export { checkWarnings, decideWarning, pendingWarnings } from './checks.ts';
export { closePeriods, listClosings, reopenPeriods } from './closings.ts';
export { noticeFigures, takeNoticeFigure } from './notice-figures.ts';
export { listPeriods, officePeriods, savePeriodDays } from './periods.ts';
export { type AskedReporting, reportingMatrix, reportingPaper } from './reporting.ts';
export { type AskedReportingLetter, reportingLetter } from './reporting-letter.ts';
export { valueRevisions } from './revisions.ts';
export { addSample, removeSample, sampleIndicator } from './sample.ts';
export { figureSettings, saveFigureSettings } from './settings.ts';
export { type Ground, readGround, readSources } from './sources.ts';
export { listTargets, removeIndicatorTarget, saveIndicatorTarget } from './targets.ts';
export { type AreaGroup, askedBy, indicatorTotals, shownFigure } from './totals.ts';
export { setIndicatorValues, type ValueCell } from './values.ts';

/** Units that stood on the day `on` (ISO). */
export function listAreas({ db }: ReadContext, { on }: { readonly on: string }) {
  return { rows: areasOn(db, on) };
}

function cellOf({ provisional, isSample, isNil, ...value }: ValueRecord) {
  return { ...value, provisional: provisional === 1, isSample: isSample === 1, isNil: isNil === 1 };
}

/** Stored values of indicators over areas in periods; a place without a row has no value yet. */
export function indicatorValues({ db }: ReadContext, asked: ValuesAsked) {
  return { rows: valuesOf(db, asked).map(cellOf) };
}
