import { foldLoose } from '../../format/index.ts';

/** Key of a unit: "Triệu  đồng" and "triệu đồng" are one. */
export function unitKey(unit: string): string {
  return foldLoose(unit.replace('²', '2')).replace(/\s+/g, ' ').trim();
}

/** What one of a measure is in the least of its kind. */
const measures: readonly Readonly<Record<string, number>>[] = [
  { gam: 1, g: 1, kg: 1000, kilogam: 1000, ta: 100_000, tan: 1_000_000, mg: 0.001 },
  { m2: 1, 'met vuong': 1, ha: 10_000, hecta: 10_000, km2: 1_000_000 },
  { dong: 1, vnd: 1 },
];

const thousands: readonly (readonly [RegExp, number])[] = [
  [/^(?:nghin|ngan|1000|1\.000)\s+/, 1_000],
  [/^(?:trieu|tr\.?)\s+/, 1_000_000],
  [/^(?:ty|ti)\s+/, 1_000_000_000],
];

/** "nghìn đồng" as "đồng" a thousand times. */
function parted(key: string): { readonly times: number; readonly of: string } {
  for (const [pattern, times] of thousands) {
    const of = key.replace(pattern, '');
    if (of !== key) return { times, of };
  }
  const alone = thousands.find(([pattern]) => pattern.test(`${key} `));
  return alone ? { times: alone[1], of: '' } : { times: 1, of: key };
}

/** Whether a text is a unit that can be converted or one of these. */
export function isUnit(text: string, known: readonly string[]): boolean {
  const key = unitKey(text);
  const { times, of } = parted(key);
  return (
    times > 1 ||
    known.some((unit) => unitKey(unit) === key) ||
    measures.some((measure) => Object.hasOwn(measure, of))
  );
}

/** By what a value in one unit is multiplied to be in another; null where that is not known. A bare "nghìn" counts the other unit. */
export function unitFactor(from: string, to: string): number | null {
  const source = parted(unitKey(from));
  const target = parted(unitKey(to));
  if (source.of === target.of || source.of === '') return source.times / target.times;
  for (const measure of measures) {
    const [one, other] = [measure[source.of], measure[target.of]];
    if (one !== undefined && other !== undefined) return (one * source.times) / (other * target.times);
  }
  return null;
}

/** Digits that a double keeps; converting adds noise behind them (435 becomes 434,99999999999994). */
const digits = 14;

/** A value by a stated factor. */
export function converted(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(digits));
}
