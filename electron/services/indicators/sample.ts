import { parsePeriod } from '../../../shared/domain/indicators/index.ts';
import {
  addValue,
  areasOn,
  ensurePeriod,
  removeSampleValues,
  type ValueRecord,
} from '../../database/queries/indicators.ts';
import type { WriteContext } from '../context.ts';
import { plainSource } from './values.ts';

/** The indicator that the sample series is of: new HIV cases found in a quarter. */
export const sampleIndicator = 'HV01';
/** A day on which the eight districts of the sample series stood. */
const districtsDay = '2018-12-31';
const years = [2014, 2015, 2016, 2017, 2018];
const note = 'SỐ LIỆU MẪU';

/** A made-up count: a level for the district, a season, a slow fall; the same on every machine. */
function madeUp(district: number, quarter: number): number {
  const level = 14 + ((district * 7) % 19);
  const season = Math.round(4 * Math.sin((quarter * Math.PI) / 2 + district));
  return Math.max(1, level + season - Math.floor(quarter / 5));
}

function valueAt(area: string, district: number, quarter: number, period: string): ValueRecord {
  const last = years.length * 4 - 1;
  const missing = (district === 5 && quarter === 6) || (district === 2 && quarter === last);
  return {
    indicator: sampleIndicator,
    area,
    period,
    value: missing ? null : madeUp(district, quarter),
    absence: missing ? 'not-reported' : null,
    provisional: quarter === last ? 1 : 0,
    isSample: 1,
    note,
    ...plainSource,
  };
}

/** Adds a made-up series of one indicator over the eight districts, marked so; what is stored already is left alone. */
export function addSample({ db }: WriteContext, _request: object) {
  const districts = areasOn(db, districtsDay).filter(({ kind }) => kind === 'district');
  const periods = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
  return db.transaction(() => {
    let values = 0;
    for (const [quarter, code] of periods.entries()) {
      const period = parsePeriod(code);
      if (period) ensurePeriod(db, period);
      for (const [district, { code: area }] of districts.entries()) {
        if (addValue(db, valueAt(area, district, quarter, code))) values += 1;
      }
    }
    return { values };
  });
}

/** Takes every made-up value away. */
export function removeSample({ db }: WriteContext, _request: object) {
  return { removed: db.transaction(() => removeSampleValues(db)) };
}
