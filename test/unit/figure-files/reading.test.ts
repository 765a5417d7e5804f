import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaRows } from '../../../electron/database/reference/areas.ts';
import { indicatorRows } from '../../../electron/database/reference/indicators.ts';
import {
  type FigureBook,
  type FigureMapping,
  FigureReader,
  type FileCell,
  mappingFaults,
  proposeMapping,
} from '../../../shared/domain/figure-files/index.ts';
import { type PeriodKind, parsePeriod } from '../../../shared/domain/indicators/index.ts';
import { aMapping } from '../../support/figure-files.ts';

const book: FigureBook = {
  indicators: indicatorRows.map((row) => ({
    ...row,
    frequency: row.frequency as PeriodKind,
    ...{ validFrom: null, validTo: null },
  })),
  units: areaRows.map(({ predecessors: _, ...row }) => ({ ...row, predecessors: [] })),
  periods: parsePeriod,
};
const nameOf = (code: string) => book.indicators.find((one) => one.code === code)?.name ?? '';

/** Figures that a table gives by a mapping, as "indicator area period": value; and how many values were refused or blank. */
function readAll(rows: readonly (readonly FileCell[])[], mapping: FigureMapping, from = book) {
  const figures: Record<string, number | string | null> = {};
  const counts = { figures: 0, refused: 0, blank: 0 };
  const reader = new FigureReader(mapping, from, {
    figure: (_at, indicator, area, period, { value, absence }) => {
      counts.figures += 1;
      figures[`${indicator} ${area} ${period.code}`] = value ?? absence;
    },
    refuse: () => {
      counts.refused += 1;
    },
    blank: () => {
      counts.blank += 1;
    },
  });
  for (const [at, cells] of rows.entries()) reader.row(at + 1, cells);
  return { figures, counts };
}

const districts = [
  ['Huyện Phong Thổ', '109'],
  ['Mường Tè', '107'],
  ['H. Sìn Hồ', '108'],
] as const;
const monthly = ['DR01', 'DR02', 'CR01'];
const periods = [
  ['Tháng 1/2018', '2018-01'],
  ['Tháng 2/2018', '2018-02'],
] as const;
/** A number for every indicator, area and period. */
const table = fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 18, maxLength: 18 });
const valueAt = (values: readonly number[], indicator: number, area: number, period: number) =>
  values[(indicator * districts.length + area) * periods.length + period] ?? 0;

function expected(values: readonly number[], indicators = monthly): Record<string, number> {
  return Object.fromEntries(
    indicators.flatMap((indicator, one) =>
      districts.flatMap(([, area], two) =>
        periods.map(
          ([, period], three) =>
            [`${indicator} ${area} ${period}`, valueAt(values, one, two, three)] as const,
        ),
      ),
    ),
  );
}

describe('a table of any form', () => {
  it('one figure a line is understood and read whole', () => {
    fc.assert(
      fc.property(table, (values) => {
        const lines = monthly.flatMap((indicator, one) =>
          districts.flatMap(([area], two) =>
            periods.map(([period], three) => [
              area,
              nameOf(indicator),
              period,
              valueAt(values, one, two, three),
            ]),
          ),
        );
        const rows = [['Địa bàn', 'Chỉ tiêu', 'Kỳ', 'Số liệu'], ...lines];
        const mapping = proposeMapping(rows, [], book);
        expect(mappingFaults(mapping)).toEqual([]);
        expect(readAll(rows, mapping).figures).toEqual(expected(values));
      }),
      { numRuns: 20 },
    );
  });

  it('each column an indicator is understood and read whole', () => {
    fc.assert(
      fc.property(table, (values) => {
        const lines = districts.flatMap(([area], two) =>
          periods.map(([period], three) => [
            area,
            period,
            ...monthly.map((_, one) => valueAt(values, one, two, three)),
          ]),
        );
        const rows = [['SỐ LIỆU MẪU'], ['Huyện', 'Kỳ báo cáo', ...monthly.map(nameOf)], ...lines];
        const mapping = proposeMapping(rows, [], book);
        expect(mappingFaults(mapping)).toEqual([]);
        expect(readAll(rows, mapping).figures).toEqual(expected(values));
      }),
      { numRuns: 20 },
    );
  });

  it('each column a period, the names of areas in merged cells, is understood and read whole', () => {
    fc.assert(
      fc.property(table, (values) => {
        const lines = districts.flatMap(([area], two) =>
          monthly.map((indicator, one) => [
            one === 0 ? area : null,
            nameOf(indicator),
            ...periods.map((_, three) => valueAt(values, one, two, three)),
          ]),
        );
        const rows = [['', 'Chỉ tiêu', 'Tháng 1', 'Tháng 2'], ...lines];
        const mapping = proposeMapping(rows, ['bieu-2018.xlsx'], book);
        expect(mappingFaults(mapping)).toEqual([]);
        expect(readAll(rows, mapping).figures).toEqual(expected(values));
      }),
      { numRuns: 20 },
    );
  });

  it('each column an area asks for nothing but the indicator', () => {
    fc.assert(
      fc.property(table, (values) => {
        const lines = periods.map(([period], three) => [
          period,
          ...districts.map((_, two) => valueAt(values, 0, two, three)),
        ]);
        const rows = [['Kỳ', ...districts.map(([area]) => area)], ...lines];
        const mapping = proposeMapping(rows, [], book);
        expect(mappingFaults(mapping)).toEqual([expect.stringContaining('chỉ tiêu')]);
        const whole = { ...mapping, fixed: { ...mapping.fixed, indicator: 'DR01' } };
        expect(readAll(rows, whole).figures).toEqual(expected(values, ['DR01']));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the row of heads', () => {
  it.each([
    ['heads that say nothing', ['A', 'B', 'C', 'D'], 1],
    ['figures that look like years, or codes of areas', ['Địa bàn', 'Chỉ tiêu', 'Kỳ', 'Số liệu'], 1],
  ])('%s', (_what, heads, head) => {
    const rows = [
      heads,
      ['Phong Thổ', 'DR01', 'Tháng 1/2018', 2018],
      ['Mường Tè', 'DR01', 'Tháng 1/2018', 109],
    ];
    expect(proposeMapping(rows, [], book).head).toBe(head);
  });

  it('years over the columns are heads, and without heads the first figures are not lost', () => {
    const years = [
      ['Chỉ tiêu', 2017, 2018],
      ['Số vụ ma túy bắt giữ', 5, 6],
    ];
    expect(proposeMapping(years, [], book)).toMatchObject({
      head: 1,
      columns: [{ use: 'indicator' }, { use: 'value', head: 'period' }, { use: 'value', head: 'period' }],
    });
    const bare = [
      ['Phong Thổ', 'DR01', 'Tháng 1/2018', 5],
      ['Mường Tè', 'DR01', 'Tháng 1/2018', 6],
    ];
    const mapping = proposeMapping(bare, [], book);
    expect(mapping.head).toBe(0);
    expect(readAll(bare, mapping).counts.figures).toBe(2);
  });
});

const anyCell = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.string(),
  fc.constantFrom(
    'Phong Thổ',
    'DR01',
    'Tháng 1/2018',
    'chưa báo cáo',
    '77.897',
    'x',
    '__proto__',
    'constructor',
  ),
  fc.constant({ day: '2018-01-01' }),
);

describe('whatever stands in a file', () => {
  it('every value is a figure, refused or blank, and a figure has a number or a reason why not', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 20 }), (rows) => {
        const { figures, counts } = readAll(rows, aMapping());
        const below = Math.max(0, rows.length - 1);
        expect(counts.figures + counts.refused + counts.blank).toBe(below);
        for (const value of Object.values(figures))
          expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('a number beyond all bounds, and a figure of an indicator that was not in use, are refused', () => {
    const line = (value: number) => ['Phong Thổ', 'DR01', 'Tháng 1/2018', value];
    const rows = [['Địa bàn', 'Chỉ tiêu', 'Kỳ', 'Số liệu'], line(Number.POSITIVE_INFINITY), line(5)];
    expect(readAll(rows, aMapping()).counts).toEqual({ figures: 1, refused: 1, blank: 0 });
    const later = {
      ...book,
      indicators: book.indicators.map((one) => ({ ...one, validFrom: '2019-01-01' })),
    };
    expect(readAll(rows, aMapping(), later).counts).toEqual({ figures: 0, refused: 2, blank: 0 });
  });

  it('a proposal is made of any rows', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 20 }), (rows) => {
        const mapping = proposeMapping(rows, ['a'], book);
        expect(mapping.columns).toHaveLength(Math.max(0, ...rows.map((cells) => cells.length)));
        if (mappingFaults(mapping).length === 0) readAll(rows, mapping);
      }),
    );
  });
});
