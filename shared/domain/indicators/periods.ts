/** Kind of a reporting period. */
export type PeriodKind = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year' | 'season';

/** A reporting period; days are ISO, both included. */
export interface Period {
  /** "2018-02", "2018-Q1", "2018-H1", "2018-9M", "2018", "2017-2018" (season). */
  readonly code: string;
  readonly kind: PeriodKind;
  /** As the office writes it: "Quý I/2018". */
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const two = (part: number): string => String(part).padStart(2, '0');
const romans = ['I', 'II', 'III', 'IV'];

function lastDay(year: number, month: number): string {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

function months(
  code: string,
  kind: PeriodKind,
  label: string,
  year: number,
  first: number,
  last: number,
): Period {
  return { code, kind, label, startsOn: `${year}-${two(first)}-01`, endsOn: lastDay(year, last) };
}

type Reader = (code: string, year: number, part: number) => Period;

const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, (code, year) => months(code, 'year', `Năm ${year}`, year, 1, 12)],
  [
    /^(\d{4})-(0[1-9]|1[0-2])$/,
    (code, year, month) => months(code, 'month', `Tháng ${two(month)}/${year}`, year, month, month),
  ],
  [
    /^(\d{4})-Q([1-4])$/,
    (code, year, quarter) =>
      months(code, 'quarter', `Quý ${romans[quarter - 1] ?? ''}/${year}`, year, 3 * quarter - 2, 3 * quarter),
  ],
  [
    /^(\d{4})-H([12])$/,
    (code, year, half) =>
      months(
        code,
        'half-year',
        `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
        year,
        6 * half - 5,
        6 * half,
      ),
  ],
  [/^(\d{4})-9M$/, (code, year) => months(code, 'nine-months', `9 tháng năm ${year}`, year, 1, 9)],
];

const seasonCode = /^(\d{4})-(\d{4})$/;

function readSeason(code: string): Period | null {
  const [, first, last] = (seasonCode.exec(code) ?? []).map(Number);
  if (first === undefined || last !== first + 1) return null;
  return {
    code,
    kind: 'season',
    label: `Niên vụ ${first} - ${last}`,
    startsOn: `${first}-09-01`,
    endsOn: `${last}-05-31`,
  };
}

/** The period that a code names; null for a code that names none. A season runs from September to May. */
export function parsePeriod(code: string): Period | null {
  for (const [pattern, read] of readers) {
    const found = pattern.exec(code);
    if (found) return read(code, Number(found[1]), Number(found[2]));
  }
  return readSeason(code);
}

/** Orders two periods by their end, the longer one last where they end together. */
export function comparePeriods(a: Period, b: Period): number {
  return a.endsOn.localeCompare(b.endsOn) || b.startsOn.localeCompare(a.startsOn);
}

function stepOf({ kind, startsOn }: Period): string {
  const year = Number(startsOn.slice(0, 4));
  const month = Number(startsOn.slice(5, 7));
  switch (kind) {
    case 'month':
      return month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`;
    case 'quarter':
      return month === 10 ? `${year + 1}-Q1` : `${year}-Q${(month + 2) / 3 + 1}`;
    case 'half-year':
      return month === 7 ? `${year + 1}-H1` : `${year}-H2`;
    case 'nine-months':
      return `${year + 1}-9M`;
    case 'year':
      return String(year + 1);
    case 'season':
      return `${year + 1}-${year + 2}`;
  }
}

/** The period of the same kind that comes next. */
export function nextPeriod(period: Period): Period {
  return parsePeriod(stepOf(period)) ?? period;
}

/** The same period of the year before: "cùng kỳ". */
export function samePeriodLastYear(period: Period): Period | null {
  const code = period.code.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  return parsePeriod(code);
}

/** Every period of a kind that ends in a year, in order. */
export function periodsOfYear(kind: PeriodKind, year: number): Period[] {
  const codes: Readonly<Record<PeriodKind, readonly string[]>> = {
    month: Array.from({ length: 12 }, (_, at) => `${year}-${two(at + 1)}`),
    quarter: [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    'half-year': [`${year}-H1`, `${year}-H2`],
    'nine-months': [`${year}-9M`],
    year: [String(year)],
    season: [`${year - 1}-${year}`],
  };
  return codes[kind].map(parsePeriod).filter((period) => period !== null);
}
