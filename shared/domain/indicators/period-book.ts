import { finerCodes, monthsOf, type Period, type PeriodKind, parsePeriod } from './periods.ts';

/** Days that the office gave a period in place of the usual ones. */
export interface EditedDays {
  readonly code: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The periods with the days that they have in this office; null for a code that names none. */
export type PeriodBook = (code: string) => Period | null;

/** A book of the periods: those of the list with its days, all others with the usual ones. */
export function periodBook(edited: readonly EditedDays[]): PeriodBook {
  const days = new Map(edited.map(({ code, startsOn, endsOn }) => [code, { startsOn, endsOn }]));
  const known = new Map<string, Period | null>();
  return (code) => {
    const found = known.get(code);
    if (found !== undefined) return found;
    const usual = parsePeriod(code);
    const period = usual === null ? null : { ...usual, ...days.get(code) };
    known.set(code, period);
    return period;
  };
}

const length: Readonly<Record<Exclude<PeriodKind, 'season'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
};

function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function tile(parts: readonly Period[], whole: Period): boolean {
  return (
    parts[0]?.startsOn === whole.startsOn &&
    parts.at(-1)?.endsOn === whole.endsOn &&
    parts.every((part, at) => at === 0 || part.startsOn === dayAfter(parts[at - 1]?.endsOn ?? ''))
  );
}

const noParts: readonly Period[] = [];
const finerKinds = ['half-year', 'quarter', 'month'] as const;

/**
 * The longest finer periods that cover a period day for day, none finer than `finest`; empty where none do.
 * A season has no parts and is none, so years and seasons never add.
 */
export function partsOf(whole: Period, finest: PeriodKind, book: PeriodBook): readonly Period[] {
  if (whole.kind === finest || whole.kind === 'season' || finest === 'season') return noParts;
  for (const kind of finerKinds) {
    if (length[kind] < length[finest] || length[kind] >= length[whole.kind]) continue;
    const parts = finerCodes(whole.code, kind)
      .map(book)
      .filter((part) => part !== null);
    if (tile(parts, whole)) return parts;
  }
  return noParts;
}

/** Codes of all finer periods inside one, of whatever kind. */
export function finerPeriods(code: string): readonly string[] {
  const months = monthsOf(code);
  const count = months === null ? 0 : months.last - months.first + 1;
  return finerKinds.filter((kind) => length[kind] < count).flatMap((kind) => finerCodes(code, kind));
}

/** Whether figures of one frequency can be added up to periods of another kind. */
export function addsUpTo(frequency: PeriodKind, kind: PeriodKind): boolean {
  if (frequency === 'season' || kind === 'season') return frequency === kind;
  return length[kind] % length[frequency] === 0;
}

function overlap(a: Period, b: Period): boolean {
  const [one, other] = [monthsOf(a.code), monthsOf(b.code)];
  if (one === null || other === null) return a.code === b.code;
  return one.first <= other.last && other.first <= one.last;
}

/** Whether periods can be taken together: none counts a month of another, and seasons are not among years. */
export function areSeparate(periods: readonly Period[]): boolean {
  if (periods.length < 2) return true;
  const seasons = periods.filter(({ kind }) => kind === 'season').length;
  const apart = periods.every((one, at) => periods.slice(at + 1).every((other) => !overlap(one, other)));
  return apart && (seasons === 0 || seasons === periods.length);
}
