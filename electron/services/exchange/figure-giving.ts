import { AppError } from '../../../shared/domain/errors/index.ts';
import { referencePeriods, storedWords } from '../../../shared/domain/exchange/index.ts';
import { domains, indicatorsDue, type Period } from '../../../shared/domain/indicators/index.ts';
import { insertForm } from '../../database/queries/exchange.ts';
import { insertFigureRow, lastFigureForms } from '../../database/queries/exchange-figures.ts';
import { standingClosings } from '../../database/queries/indicator-closings.ts';
import { reportedCounts } from '../../database/queries/indicator-reporting.ts';
import {
  type AreaRecord,
  allIndicators,
  areasOn,
  type IndicatorRecord,
  type ValueRecord,
  valuesIn,
} from '../../database/queries/indicators.ts';
import { refuseCancelled } from '../cancelled.ts';
import { recorded } from '../changes/index.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { officePeriods } from '../indicators/index.ts';
import { localDay } from '../local-day.ts';
import { missing } from '../missing.ts';
import { figureNotes } from './figure-form.ts';
import { storedFigure } from './figure-known.ts';
import { newCode } from './layout.ts';

const domainOrder: readonly string[] = domains.map(({ value }) => value);

/** Indicators in the order of the committee's name, as a paper lists them. */
function inOrder(indicators: readonly IndicatorRecord[]): IndicatorRecord[] {
  const placeOf = ({ domain }: IndicatorRecord) => domainOrder.indexOf(domain);
  return indicators.toSorted((a, b) => placeOf(a) - placeOf(b));
}

interface Asked {
  readonly period: string;
}

/** What the forms of a period are made of. */
interface Ground {
  readonly period: Period;
  readonly indicators: readonly IndicatorRecord[];
  readonly areas: readonly AreaRecord[];
  readonly closed: ReadonlySet<string>;
  /** Versions that the areas were given last. */
  readonly last: ReturnType<typeof lastFigureForms>;
}

function groundOf(context: ReadContext, { period: code }: Asked): Ground {
  const { db } = context;
  const period = officePeriods(context)(code);
  if (!period) throw missing('Kỳ báo cáo');
  return {
    period,
    indicators: inOrder(indicatorsDue(allIndicators(db), period)),
    areas: areasOn(db, period.endsOn).filter(({ kind }) => kind !== 'province'),
    closed: new Set(standingClosings(db, [code]).map(({ area }) => area)),
    last: lastFigureForms(db, code),
  };
}

/**
 * Areas that report for a period, with how many of the indicators due they have reported and the last form that each was given.
 * Throws AppError not-found (no such period).
 */
export function figureReceivers(context: ReadContext, asked: Asked) {
  const { indicators, areas, closed, last } = groundOf(context, asked);
  const due = [{ period: asked.period, indicators: indicators.map(({ code }) => code) }];
  const counts = new Map(reportedCounts(context.db, due).map(({ area, reported }) => [area, reported]));
  const forms = new Map(last.map((form) => [form.areaCode, form]));
  const rows = areas.map(({ code, name }) => {
    const form = forms.get(code);
    return {
      ...{ area: code, name, written: counts.get(code) ?? 0, isClosed: closed.has(code) },
      lastId: form?.id ?? null,
      version: form?.version ?? null,
      lastMadeAt: form?.madeAt ?? null,
      lastTakenAt: form?.takenAt ?? null,
    };
  });
  return { indicators: indicators.length, rows };
}

function giveOne(
  context: WriteContext,
  { name, code: areaCode }: AreaRecord,
  { period, indicators, last }: Ground,
  stored: (indicator: string, period: string) => ValueRecord | undefined,
): number {
  const { db, now } = context;
  const shownPeriods = [...referencePeriods(period).map((one) => one.period), period];
  const rows = indicators.map(({ code, ...indicator }, at) => {
    const figures = shownPeriods.map((one) => storedFigure(stored(code, one.code)));
    const cells = [
      String(at + 1),
      indicator.name,
      indicator.unit,
      ...figures.map((one) => storedWords(one) ?? ''),
    ];
    return { position: at + 1, indicator: code, cells: JSON.stringify(cells), figures };
  });
  const isSample: 0 | 1 = rows.some(({ figures }) => figures.some((figure) => figure?.isSample)) ? 1 : 0;
  const version = (last.find((form) => form.areaCode === areaCode)?.version ?? 0) + 1;
  const made = {
    ...{ code: newCode(), agency: name, asOf: localDay(now()), madeAt: now().toISOString(), isSample },
    ...{ areaCode, periodCode: period.code, version },
  };
  const id = insertForm(db, { ...made, notes: JSON.stringify(figureNotes(made, period)) });
  for (const { figures: _, ...row } of rows) insertFigureRow(db, id, row);
  return id;
}

/**
 * Makes a form for each of the areas, of the version after its last, to be taken back by one undo; gives their ids.
 * Throws AppError: not-found (no such period or area), invalid-request (nothing is due, an area is closed), cancelled.
 */
export function giveFigureForms(
  context: WriteContext,
  { areas, ...asked }: Asked & { readonly areas: readonly string[] },
) {
  const ground = groundOf(context, asked);
  const { period, indicators, closed } = ground;
  if (indicators.length === 0) {
    throw new AppError(
      'invalid-request',
      `${period.label} không có chỉ tiêu nào phải báo cáo. Chọn kỳ khác.`,
    );
  }
  const standing = new Map(ground.areas.map((area) => [area.code, area]));
  const shownPeriods = [...referencePeriods(period).map((one) => one.period.code), period.code];
  const values = new Map(
    valuesIn(context.db, shownPeriods).map((value) => [
      `${value.area} ${value.indicator} ${value.period}`,
      value,
    ]),
  );
  return recorded(context, () => {
    const ids = areas.map((code) => {
      refuseCancelled(context);
      const area = standing.get(code);
      if (!area) throw missing('Địa bàn');
      if (closed.has(code)) {
        throw new AppError(
          'invalid-request',
          `${period.label} đã khóa sổ ở ${area.name}. Bỏ chọn địa bàn ấy, hoặc mở lại kỳ ở phần Khóa sổ.`,
        );
      }
      return giveOne(context, area, ground, (indicator, at) => values.get(`${code} ${indicator} ${at}`));
    });
    return { ids };
  });
}
