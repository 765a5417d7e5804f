import { AppError } from '../../../shared/domain/errors/index.ts';
import type { FigureSink, FilePeriod, FilePlace } from '../../../shared/domain/figure-files/index.ts';
import { type CellContent, cellText } from '../../../shared/domain/indicators/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';

/** Most figures that one file may bring. */
export const mostFigures = 200_000;
/** Refused values that are kept with their words; more are counted. */
const mostRefused = 10_000;

/** A value of the file that is not taken. */
export interface RefusedValue extends FilePlace {
  readonly text: string;
  readonly reason: string;
}

/** A figure of the file. */
export interface CollectedFigure extends CellContent {
  readonly row: number;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly note: string | null;
}

/** Codes as small numbers, in the order they came. */
class Codes {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  at(code: string): number {
    const known = this.#places.get(code);
    if (known !== undefined) return known;
    this.#places.set(code, this.list.length);
    return this.list.push(code) - 1;
  }

  find(code: string): number | undefined {
    return this.#places.get(code);
  }
}

const wide = 65_536;
const absences = [null, 'not-reported', 'not-applicable'] as const;
const nilState = absences.length;

/** A figure's value, absence and nil mark as two numbers. */
function stateOf({ absence, isNil }: CellContent): number {
  return isNil ? nilState : absences.indexOf(absence);
}

/** The figures of a file, kept as plain numbers so that many take little room; what is not taken stands beside them. */
export class CollectedFigures implements FigureSink {
  readonly indicators = new Codes();
  readonly areas = new Codes();
  readonly periods = new Codes();
  readonly periodFacts = new Map<string, FilePeriod>();
  readonly refused: RefusedValue[] = [];
  refusedCount = 0;
  skippedCount = 0;
  repeatedCount = 0;
  blankCount = 0;
  readonly #places: number[] = [];
  readonly #rows: number[] = [];
  readonly #values: number[] = [];
  readonly #states: number[] = [];
  readonly #notes = new Map<number, string>();
  readonly #known = new Map<number, number>();
  readonly #closed = new Map<string, ReadonlySet<string>>();
  readonly #closedIn: (period: string) => ReadonlySet<string>;

  /** @param closedIn the areas in which a period is closed. */
  constructor(closedIn: (period: string) => ReadonlySet<string>) {
    this.#closedIn = closedIn;
  }

  get length(): number {
    return this.#places.length;
  }

  figure(
    at: FilePlace,
    indicator: string,
    area: string,
    period: FilePeriod,
    content: CellContent,
    note: string | null,
  ): void {
    if (this.#closedAreas(period).has(area)) {
      this.refuse(at, cellText(content), `${period.label} đã khóa sổ ở địa bàn này.`);
      return;
    }
    const place =
      (this.indicators.at(indicator) * wide + this.areas.at(area)) * wide + this.periods.at(period.code);
    const before = this.#known.get(place);
    if (before !== undefined) {
      this.#again(at, before, content);
      return;
    }
    if (this.length >= mostFigures) throw tooMany();
    this.#known.set(place, this.length);
    if (note !== null) this.#notes.set(this.length, note);
    this.#places.push(place);
    this.#rows.push(at.row);
    this.#values.push(content.value ?? 0);
    this.#states.push(stateOf(content));
  }

  #closedAreas(period: FilePeriod): ReadonlySet<string> {
    let closed = this.#closed.get(period.code);
    if (!closed) {
      closed = this.#closedIn(period.code);
      this.#closed.set(period.code, closed);
      this.periodFacts.set(period.code, period);
    }
    return closed;
  }

  #again(at: FilePlace, before: number, content: CellContent): void {
    if (this.#values[before] === (content.value ?? 0) && this.#states[before] === stateOf(content)) {
      this.repeatedCount += 1;
      return;
    }
    this.refuse(
      at,
      cellText(content),
      `Trùng chỗ với dòng ${formatNumber(this.#rows[before] ?? 0)} nhưng khác số.`,
    );
  }

  refuse({ row, column }: FilePlace, text: string, reason: string | null): void {
    if (reason === null) {
      this.skippedCount += 1;
      return;
    }
    this.refusedCount += 1;
    if (this.refused.length < mostRefused)
      this.refused.push({ row, column, text: text.slice(0, 200), reason });
  }

  blank(): void {
    this.blankCount += 1;
  }

  /** The figure of that place in the list, from 0. */
  at(index: number): CollectedFigure {
    const place = this.#places[index] ?? 0;
    const state = this.#states[index] ?? 0;
    const absence = absences[state] ?? null;
    return {
      row: this.#rows[index] ?? 0,
      indicator: this.indicators.list[Math.floor(place / (wide * wide))] ?? '',
      area: this.areas.list[Math.floor(place / wide) % wide] ?? '',
      period: this.periods.list[place % wide] ?? '',
      value: absence === null ? (this.#values[index] ?? 0) : null,
      absence,
      isNil: state === nilState,
      note: this.#notes.get(index) ?? null,
    };
  }

  /** The figure of a place; undefined where the file has none. */
  find(indicator: string, area: string, period: string): CollectedFigure | undefined {
    const [one, two, three] = [
      this.indicators.find(indicator),
      this.areas.find(area),
      this.periods.find(period),
    ];
    if (one === undefined || two === undefined || three === undefined) return undefined;
    const index = this.#known.get((one * wide + two) * wide + three);
    return index === undefined ? undefined : this.at(index);
  }

  /** Codes of the periods in which an indicator has figures. */
  periodsOf(indicator: string): string[] {
    const wanted = this.indicators.find(indicator);
    const found = new Set<number>();
    for (const place of this.#places)
      if (Math.floor(place / (wide * wide)) === wanted) found.add(place % wide);
    return [...found].map((at) => this.periods.list[at] ?? '');
  }
}

function tooMany(): AppError {
  return new AppError(
    'file-too-large',
    `Tệp có hơn ${formatNumber(mostFigures)} số liệu. Chia thành nhiều tệp rồi nhập lần lượt.`,
  );
}
