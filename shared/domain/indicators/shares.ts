import { type AreaHistory, type AreaVersion, stands } from './boundaries.ts';

/** Why no part of a unit can be told. */
export type Unrebuilt =
  /** It was divided, and not all weights are known. */
  | { readonly why: 'split'; readonly area: AreaVersion; readonly others: readonly AreaVersion[] }
  /** It was formed from several units, of which some are not meant. */
  | { readonly why: 'crossing'; readonly area: AreaVersion; readonly others: readonly AreaVersion[] }
  /** Nothing is recorded of what came before or after it. */
  | { readonly why: 'no-link'; readonly area: AreaVersion };

/** The part of a unit that counts, 0 to 1; `estimated` where it rests on weights. */
export type Share =
  | { readonly portion: number; readonly estimated: boolean }
  | { readonly unrebuilt: Unrebuilt };

/** The areas asked for: as reported, or as they stood on a day. */
export interface AskedAreas {
  readonly codes: ReadonlySet<string>;
  /** ISO day of the boundaries; null for those of each period itself. */
  readonly boundaries: string | null;
}

/** Stands among areas for all of them together: the province by the sum of its units. */
export const wholeProvince = 'all';

const whole: Share = { portion: 1, estimated: false };
const none: Share = { portion: 0, estimated: false };

function allAre(shares: readonly Share[], portion: 0 | 1): boolean {
  return shares.every((share) => 'portion' in share && !share.estimated && share.portion === portion);
}

function byWeights(
  unit: AreaVersion,
  steps: readonly { to: AreaVersion; weight: number | null; share: Share }[],
): Share {
  let total = 0;
  let portion = 0;
  for (const { weight, share } of steps) {
    if ('unrebuilt' in share) return share;
    total += weight ?? Number.NaN;
    portion += (weight ?? 0) * share.portion;
  }
  const known = Math.abs(total - 1) < 1e-6;
  if (known) return { portion, estimated: true };
  return { unrebuilt: { why: 'split', area: unit, others: steps.map(({ to }) => to) } };
}

function later(unit: AreaVersion, asked: AskedAreas, day: string, history: AreaHistory): Share {
  if (stands(unit, day)) return asked.codes.has(unit.code) ? whole : none;
  const steps = history
    .successors(unit)
    .map((step) => ({ ...step, share: later(step.to, asked, day, history) }));
  const shares = steps.map(({ share }) => share);
  if (shares.length === 0) return { unrebuilt: { why: 'no-link', area: unit } };
  if (allAre(shares, 1)) return whole;
  if (allAre(shares, 0)) return none;
  return byWeights(unit, steps);
}

function earlier(unit: AreaVersion, asked: AskedAreas, day: string, history: AreaHistory): Share {
  if (stands(unit, day)) return asked.codes.has(unit.code) ? whole : none;
  const origins = history.predecessors(unit);
  const shares = origins.map((origin) => earlier(origin, asked, day, history));
  if (shares.length === 0) return { unrebuilt: { why: 'no-link', area: unit } };
  if (allAre(shares, 1)) return whole;
  if (allAre(shares, 0)) return none;
  const known = shares.find((share) => 'unrebuilt' in share);
  const foreign = origins.filter((_, at) => shares[at] !== whole);
  return known ?? { unrebuilt: { why: 'crossing', area: unit, others: foreign } };
}

/** Units that areas have a part in, with that part. */
type Shares = readonly { readonly area: AreaVersion; readonly share: Share }[];

/** Shares that were worked out before: they are the same for all days between two changes of boundaries, and asked for cell by cell. */
const workedOut = new WeakMap<AskedAreas, Map<readonly AreaVersion[], Shares>>();

/**
 * The part that the areas asked for have in each unit that stood on a day; units they have none in are left out.
 * A unit divided since counts by its weights, where these are known and sum to 1; else the part cannot be told.
 */
export function sharesOn(asked: AskedAreas, day: string, history: AreaHistory): Shares {
  const units = history.on(day);
  const ofAsked = workedOut.get(asked) ?? new Map<readonly AreaVersion[], Shares>();
  workedOut.set(asked, ofAsked);
  const shares = ofAsked.get(units) ?? sharesIn(units, asked, day, history);
  ofAsked.set(units, shares);
  return shares;
}

function sharesIn(
  units: readonly AreaVersion[],
  asked: AskedAreas,
  day: string,
  history: AreaHistory,
): Shares {
  const { boundaries, codes } = asked;
  const shareOf = (unit: AreaVersion): Share => {
    if (boundaries === null) return codes.has(unit.code) ? whole : none;
    const walk = day < boundaries ? later : earlier;
    return walk(unit, asked, boundaries, history);
  };
  return units
    .map((area) => ({ area, share: shareOf(area) }))
    .filter(({ share }) => !('portion' in share) || share.portion > 0);
}
