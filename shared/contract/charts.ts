import { z } from 'zod';
import type { ChartSpec } from '../charts/index.ts';
import { read, write } from './channel.ts';
import { removed } from './directory.ts';
import { periodKind } from './indicators.ts';
import { code, id, isoDay, nothing, text, typed } from './scalars.ts';

/** Wire schema of a chart; the services build it, so its shape is checked at the head only. */
export const chartSpec: z.ZodType<ChartSpec> = z.custom<ChartSpec>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value && 'title' in value,
);

/** Which chart is meant; periods that are null are all there are. */
export const chartRef = z.strictObject({
  kind: z.enum(['trend', 'ranking', 'multiples', 'year-on-year', 'share', 'heat', 'target']),
  indicator: code,
  areas: z.array(code).max(60),
  /** Null is the kind that the indicator is reported by. */
  periodKind: periodKind.nullable(),
  from: code.nullable(),
  /** The last period; what charts of one period are of. */
  to: code.nullable(),
  /** Day whose boundaries areas have; null is as reported. */
  boundaries: isoDay.nullable(),
  extras: z.array(z.enum(['mean', 'last-year', 'target', 'decisions'])).max(4),
});

/** One chart, named by what it is of. */
export type ChartRef = z.infer<typeof chartRef>;

const cells = z.object({ areas: z.array(text), period: text });
const sentence = z.array(z.object({ text: z.string(), cells: cells.optional() }));

/** What was chosen to be seen; areas that are null are all of their level. */
const chartWish = chartRef.omit({ areas: true, boundaries: true }).extend({
  level: z.enum(['district', 'commune']),
  areas: z.array(code).max(60).nullable(),
  onBoundaries: z.boolean(),
});

/** Which area in which period, among which peers. */
export const profileRef = z.strictObject({
  area: code,
  peers: z.array(code).max(60),
  period: code,
  boundaries: isoDay.nullable(),
});

const figure = z.object({
  value: z.number().nullable(),
  provisional: z.boolean(),
  isSample: z.boolean(),
  estimated: z.boolean(),
  why: text.nullable(),
  method: text.nullable(),
});
const profileRow = z.object({
  code: text,
  domain: text,
  name: text,
  unit: text,
  decimals: z.int(),
  period: text,
  otherPeriod: text.nullable(),
  now: figure,
  before: z.number().nullable(),
  change: text.nullable(),
  better: z.boolean().nullable(),
  rank: z.object({ place: z.int(), of: z.int() }).nullable(),
});

/** Channels of the charts. */
export const chartChannels = {
  'charts.view': read(
    z.strictObject({ chart: chartRef }),
    z.object({
      /** Null where the indicator has no value yet. */
      spec: chartSpec.nullable(),
      periodKind,
      /** Every period that there could be a figure of. */
      offered: z.array(z.object({ code: text, label: text })),
      from: text.nullable(),
      to: text.nullable(),
      sentences: z.array(sentence),
    }),
  ),
  'charts.profile': read(profileRef, z.object({ area: text, period: text, rows: z.array(profileRow) })),
  'charts.views': read(nothing, z.object({ rows: z.array(z.object({ id, name: text, view: chartWish })) })),
  'charts.saveView': write(
    z.strictObject({ name: typed(120).pipe(z.string().min(1)), view: chartWish }),
    removed,
  ),
};
