import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  indicatorCatalogue,
  listAreas,
  setIndicatorValues,
  type ValueCell,
} from '../../../electron/services/indicators/index.ts';
import { aWriteContext } from '../../support/contexts.ts';

let opened: Awaited<ReturnType<typeof aWriteContext>>;
beforeEach(async () => {
  opened = await aWriteContext();
});
afterEach(() => opened.remove());

const two = (part: number): string => String(part).padStart(2, '0');

/** As many different cells as asked for: indicators by communes by months. */
function cells(count: number): ValueCell[] {
  const indicators = indicatorCatalogue(opened.context, {}).rows.filter(
    ({ aggregation }) => aggregation !== 'ratio',
  );
  const areas = listAreas(opened.context, { on: '2025-12-31' }).rows;
  return Array.from({ length: count }, (_, at) => {
    const month = Math.floor(at / (indicators.length * areas.length));
    return {
      indicator: indicators[at % indicators.length]?.code ?? '',
      area: areas[Math.floor(at / indicators.length) % areas.length]?.code ?? '',
      period: `${2010 + Math.floor(month / 12)}-${two((month % 12) + 1)}`,
      value: at,
      ...{ absence: null, provisional: false, isSample: false, note: null },
    };
  });
}
const count = (table: string) =>
  opened.context.db.row<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n;

describe('a long list of values', () => {
  it('are written in one go, each with its entry in the log', () => {
    const logged = count('change_log') ?? 0;
    expect(setIndicatorValues(opened.context, { cells: cells(20_000) })).toEqual({ written: 20_000 });
    expect(count('indicator_value')).toBe(20_000);
    expect(count('change_log')).toBe(logged + 20_000 + (count('period') ?? 0));
  });

  it('leave nothing behind when the clerk cancels on the way', () => {
    let asked = 0;
    const context = {
      ...opened.context,
      cancelled: () => {
        asked += 1;
        return asked > 3;
      },
    };
    const logged = count('change_log');
    expect(() => setIndicatorValues(context, { cells: cells(20_000) })).toThrowError(
      expect.objectContaining({ code: 'cancelled' }),
    );
    expect(asked).toBe(4);
    expect([count('indicator_value'), count('period'), count('change_log')]).toEqual([0, 0, logged]);
  });
});
