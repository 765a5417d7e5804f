/** One administrative unit between two days of its boundaries. */
export interface AreaVersion {
  readonly code: string;
  readonly kind: 'province' | 'district' | 'commune';
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Units just before it, each with the part of it that came here, where known. */
  readonly predecessors: readonly { readonly code: string; readonly weight: number | null }[];
}

interface Step {
  readonly to: AreaVersion;
  readonly weight: number | null;
}

/** Units of all times with what became of each. */
export interface AreaHistory {
  readonly units: readonly AreaVersion[];
  /** The units that stood on a day: the same list for all days between two changes. */
  on(day: string): readonly AreaVersion[];
  successors(unit: AreaVersion): readonly Step[];
  predecessors(unit: AreaVersion): readonly AreaVersion[];
  /** Whether no boundary changed from one day to another. */
  unchanged(from: string, to: string): boolean;
}

/** Whether a unit stood on a day (ISO). */
export function stands({ validFrom, validTo }: AreaVersion, day: string): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}

function dayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** A unit that names no predecessor goes on with the territory of its code, where that stood the day before. */
function linksOf(unit: AreaVersion, units: readonly AreaVersion[]) {
  const before = dayBefore(unit.validFrom);
  const find = (code: string) => units.find((one) => one.code === code && stands(one, before));
  const named = unit.predecessors.length > 0 ? unit.predecessors : [{ code: unit.code, weight: 1 }];
  return named.flatMap(({ code, weight }) => {
    const from = find(code);
    return from ? [{ from, weight }] : [];
  });
}

/** The history of units: who came out of whom. */
export function areaHistory(units: readonly AreaVersion[]): AreaHistory {
  const later = new Map<AreaVersion, Step[]>();
  const earlier = new Map<AreaVersion, AreaVersion[]>();
  for (const to of units) {
    for (const { from, weight } of linksOf(to, units)) {
      later.set(from, [...(later.get(from) ?? []), { to, weight }]);
      earlier.set(to, [...(earlier.get(to) ?? []), from]);
    }
  }
  const starts = [...new Set(units.map(({ validFrom }) => validFrom))];
  const ends = [...new Set(units.flatMap(({ validTo }) => validTo ?? []))];
  /** Numbers the stretches of days between two changes, in order. */
  const stretchOf = (day: string): number =>
    starts.filter((start) => start <= day).length + ends.filter((end) => end < day).length;
  const byStretch = new Map<number, readonly AreaVersion[]>();
  const byDay = new Map<string, readonly AreaVersion[]>();
  return {
    units,
    on(day) {
      const known = byDay.get(day);
      if (known) return known;
      const stretch = stretchOf(day);
      const standing = byStretch.get(stretch) ?? units.filter((unit) => stands(unit, day));
      byStretch.set(stretch, standing);
      byDay.set(day, standing);
      return standing;
    },
    successors: (unit) => later.get(unit) ?? [],
    predecessors: (unit) => earlier.get(unit) ?? [],
    unchanged: (from, to) => !starts.some((start) => start > from && start <= to),
  };
}
