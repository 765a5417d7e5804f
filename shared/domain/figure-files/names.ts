import type { AreaVersion } from '../indicators/index.ts';
import { editDistance, nameKey, variantKey } from './spelling.ts';

/** What a name may mean: codes that bear it, and whether it was spelled as in the book; none where nothing bears it. */
export interface NameMatch {
  readonly codes: readonly string[];
  readonly how: 'same' | 'variant' | 'none';
}

/** Finds by name, and offers the nearest names to one that was not found, the nearest first. */
export interface NameFinder {
  find(text: string): NameMatch;
  near(text: string): readonly string[];
}

type Kind = AreaVersion['kind'];

const kindWords: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:tinh)\s+/, 'province'],
  [/^(?:huyen|thi xa|thanh pho|t\s?p|t\s?x|h)\s+/, 'district'],
  [/^(?:xa|phuong|thi tran|tt|x|p)\s+/, 'commune'],
];
const bodies = /^(?:ubnd|cong an|cong an cac|dia ban)\s+/;
const wholeProvince = new Set(['toan tinh', 'ca tinh', 'chung toan tinh']);

/** A name without the word for its kind, and the kind where one was written. */
function named(text: string): { readonly key: string; readonly kind: Kind | null } {
  const key = nameKey(text).replace(bodies, '');
  for (const [pattern, kind] of kindWords) {
    const rest = key.replace(pattern, '');
    if (rest !== key) return { key: rest, kind };
  }
  return { key, kind: null };
}

const nothing: NameMatch = { codes: [], how: 'none' };
const distinct = (codes: readonly string[]): string[] => [...new Set(codes)];

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, keyOf);
}

/** Codes by how far their key is from one, those within a quarter of its letters. */
function nearest(key: string, known: readonly { readonly key: string; readonly code: string }[]): string[] {
  const most = Math.max(2, Math.floor(key.length / 4));
  return distinct(
    known
      .map((one) => ({ code: one.code, distance: editDistance(variantKey(key), one.key, most) }))
      .filter(({ distance }) => distance <= most)
      .sort((a, b) => a.distance - b.distance)
      .map(({ code }) => code),
  ).slice(0, offered);
}

const offered = 5;

/** Finds units of all times by name or code; "Huyện", "H.", "TP" before it narrow what it may be, spelling variants are told. */
export function areaFinder(units: readonly AreaVersion[]): NameFinder {
  const known = units.map(({ code, kind, name }) => ({ code, kind, key: named(name).key }));
  const codes = new Set(units.map(({ code }) => code));
  const byKey = grouped(known, ({ key }) => key);
  const byVariant = grouped(known, ({ key }) => variantKey(key));
  const province = units.find(({ kind }) => kind === 'province')?.code;
  const variants = known.map(({ code, key }) => ({ code, key: variantKey(key) }));
  return {
    find(text) {
      const trimmed = text.trim();
      if (codes.has(trimmed)) return { codes: [trimmed], how: 'same' };
      const { key, kind } = named(text);
      if (province !== undefined && wholeProvince.has(key)) return { codes: [province], how: 'same' };
      const ofKind = (found: typeof known | readonly (typeof known)[number][] = []) =>
        distinct(found.filter((one) => kind === null || one.kind === kind).map(({ code }) => code));
      const same = ofKind(byKey.get(key));
      if (same.length > 0) return { codes: same, how: 'same' };
      const variant = ofKind(byVariant.get(variantKey(key)));
      return variant.length > 0 ? { codes: variant, how: 'variant' } : nothing;
    },
    near: (text) => nearest(named(text).key, variants),
  };
}

/** What of an indicator its name in a file is held against. */
export interface NamedIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
}

const unitBehind = /\s*\(([^()]*)\)\s*$/;

/** The unit in brackets behind a name; null where there is none. */
export function unitIn(text: string): string | null {
  const unit = /\(([^()]*)\)\s*$/.exec(text)?.[1]?.trim();
  return unit ? unit.replace(/^(?:đvt|đơn vị tính|đơn vị)\s*:?\s*/iu, '') : null;
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both || 1);
}

const alike = 0.4;

/** Finds indicators by name (its unit behind it or not) or code. */
export function indicatorFinder(indicators: readonly NamedIndicator[]): NameFinder {
  const known = indicators.map(({ code, name }) => {
    const key = nameKey(name);
    return { code, key, words: new Set(key.split(' ')) };
  });
  const byCode = new Map(indicators.map(({ code }) => [code.toLowerCase(), code]));
  const byKey = grouped(known, ({ key }) => key);
  const byVariant = grouped(known, ({ key }) => variantKey(key));
  return {
    find(text) {
      const code = byCode.get(text.trim().toLowerCase());
      if (code !== undefined) return { codes: [code], how: 'same' };
      for (const key of [nameKey(text), nameKey(text.replace(unitBehind, ''))]) {
        const same = byKey.get(key);
        if (same) return { codes: same.map((one) => one.code), how: 'same' };
        const variant = key === '' ? undefined : byVariant.get(variantKey(key));
        if (variant) return { codes: variant.map((one) => one.code), how: 'variant' };
      }
      return nothing;
    },
    near(text) {
      const words = new Set(nameKey(text.replace(unitBehind, '')).split(' '));
      return known
        .map(({ code, words: others }) => ({ code, share: sharedWords(words, others) }))
        .filter(({ share }) => share >= alike)
        .sort((a, b) => b.share - a.share)
        .slice(0, offered)
        .map(({ code }) => code);
    },
  };
}
