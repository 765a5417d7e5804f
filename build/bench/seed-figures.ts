import type { WriteHandle } from '../../electron/database/connection/index.ts';
import { ensurePeriod } from '../../electron/database/queries/indicators.ts';
import { parsePeriod } from '../../shared/domain/indicators/index.ts';
import { areaCodes, type FiguresSize, indicatorCodes, lastMonths } from './figures-asked.ts';

const before = '1900-01-01';
const listed = (name: string): string => `json_each(:${name}) AS ${name}`;

/** Fills a database with made-up units, indicators and figures, marked as sample; one transaction. */
export function seedFigures(db: WriteHandle, { areas, indicators, months }: FiguresSize): void {
  const periods = lastMonths(months);
  const codes = {
    areas: JSON.stringify(areaCodes.slice(0, areas)),
    indicators: JSON.stringify(indicatorCodes.slice(0, indicators)),
    periods: JSON.stringify(periods),
  };
  db.transaction(() => {
    for (const period of periods.map(parsePeriod)) if (period) ensurePeriod(db, period);
    db.run(
      `INSERT INTO area (code, kind, name, valid_from)
       SELECT value, 'commune', 'Địa bàn mẫu ' || (key + 1), :before FROM ${listed('areas')}`,
      { areas: codes.areas, before },
    );
    db.run(
      `INSERT INTO indicator (code, domain, name, unit, frequency, aggregation, better, decimals, is_custom)
       SELECT value, 'drugs', 'Chỉ tiêu mẫu ' || (key + 1), 'vụ', 'month', 'sum', 'down', 0, 1 FROM ${listed('indicators')}`,
      { indicators: codes.indicators },
    );
    db.run(
      `INSERT INTO indicator_value (indicator_code, area_code, period_code, value, is_sample)
       SELECT indicators.value, areas.value, periods.value, (indicators.key * 7 + areas.key * 3 + periods.key * 11) % 97, 1
       FROM ${listed('periods')}, ${listed('indicators')}, ${listed('areas')}`,
      codes,
    );
  });
}
