import {
  type AreaVersion,
  areaHistory,
  type Formula,
  periodBook,
  type Sources,
  type StoredValue,
} from '../../../shared/domain/indicators/index.ts';

/** A unit that stood from a day on; `weights` gives each predecessor with the part that came from it. */
export function aUnit(
  code: string,
  validFrom: string,
  over: Partial<AreaVersion> & { readonly weights?: Readonly<Record<string, number | null>> } = {},
): AreaVersion {
  const { weights = {}, ...rest } = over;
  return {
    code,
    kind: 'district',
    name: `Huyện ${code}`,
    validFrom,
    validTo: null,
    predecessors: Object.entries(weights).map(([from, weight]) => ({ code: from, weight })),
    ...rest,
  };
}

/** An indicator of one's own. */
export function aFormula(code: string, over: Partial<Formula> = {}): Formula {
  return {
    code,
    name: `Chỉ tiêu ${code}`,
    frequency: 'quarter',
    aggregation: 'sum',
    numerator: null,
    denominator: null,
    factor: 1,
    ...over,
  };
}

/** One stored value; a bare number is final and real. */
export type Given = number | null | Partial<StoredValue>;

const place = (...parts: readonly string[]): string => parts.join(' ');

/** Sources over formulas, units, and values under "indicator area period". */
export function sourcesOf(input: {
  readonly formulas: readonly Formula[];
  readonly units: readonly AreaVersion[];
  readonly values: Readonly<Record<string, Given>>;
  readonly edited?: Parameters<typeof periodBook>[0];
}): Sources {
  const formulas = new Map(input.formulas.map((formula) => [formula.code, formula]));
  const values = new Map(
    Object.entries(input.values).map(([key, given]) => {
      const partial = typeof given === 'object' && given !== null ? given : { value: given };
      const stored = { value: null, absence: null, provisional: false, isSample: false, ...partial };
      return [
        key,
        stored.value === null && stored.absence === null
          ? { ...stored, absence: 'not-reported' as const }
          : stored,
      ];
    }),
  );
  return {
    formula: (code) => formulas.get(code),
    stored: (indicator, area, period) => values.get(place(indicator, area, period)),
    book: periodBook(input.edited ?? []),
    history: areaHistory(input.units),
  };
}
