import { cellText, periodBook } from '../../../shared/domain/indicators/index.ts';
import { type StoredAt, storedAt } from '../../database/queries/indicator-files.ts';
import { allAreas, allPeriods } from '../../database/queries/indicator-totals.ts';
import { allIndicators } from '../../database/queries/indicators.ts';
import { refuseCancelled } from '../cancelled.ts';
import type { ReadContext } from '../context.ts';
import { pendingWarnings } from '../indicators/index.ts';
import type { CollectedFigure, CollectedFigures } from './collected.ts';
import { type MappedFile, readMapped, type StoppableContext } from './reading.ts';

/** Places asked for at once. */
const batch = 5_000;
/** Rows of each list that are shown. */
const shown = 300;

/** Whether a figure says something else than what stands in its place: the rule by which it is written. */
export function differs(told: CollectedFigure, stored: Omit<StoredAt, 'at'>, provisional: boolean): boolean {
  return (
    told.value !== stored.value ||
    told.absence !== stored.absence ||
    provisional !== (stored.provisional === 1) ||
    stored.isSample === 1 ||
    (told.isNil && stored.isNil === 0) ||
    (told.note !== null && told.note !== stored.note)
  );
}

/** Names of what figures are of, for showing them. */
function namesIn({ db }: ReadContext) {
  const indicators = new Map(allIndicators(db).map(({ code, name }) => [code, name]));
  const areas = new Map(allAreas(db).map(({ code, name }) => [code, name]));
  const periods = periodBook(allPeriods(db));
  return ({ indicator, area, period }: Pick<CollectedFigure, 'indicator' | 'area' | 'period'>) => ({
    indicatorName: indicators.get(indicator) ?? indicator,
    areaName: areas.get(area) ?? area,
    periodLabel: periods(period)?.label ?? period,
  });
}

interface Difference {
  readonly figure: CollectedFigure;
  /** Null where nothing stands there. */
  readonly before: string | null;
}

/** Counts of figures by what stands in their places, and the first of those that would be written. */
function differencesOf(context: StoppableContext, figures: CollectedFigures, provisional: boolean) {
  const counts = { added: 0, same: 0, changed: 0 };
  const changed: Difference[] = [];
  const added: Difference[] = [];
  for (let start = 0; start < figures.length; start += batch) {
    refuseCancelled(context);
    context.progressed?.(start, figures.length);
    const part = Array.from({ length: Math.min(batch, figures.length - start) }, (_, at) =>
      figures.at(start + at),
    );
    const stored = new Map(
      storedAt(
        context.db,
        part.map(({ indicator, area, period }) => [indicator, area, period] as const),
      ).map((row) => [row.at, row]),
    );
    for (const [at, figure] of part.entries()) {
      const before = stored.get(at);
      if (!before) {
        counts.added += 1;
        if (added.length < shown) added.push({ figure, before: null });
      } else if (differs(figure, before, provisional)) {
        counts.changed += 1;
        if (changed.length < shown)
          changed.push({ figure, before: cellText({ ...before, isNil: before.isNil === 1 }) });
      } else counts.same += 1;
    }
  }
  return { counts, first: [...changed, ...added].slice(0, shown) };
}

function warningsOf(context: StoppableContext, figures: CollectedFigures) {
  return figures.indicators.list.flatMap((indicator) => {
    refuseCancelled(context);
    return pendingWarnings(context, indicator, figures.periodsOf(indicator), (one, area, period) => {
      const figure = figures.find(one, area, period);
      return figure && { value: figure.value, absence: figure.absence, provisional: false, isSample: false };
    });
  });
}

/**
 * Reads a file and holds it against what is stored: names and what they were taken for, what is new, alike and changed,
 * what is odd, what is refused. Nothing is written.
 * Throws AppError: invalid-request (a mapping with faults), cancelled, and those of the file.
 */
export async function compareFigures(context: StoppableContext, file: MappedFile) {
  const { figures, names, rows } = await readMapped(context, file);
  const { counts, first } = differencesOf(context, figures, file.mapping.provisional);
  const warnings = warningsOf(context, figures);
  const named = namesIn(context);
  return {
    rows,
    figures: figures.length,
    blank: figures.blankCount,
    skipped: figures.skippedCount,
    repeated: figures.repeatedCount,
    counts,
    names: names.map((name) => ({ ...name, codes: [...name.codes], near: [...name.near] })).slice(0, 1_000),
    differences: first.map(({ figure, before }) => ({
      ...{ row: figure.row, indicator: figure.indicator, area: figure.area, period: figure.period },
      ...named(figure),
      before,
      after: cellText(figure),
    })),
    warnings: {
      total: warnings.length,
      rows: warnings.slice(0, shown).map((warning) => ({
        ...named(warning),
        row: figures.find(warning.indicator, warning.area, warning.period)?.row ?? 0,
        rule: warning.rule,
        message: warning.message,
      })),
    },
    refused: { total: figures.refusedCount, rows: figures.refused.slice(0, shown) },
  };
}
