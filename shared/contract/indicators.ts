import { z } from 'zod';
import { read, write } from './channel.ts';
import { removed } from './directory.ts';
import { code, id, isoDay, nothing, passage, text, typed, typedOrNull } from './scalars.ts';

const maybe = text.nullable();
const codeOrNull = code.nullable();

/** Kind of a reporting period. */
export const periodKind = z.enum(['month', 'quarter', 'half-year', 'nine-months', 'year', 'season']);

const aggregation = z.enum(['sum', 'stock', 'ratio']);
const better = z.enum(['up', 'down', 'neutral']);
const dayOrNull = isoDay.nullable();

const indicator = z.object({
  code: text,
  domain: text,
  name: text,
  unit: text,
  frequency: periodKind,
  aggregation,
  numerator: maybe,
  denominator: maybe,
  /** What a ratio's quotient is multiplied by: 100 for percent. */
  factor: z.number(),
  better,
  decimals: z.int(),
  definition: maybe,
  sourceForm: maybe,
  isCustom: z.boolean(),
  /** A running total: it never falls. */
  isCumulative: z.boolean(),
  /** The indicator that this one is a part of, so never above. */
  partOf: maybe,
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  validFrom: dayOrNull,
  validTo: dayOrNull,
  note: maybe,
});
/** How figures are told of. */
const figureSettings = z.strictObject({ smallCount: z.int().min(0).max(1000) });
const typedIndicator = z.strictObject({
  /** Null for a new one. */
  code: codeOrNull,
  domain: z.enum(['crime', 'drugs', 'hiv', 'prostitution', 'communication']),
  name: typed(300).pipe(z.string().min(1)),
  unit: typed(60).pipe(z.string().min(1)),
  frequency: periodKind,
  aggregation,
  numerator: codeOrNull,
  denominator: codeOrNull,
  factor: z.number().positive(),
  better,
  decimals: z.int().min(0).max(6),
  definition: typedOrNull(2000),
  sourceForm: typedOrNull(300),
  isCumulative: z.boolean(),
  partOf: codeOrNull,
  lowest: z.number().nullable(),
  highest: z.number().nullable(),
  validFrom: dayOrNull,
  validTo: dayOrNull,
});
const area = z.object({
  code: text,
  kind: z.enum(['province', 'district', 'commune']),
  name: text,
  validFrom: isoDay,
  validTo: isoDay.nullable(),
});
/** Why a value is absent. */
export const absence = z.enum(['not-reported', 'not-applicable']).nullable();
const valueFacts = {
  value: z.number().nullable(),
  absence,
  provisional: z.boolean(),
  isSample: z.boolean(),
  note: passage.nullable(),
};
/** Where a value comes from and why it was changed; a nil return is "không phát sinh", a 0 that nobody counted. */
const sourced = {
  isNil: z.boolean(),
  sourceDocument: maybe,
  sourceNoticeId: id.nullable(),
  sourceSentence: maybe,
  reason: maybe,
};
/** "2018-Q1", "2018-02", "2018", "2017-2018" (season). */
const place = { indicator: code, area: code, period: code };
const codes = (most: number) => z.array(code).min(1).max(most);
const typedCell = z.strictObject({
  ...place,
  ...valueFacts,
  isNil: z.boolean().optional(),
  sourceDocument: typedOrNull(500).optional(),
  sourceNoticeId: id.nullable().optional(),
  sourceSentence: typedOrNull(5000).optional(),
  reason: typedOrNull(500).optional(),
});
const period = z.object({
  code: text,
  kind: periodKind,
  label: text,
  startsOn: isoDay,
  endsOn: isoDay,
  /** With its days: "Quý I/2020 (15/12/2019 - 14/3/2020)". */
  shown: text,
});
const year = z.int().min(1945).max(2200);
const decision = z.object({
  verdict: z.enum(['right', 'wrong']),
  reason: maybe,
  decidedAt: text,
  decidedBy: text,
});
const rule = z.enum([
  'range',
  'decimals',
  'slip',
  'jump',
  'part-above-whole',
  'cumulative-falls',
  'province-differs',
  'copied',
]);
const group = z.strictObject({ id: code, areas: z.union([codes(100), z.literal('all')]) });

/** Which table of who has reported: of a year, the periods of one kind, as seen on a day. */
export const reportingRef = z.strictObject({ year, frequency: periodKind, asOf: isoDay });

/** Channels of the indicators, their areas and values. */
export const indicatorChannels = {
  'indicators.catalogue': read(nothing, z.object({ rows: z.array(indicator) })),
  'areas.list': read(z.strictObject({ on: isoDay }), z.object({ rows: z.array(area) })),
  'indicators.values': read(
    z.strictObject({
      indicators: z.array(code).max(200),
      areas: z.array(code).max(60),
      periods: z.array(code).max(400),
    }),
    z.object({ rows: z.array(z.object({ ...place, ...valueFacts, ...sourced })) }),
  ),
  'indicators.setValues': write(
    z.strictObject({ cells: z.array(typedCell).min(1).max(100_000) }),
    z.object({ written: z.int() }),
  ),
  'indicators.totals': read(
    z.strictObject({
      indicators: codes(60),
      groups: z.array(group).min(1).max(60),
      periods: codes(400),
      /** Day of the boundaries; null as reported. */
      boundaries: dayOrNull,
    }),
    z.object({
      periods: z.array(period),
      rows: z.array(
        z.object({
          indicator: text,
          group: text,
          period: text,
          value: z.number().nullable(),
          provisional: z.boolean(),
          isSample: z.boolean(),
          estimated: z.boolean(),
          /** Why it is absent. */
          why: maybe,
          /** How it was estimated. */
          method: maybe,
        }),
      ),
    }),
  ),
  'indicators.settings': read(nothing, figureSettings),
  'indicators.saveSettings': write(figureSettings, removed),
  'indicators.save': write(typedIndicator, removed.extend({ code: text })),
  'indicators.remove': write(z.strictObject({ code }), removed),
  'indicators.revisions': read(
    z.strictObject(place),
    z.object({ rows: z.array(z.object({ id, at: text, who: text, ...valueFacts, ...sourced })) }),
  ),
  'indicators.reporting': read(
    reportingRef,
    z.object({
      periods: z.array(period.extend({ due: z.int() })),
      rows: z.array(
        z.object({
          area: text,
          name: text,
          kind: z.enum(['district', 'commune']),
          /** One for each period, in their order. */
          cells: z.array(
            z.object({
              state: z.enum(['not-standing', 'not-ended', 'none', 'part', 'whole']),
              reported: z.int(),
            }),
          ),
        }),
      ),
    }),
  ),
  'indicators.noticeFigures': read(
    z.strictObject({ noticeId: id }),
    z.object({
      title: maybe,
      heldOn: dayOrNull,
      figures: z.array(
        z.object({
          ...{ id, raw: text, value: z.number(), unit: text, sentence: passage, periodText: maybe },
          /** The indicator that its unit and words propose. */
          proposed: maybe,
        }),
      ),
      taken: z.array(
        z.object({
          ...{ indicator: text, indicatorName: text, area: text, areaName: text },
          ...{ period: text, periodLabel: text, value: z.number().nullable(), sentence: passage.nullable() },
        }),
      ),
    }),
  ),
  'indicators.takeNoticeFigure': write(
    z.strictObject({ noticeId: id, figureId: id, ...place, over: z.boolean() }),
    removed,
  ),
  'periods.list': read(
    z.strictObject({ year }),
    z.object({ rows: z.array(period.extend({ edited: z.boolean() })) }),
  ),
  'periods.save': write(
    z.strictObject({ code, days: z.strictObject({ startsOn: isoDay, endsOn: isoDay }).nullable() }),
    removed,
  ),
  'closings.list': read(
    z.strictObject({ periods: z.array(code).max(100) }),
    z.object({
      rows: z.array(
        z.object({
          id,
          period: text,
          area: text,
          closedAt: text,
          closedBy: text,
          reopenedAt: maybe,
          reopenedBy: maybe,
          reopenReason: maybe,
        }),
      ),
    }),
  ),
  'closings.close': write(z.strictObject({ period: code, areas: codes(100) }), removed),
  'closings.reopen': write(z.strictObject({ period: code, areas: codes(100), reason: typed(500) }), removed),
  'targets.list': read(
    z.strictObject({ year }),
    z.object({
      rows: z.array(
        z.object({
          id,
          indicator: text,
          area: text,
          areaName: text,
          year: z.int(),
          value: z.number(),
          document: maybe,
          note: maybe,
        }),
      ),
    }),
  ),
  'targets.save': write(
    z.strictObject({
      indicator: code,
      area: code,
      year,
      value: z.number(),
      document: typedOrNull(500),
      note: typedOrNull(500),
    }),
    removed,
  ),
  'targets.remove': write(z.strictObject({ id }), removed),
  'checks.list': read(
    z.strictObject({ year, indicator: codeOrNull }),
    z.object({
      rows: z.array(
        z.object({
          ...place,
          rule,
          value: z.number(),
          message: text,
          indicatorName: text,
          areaName: text,
          periodLabel: text,
          decision: decision.nullable(),
        }),
      ),
    }),
  ),
  'checks.decide': write(
    z.strictObject({
      ...place,
      rule,
      value: z.number(),
      verdict: z.enum(['right', 'wrong']),
      reason: typedOrNull(500),
    }),
    removed,
  ),
};
