import type { AreaVersion, PeriodBook, PeriodKind } from '../indicators/index.ts';
import type { ChosenName, FigureMapping, FileCell } from './mapping.ts';
import { areaFinder, indicatorFinder } from './names.ts';
import { periodOfDay, readPeriodName, readYear } from './periods.ts';
import { nameKey } from './spelling.ts';
import { unitFactor, unitKey } from './units.ts';

/** What of an indicator its figures in a file are read by. */
export interface FileIndicator {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly frequency: PeriodKind;
  readonly aggregation: 'sum' | 'stock' | 'ratio';
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What the names of a file are found in. */
export interface FigureBook {
  readonly indicators: readonly FileIndicator[];
  readonly units: readonly AreaVersion[];
  readonly periods: PeriodBook;
}

/** A name that a file uses, and what it was taken for. */
export interface UsedName {
  readonly kind: 'area' | 'indicator' | 'unit';
  /** Key under which the clerk's choice is kept. */
  readonly key: string;
  readonly text: string;
  /** How many figures are called by it. */
  readonly count: number;
  readonly how: 'same' | 'variant' | 'chosen' | 'skipped' | 'several' | 'none';
  /** What it was taken for, or may be. */
  readonly codes: readonly string[];
  readonly near: readonly string[];
}

type Writable<Row> = { -readonly [Key in keyof Row]: Row[Key] };

/** Why a figure is not taken: a sentence, or null where the clerk left its name out. */
export interface Refusal {
  readonly refused: string | null;
}

const leftOut: Refusal = { refused: null };
const refusal = (refused: string): Refusal => ({ refused });

/** Whether something could not be read. */
export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

/** A period as figures are placed in it. */
export interface FilePeriod {
  readonly code: string;
  readonly label: string;
  readonly endsOn: string;
}

const kindWords: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': '6 tháng',
  'nine-months': '9 tháng',
  year: 'năm',
  season: 'niên vụ',
};

/** A result by two keys, made once. */
function cached<Outer, Inner, Result>(make: (outer: Outer, inner: Inner) => Result) {
  const known = new Map<Outer, Map<Inner, Result>>();
  return (outer: Outer, inner: Inner): Result => {
    let within = known.get(outer);
    if (!within) {
      within = new Map();
      known.set(outer, within);
    }
    const found = within.get(inner);
    if (found !== undefined) return found;
    const made = make(outer, inner);
    within.set(inner, made);
    return made;
  };
}

const isInForce = ({ validFrom, validTo }: FileIndicator, day: string): boolean =>
  (validFrom ?? day) <= day && (validTo ?? day) >= day;

const isThere = (unit: AreaVersion, day: string): boolean =>
  unit.validFrom <= day && (unit.validTo === null || unit.validTo >= day);

/** Turns the names of a file into codes by a mapping, each once however often it comes, and keeps account of them. */
export class NameResolver {
  readonly #book: FigureBook;
  readonly #used = new Map<string, Writable<UsedName>>();
  readonly #areas;
  readonly #indicators;
  readonly #byCode;
  readonly #year;
  readonly #chosen;

  constructor(mapping: FigureMapping, book: FigureBook) {
    this.#book = book;
    this.#areas = areaFinder(book.units);
    this.#indicators = indicatorFinder(book.indicators);
    const codes = (names: readonly ChosenName[]) => new Map(names.map(({ key, code }) => [key, code]));
    this.#chosen = {
      areas: codes(mapping.chosen.areas),
      indicators: codes(mapping.chosen.indicators),
      units: new Map(mapping.chosen.units.map(({ key, factor }) => [key, factor])),
    };
    this.#year = mapping.fixed.year === null ? null : readYear(mapping.fixed.year);
    this.#byCode = new Map(book.indicators.map((indicator) => [indicator.code, indicator]));
  }

  /** Names with what they were taken for, those in doubt first, the commonest first. */
  used(): UsedName[] {
    const doubt = ({ how }: UsedName) =>
      how === 'none' || how === 'several' ? 0 : how === 'variant' ? 1 : 2;
    return [...this.#used.values()].sort((a, b) => doubt(a) - doubt(b) || b.count - a.count);
  }

  #name(kind: UsedName['kind'], key: string, text: string): Writable<UsedName> {
    const place = `${kind} ${key}`;
    const known = this.#used.get(place);
    if (known) return known;
    const name: Writable<UsedName> = {
      kind,
      key,
      text: text.normalize('NFC'),
      count: 0,
      how: 'none',
      codes: [],
      near: [],
    };
    this.#used.set(place, name);
    return name;
  }

  readonly #indicatorOf = cached(
    (
      text: string,
      _none: null,
    ): { readonly name: Writable<UsedName>; readonly found: FileIndicator | Refusal } => {
      const key = nameKey(text);
      const name = this.#name('indicator', key, text);
      const chosen = this.#chosen.indicators.get(key);
      const match = chosen === undefined ? this.#indicators.find(text) : null;
      name.codes = match ? match.codes : chosen ? [chosen] : [];
      name.how = match
        ? match.codes.length > 1
          ? 'several'
          : match.how
        : chosen === null
          ? 'skipped'
          : 'chosen';
      if (name.how === 'none') name.near = this.#indicators.near(text);
      if (name.how === 'skipped') return { name, found: leftOut };
      const [code, ...others] = name.codes;
      const indicator = code === undefined || others.length > 0 ? undefined : this.#byCode.get(code);
      if (!indicator) return { name, found: refusal(`Chưa rõ chỉ tiêu “${name.text}”.`) };
      return { name, found: this.#fit(indicator) };
    },
  );

  #fit(indicator: FileIndicator): FileIndicator | Refusal {
    return indicator.aggregation === 'ratio'
      ? refusal(`“${indicator.name}” là tỷ lệ, được tính từ tử số và mẫu số nên không nhập.`)
      : indicator;
  }

  /** The indicator that a name in the file is. */
  indicator(text: string): FileIndicator | Refusal {
    const { name, found } = this.#indicatorOf(text, null);
    name.count += 1;
    return found;
  }

  /** The indicator that was chosen for the whole file. */
  fixedIndicator(code: string): FileIndicator | Refusal {
    const indicator = this.#byCode.get(code);
    return indicator ? this.#fit(indicator) : refusal('Chỉ tiêu chung của tệp không còn trong danh mục.');
  }

  readonly #areaOf = cached(
    (
      text: string,
      period: FilePeriod,
    ): { readonly name: Writable<UsedName>; readonly found: { readonly code: string } | Refusal } => {
      const key = nameKey(text);
      const name = this.#name('area', key, text);
      const chosen = this.#chosen.areas.get(key);
      if (chosen === null) {
        name.how = 'skipped';
        return { name, found: leftOut };
      }
      const match =
        chosen === undefined ? this.#areas.find(text) : { codes: [chosen], how: 'chosen' as const };
      const standing = match.codes.filter((code) => this.#stands(code, period.endsOn));
      name.codes = [...new Set([...name.codes, ...(standing.length > 0 ? standing : match.codes)])];
      if (name.how !== 'several') name.how = standing.length > 1 ? 'several' : match.how;
      if (match.how === 'none') name.near = this.#areas.near(text);
      const [code] = standing;
      if (standing.length > 1 || match.codes.length === 0 || code === undefined) {
        const gone = match.codes.length > 0 && standing.length === 0;
        const why = gone ? `“${name.text}” không có ở ${period.label}.` : `Chưa rõ địa bàn “${name.text}”.`;
        return { name, found: refusal(why) };
      }
      return { name, found: { code } };
    },
  );

  #stands(code: string, day: string): boolean {
    return this.#book.units.some((unit) => unit.code === code && isThere(unit, day));
  }

  /** The unit that a name in the file is, among those that stood at the period's end. */
  area(text: string, period: FilePeriod): { readonly code: string } | Refusal {
    const { name, found } = this.#areaOf(text, period);
    name.count += 1;
    return found;
  }

  readonly #fixedAreaOf = cached((code: string, period: FilePeriod): { readonly code: string } | Refusal =>
    this.#stands(code, period.endsOn)
      ? { code }
      : refusal(`Địa bàn chung của tệp không có ở ${period.label}.`),
  );

  /** The unit that was chosen for the whole file. */
  fixedArea(code: string, period: FilePeriod): { readonly code: string } | Refusal {
    return this.#fixedAreaOf(code, period);
  }

  readonly #periodOf = cached((text: string, asked: string): FilePeriod | Refusal => {
    const [frequency, year = ''] = asked.split(' ') as [PeriodKind, string?];
    const hint = { frequency, year: year === '' ? null : year };
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
    const code = day === null ? readPeriodName(text, hint) : periodOfDay(day, hint);
    const period = code === null ? null : this.#book.periods(code);
    if (!period) return refusal(`Không đọc được kỳ “${text.normalize('NFC')}”.`);
    return period.kind === frequency
      ? period
      : refusal(`Chỉ tiêu này báo cáo theo ${kindWords[frequency]}, còn “${period.label}” thì không phải.`);
  });

  /** The period that a cell names, of the kind by which the indicator is reported. */
  period(cell: FileCell, year: FileCell, indicator: FileIndicator): FilePeriod | Refusal {
    const text = typeof cell === 'object' ? (cell?.day ?? '') : String(cell);
    const stated = typeof year === 'object' ? null : readYear(String(year));
    const period = this.#periodOf(text, `${indicator.frequency} ${stated ?? this.#year ?? ''}`);
    return isRefusal(period) || isInForce(indicator, period.endsOn)
      ? period
      : refusal(`“${indicator.name}” không dùng ở ${period.label}.`);
  }

  readonly #factorOf = cached(
    (
      unit: string,
      { unit: wanted }: FileIndicator,
    ): { readonly name: Writable<UsedName> | null; readonly factor: number | Refusal } => {
      const key = `${unitKey(unit)}>${unitKey(wanted)}`;
      if (unitKey(unit) === unitKey(wanted)) return { name: null, factor: 1 };
      const name = this.#name('unit', key, `${unit} → ${wanted}`);
      const factor = this.#chosen.units.get(key);
      name.how = factor === undefined ? 'none' : factor === null ? 'skipped' : 'chosen';
      const proposed = unitFactor(unit, wanted);
      name.near = proposed === null ? [] : [String(proposed)];
      if (factor === null) return { name, factor: leftOut };
      return { name, factor: factor ?? refusal(`Chưa có hệ số đổi “${unit}” ra “${wanted}”.`) };
    },
  );

  /** What a value in a unit is multiplied by for an indicator. */
  factor(unit: string, indicator: FileIndicator): number | Refusal {
    const { name, factor } = this.#factorOf(unit, indicator);
    if (name) name.count += 1;
    return factor;
  }
}
