/** A day, or the last day of a longer stretch, that the words of a date name. */
export interface NamedDay {
  /** ISO day; the last one of a month, quarter, half-year or year. */
  readonly day: string;
  /** Whether a single day was named. */
  readonly exact: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** ISO day, or null where the calendar has none such. */
export function isoDayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Last day of a month as ISO. */
export function lastDayOf(year: number, month: number): string {
  return `${year}-${pad(month)}-${pad(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

const year = '(?<Y>\\d{4})';
const ofYear = `(?:\\s*(?:/|[,]?\\s*năm|[-–.])\\s*(?<Y>\\d{4}|\\d{2}(?!\\d)))?`;

const forms: readonly { readonly name: string; readonly pattern: string }[] = [
  {
    name: 'numeric',
    pattern:
      '(?<d>\\d{1,2})\\s?[/.\\-–]\\s?(?<m>\\d{1,2})(?:\\s?[/.\\-–]\\s?(?<Y>\\d{4}|\\d{2}(?!\\d)))?(?![\\d%])',
  },
  { name: 'words', pattern: `(?<d>\\d{1,2})\\s+tháng\\s+(?<m>\\d{1,2})(?!\\d)${ofYear}` },
  { name: 'month', pattern: `tháng\\s+(?<m>\\d{1,2})(?!\\d)${ofYear}` },
  { name: 'quarter', pattern: `qu[ýí]\\s+(?<q>IV|I{1,3}|[1-4])(?![\\p{L}\\d])${ofYear}` },
  { name: 'half', pattern: `6\\s+tháng\\s+(?<half>đầu|cuối)\\s+năm(?:\\s+${year})?` },
  { name: 'nine', pattern: `9\\s+tháng\\s+(?:đầu\\s+)?năm(?:\\s+${year})?` },
  { name: 'year', pattern: `năm\\s+${year}` },
];

const matchers = forms.map(({ name, pattern }) => ({ name, match: new RegExp(pattern, 'iuy') }));
const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

function fullYear(text: string | undefined, fallback: number | null): number | null {
  if (text === undefined) return fallback;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function namedDay(name: string, groups: Readonly<Record<string, string | undefined>>, ofYear: number | null) {
  const y = fullYear(groups.Y, ofYear);
  if (y === null) return null;
  const month = Number(groups.m);
  switch (name) {
    case 'numeric':
    case 'words': {
      const day = isoDayOf(y, month, Number(groups.d));
      return day === null ? null : { day, exact: true };
    }
    case 'month':
      return month >= 1 && month <= 12 ? { day: lastDayOf(y, month), exact: false } : null;
    case 'quarter': {
      const q = groups.q ?? '';
      return { day: lastDayOf(y, 3 * (quarters[q.toLowerCase()] ?? Number(q))), exact: false };
    }
    case 'half':
      return { day: lastDayOf(y, groups.half?.toLowerCase() === 'đầu' ? 6 : 12), exact: false };
    case 'nine':
      return { day: lastDayOf(y, 9), exact: false };
    default:
      return { day: lastDayOf(y, 12), exact: false };
  }
}

/**
 * Reads the words of a date that stand at `at`: "30/6/2014", "30.6", "30 tháng 6 năm 2014", "tháng 6/2014", "quý II/2018",
 * "6 tháng đầu năm", "năm 2014".
 * @param ofYear the year of a date that names none; null leaves such a date unread.
 */
export function readDay(
  text: string,
  at: number,
  ofYear: number | null,
): (NamedDay & { readonly end: number }) | null {
  for (const { name, match } of matchers) {
    match.lastIndex = at;
    const found = match.exec(text);
    const named = found ? namedDay(name, found.groups ?? {}, ofYear) : null;
    if (found && named) return { ...named, end: at + found[0].length };
  }
  return null;
}
