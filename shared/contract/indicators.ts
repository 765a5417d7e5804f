import { z } from 'zod';
import { read, write } from './channel.ts';
import { chartSpec, trendRef } from './papers.ts';
import { code, isoDay, nothing, passage, text } from './scalars.ts';

const maybe = text.nullable();

/** Kind of a reporting period. */
export const periodKind = z.enum(['month', 'quarter', 'half-year', 'nine-months', 'year', 'season']);

const indicator = z.object({
  code: text,
  domain: text,
  name: text,
  unit: text,
  frequency: periodKind,
  aggregation: z.enum(['sum', 'stock', 'ratio']),
  numerator: maybe,
  denominator: maybe,
  better: z.enum(['up', 'down', 'neutral']),
  decimals: z.int(),
  note: maybe,
});
const area = z.object({
  code: text,
  kind: z.enum(['province', 'district', 'commune']),
  name: text,
  validFrom: isoDay,
  validTo: isoDay.nullable(),
});
const valueCell = z.object({
  indicator: code,
  area: code,
  /** "2018-Q1", "2018-02", "2018", "2017-2018" (season). */
  period: code,
  value: z.number().nullable(),
  absence: z.enum(['not-reported', 'not-applicable']).nullable(),
  provisional: z.boolean(),
  isSample: z.boolean(),
  note: passage.nullable(),
});

/** Channels of the indicators, their areas and values. */
export const indicatorChannels = {
  'indicators.catalogue': read(nothing, z.object({ rows: z.array(indicator) })),
  'areas.list': read(z.strictObject({ on: isoDay }), z.object({ rows: z.array(area) })),
  'indicators.values': read(trendRef, z.object({ rows: z.array(valueCell) })),
  'indicators.setValues': write(
    z.strictObject({ cells: z.array(valueCell).min(1).max(100_000) }),
    z.object({ written: z.int() }),
  ),
  'indicators.trend': read(trendRef, z.object({ spec: chartSpec })),
};
