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

/** First year whose periods run from the 15th to the 14th (Nghị định 09/2019/NĐ-CP); before it the cut-offs varied. */
const cutOffYear = 2019;

function startOf(year: number, month: number): string {
  if (year < cutOffYear) return `${year}-${two(month)}-01`;
  return month === 1 ? `${year - 1}-12-15` : `${year}-${two(month - 1)}-15`;
}

function endOf(year: number, month: number): string {
  if (year >= cutOffYear) return `${year}-${two(month)}-14`;
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

/** A period by the months that it counts, both included. */
interface Counted {
  readonly kind: PeriodKind;
  readonly label: string;
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

type Reader = (year: number, part: number) => Omit<Counted, 'year'>;

const readers: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, (year) => ({ kind: 'year', label: `Năm ${year}`, first: 1, last: 12 })],
  [
    /^(\d{4})-(0[1-9]|1[0-2])$/,
    (year, month) => ({ kind: 'month', label: `Tháng ${two(month)}/${year}`, first: month, last: month }),
  ],
  [
    /^(\d{4})-Q([1-4])$/,
    (year, quarter) => ({
      kind: 'quarter',
      label: `Quý ${romans[quarter - 1] ?? ''}/${year}`,
      first: 3 * quarter - 2,
      last: 3 * quarter,
    }),
  ],
  [
    /^(\d{4})-H([12])$/,
    (year, half) => ({
      kind: 'half-year',
      label: `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
      first: 6 * half - 5,
      last: 6 * half,
    }),
  ],
  [/^(\d{4})-9M$/, (year) => ({ kind: 'nine-months', label: `9 tháng năm ${year}`, first: 1, last: 9 })],
];

/** Codes that were read before: there are few, and every cell of a chart or grid asks for one. */
const readCodes = new Map<string, Counted>();

function countedBy(code: string): Counted | null {
  const known = readCodes.get(code);
  if (known) return known;
  for (const [pattern, read] of readers) {
    const found = pattern.exec(code);
    if (!found) continue;
    const counted = { year: Number(found[1]), ...read(Number(found[1]), Number(found[2])) };
    readCodes.set(code, counted);
    return counted;
  }
  return null;
}

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

/**
 * The period that a code names, with the days it has unless the office gave it others; null for a code that names none.
 * To 2018 the days are those of the calendar, from 2019 the 15th to the 14th (Nghị định 09/2019/NĐ-CP); a season runs from September to May.
 */
export function parsePeriod(code: string): Period | null {
  const counted = countedBy(code);
  if (!counted) return readSeason(code);
  const { kind, label, year, first, last } = counted;
  return { code, kind, label, startsOn: startOf(year, first), endsOn: endOf(year, last) };
}

/** Orders two periods by their end, the longer one last where they end together. */
export function comparePeriods(a: Period, b: Period): number {
  return a.endsOn.localeCompare(b.endsOn) || b.startsOn.localeCompare(a.startsOn);
}

const inYear: Readonly<Record<Exclude<PeriodKind, 'season'>, (year: number) => readonly string[]>> = {
  month: (year) => Array.from({ length: 12 }, (_, at) => `${year}-${two(at + 1)}`),
  quarter: (year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  'half-year': (year) => [`${year}-H1`, `${year}-H2`],
  'nine-months': (year) => [`${year}-9M`],
  year: (year) => [String(year)],
};

function codesOf(kind: PeriodKind, year: number): readonly string[] {
  return kind === 'season' ? [`${year - 1}-${year}`] : inYear[kind](year);
}

/** The year that a period is counted to; for a season the one that it ends in. */
export function yearOf({ code, kind }: Period): number {
  return Number(kind === 'season' ? code.slice(5) : code.slice(0, 4));
}

/** The period of the same kind that comes next. */
export function nextPeriod(period: Period): Period {
  const year = yearOf(period);
  const codes = [...codesOf(period.kind, year), ...codesOf(period.kind, year + 1)];
  return parsePeriod(codes[codes.indexOf(period.code) + 1] ?? '') ?? period;
}

/** The period of the same kind that comes before; null before the first that can be named. */
export function previousPeriod(period: Period): Period | null {
  const year = yearOf(period);
  const codes = [...codesOf(period.kind, year - 1), ...codesOf(period.kind, year)];
  return parsePeriod(codes[codes.indexOf(period.code) - 1] ?? '');
}

/** So many periods of the same kind before one, the latest last. */
export function periodsBefore(period: Period, count: number): Period[] {
  const year = yearOf(period);
  const all = Array.from({ length: count + 1 }, (_, back) => year - count + back).flatMap((one) =>
    periodsOfYear(period.kind, one),
  );
  const at = all.findIndex(({ code }) => code === period.code);
  return all.slice(Math.max(0, at - count), at);
}

/** The same period of the year before: "cùng kỳ". */
export function samePeriodLastYear(period: Period): Period | null {
  const code = period.code.replace(/\d{4}/g, (year) => String(Number(year) - 1));
  return parsePeriod(code);
}

/** Every period of a kind that is counted to a year, in order. */
export function periodsOfYear(kind: PeriodKind, year: number): Period[] {
  return codesOf(kind, year)
    .map(parsePeriod)
    .filter((period) => period !== null);
}

/** The months that a period counts, numbered through all years; null for a season and for what is no period. */
export function monthsOf(code: string): { readonly first: number; readonly last: number } | null {
  const counted = countedBy(code);
  if (!counted) return null;
  const { year, first, last } = counted;
  return { first: 12 * year + first, last: 12 * year + last };
}

/** Codes of the periods of a finer kind whose months make up a period's; none where they do not. */
export function finerCodes(code: string, kind: PeriodKind): readonly string[] {
  const whole = monthsOf(code);
  if (!whole || kind === 'season') return [];
  const isInside = (part: string): boolean => {
    const months = monthsOf(part);
    return months !== null && months.first >= whole.first && months.last <= whole.last;
  };
  const inside = codesOf(kind, Number(code.slice(0, 4))).filter(isInside);
  const months = inside.map(monthsOf).reduce((sum, part) => sum + (part ? part.last - part.first + 1 : 0), 0);
  return inside.length > 1 && months === whole.last - whole.first + 1 ? inside : [];
}
