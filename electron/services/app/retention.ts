/** A copy by the moment it was made. */
export interface DatedCopy {
  readonly file: string;
  readonly madeAt: Date;
  /** Why it was made when not by closing or on demand: before migrating, before restoring. */
  readonly reason: string | null;
}

const days = 7;
const weeks = 8;
const dayLength = 86_400_000;

const two = (part: number): string => String(part).padStart(2, '0');
const dayOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** Monday of a day's week, as a name for the week. */
function weekOf(at: Date): string {
  const monday = new Date(at);
  monday.setDate(at.getDate() - ((at.getDay() + 6) % 7));
  return dayOf(monday);
}

function latestOfEach(copies: readonly DatedCopy[], nameOf: (at: Date) => string, most: number): DatedCopy[] {
  const latest = new Map<string, DatedCopy>();
  for (const copy of copies) {
    const name = nameOf(copy.madeAt);
    const known = latest.get(name);
    if (!known || known.madeAt < copy.madeAt) latest.set(name, copy);
  }
  return [...latest.entries()]
    .sort(([a], [b]) => b.localeCompare(a))
    .slice(0, most)
    .map(([, copy]) => copy);
}

/**
 * The copies that are no longer kept: all but the latest of each of the last 7 days and 8 weeks that have one.
 * A copy made before a migration or a restore stays for 8 weeks whatever came after. One dated later than `now`
 * (a clock that went wrong) stays and takes no other's place.
 */
export function outdatedCopies(copies: readonly DatedCopy[], now: Date): DatedCopy[] {
  const past = copies.filter(({ madeAt }) => madeAt <= now);
  const kept = new Set([
    ...latestOfEach(past, dayOf, days),
    ...latestOfEach(past, weekOf, weeks),
    ...past.filter(
      ({ reason, madeAt }) => reason !== null && now.getTime() - madeAt.getTime() < weeks * 7 * dayLength,
    ),
  ]);
  return past.filter((copy) => !kept.has(copy));
}
