import { type CellContent, readAbsence } from '../indicators/index.ts';
import { type FigureMapping, type FileCell, valueColumns } from './mapping.ts';
import { readNumber } from './numbers.ts';
import {
  type FigureBook,
  type FileIndicator,
  type FilePeriod,
  isRefusal,
  NameResolver,
  type Refusal,
} from './resolving.ts';
import { converted } from './units.ts';

/** Where in the file something stands, both from 1. */
export interface FilePlace {
  readonly row: number;
  readonly column: number;
}

/** What the figures of a file go into, one by one. */
export interface FigureSink {
  figure(
    at: FilePlace,
    indicator: string,
    area: string,
    period: FilePeriod,
    content: CellContent,
    note: string | null,
  ): void;
  /** A value that is not taken, with its words; `reason` null where the clerk left its name out. */
  refuse(at: FilePlace, text: string, reason: string | null): void;
  blank(): void;
}

/** Words of a cell as they are shown. */
export function cellWords(cell: FileCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'object') return cell.day;
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell.normalize('NFC').trim();
}

const isBlank = (cell: FileCell | undefined): cell is null | undefined =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

type ValueColumn = ReturnType<typeof valueColumns>[number];
type RowNames = 'indicator' | 'area' | 'period' | 'year' | 'unit' | 'note';

type FullCell = Exclude<FileCell, null>;

interface Placed {
  readonly indicator: FileIndicator;
  readonly period: FilePeriod;
  readonly area: string;
}

const longestTold = 40;

/** Digits that a table program keeps; what stands behind them is noise of its arithmetic. */
const digits = 15;
const asKept = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(digits));

function contentOf(cell: FullCell, column: ValueColumn): CellContent | Refusal {
  if (typeof cell === 'number' && Number.isFinite(cell)) {
    return { value: asKept(cell), absence: null, isNil: false };
  }
  if (typeof cell === 'number') return { refused: 'Số trong ô quá lớn.' };
  if (typeof cell === 'object') return { refused: 'Ô này là một ngày, không phải số.' };
  const text = cell.trim();
  const value = readNumber(text, column.numbers ?? 'vi');
  if (value !== null) return { value, absence: null, isNil: false };
  const told = text.normalize('NFC').slice(0, longestTold);
  return readAbsence(text) ?? { refused: `Không đọc được “${told}” là số.` };
}

/** Reads the rows of a file into figures by a mapping that has no faults. */
export class FigureReader {
  readonly names: NameResolver;
  readonly #mapping: FigureMapping;
  readonly #values: readonly ValueColumn[];
  readonly #at: Readonly<Record<RowNames, number>>;
  readonly #last: Partial<Record<RowNames, FileCell>> = {};
  readonly #sink: FigureSink;
  #head: readonly FileCell[] = [];
  #row: readonly FileCell[] = [];

  constructor(mapping: FigureMapping, book: FigureBook, sink: FigureSink) {
    this.names = new NameResolver(mapping, book);
    this.#mapping = mapping;
    this.#values = valueColumns(mapping);
    this.#sink = sink;
    const at = (use: RowNames) => mapping.columns.findIndex((column) => column.use === use);
    this.#at = {
      ...{ indicator: at('indicator'), area: at('area'), period: at('period') },
      ...{ year: at('year'), unit: at('unit'), note: at('note') },
    };
  }

  /** Reads the row of that number, from 1; those up to the heads hold no figures. */
  row(number: number, cells: readonly FileCell[]): void {
    if (number === this.#mapping.head) this.#head = cells;
    if (number <= this.#mapping.head) return;
    this.#row = cells;
    if (this.#mapping.fillDown) this.#keepNames(cells);
    for (const column of this.#values) {
      const cell = cells[column.at];
      if (isBlank(cell)) this.#sink.blank();
      else this.#value({ row: number, column: column.at + 1 }, cell, column);
    }
  }

  #keepNames(cells: readonly FileCell[]): void {
    for (const name of ['indicator', 'area', 'period', 'year', 'unit'] as const) {
      const cell = cells[this.#at[name]];
      if (!isBlank(cell)) this.#last[name] = cell;
    }
  }

  #named(name: RowNames): FileCell {
    const cell = this.#row[this.#at[name]];
    return (isBlank(cell) && this.#mapping.fillDown ? this.#last[name] : cell) ?? null;
  }

  /** What a column's head or the row says of a part of the place; null where it says nothing, so that what is fixed holds. */
  #said(part: 'indicator' | 'area' | 'period', column: ValueColumn): FileCell {
    if (column.head === part) return this.#head[column.at] ?? '';
    return this.#at[part] < 0 ? null : (this.#named(part) ?? '');
  }

  #indicator(column: ValueColumn): FileIndicator | Refusal {
    const said = this.#said('indicator', column);
    if (said === null) return this.names.fixedIndicator(this.#mapping.fixed.indicator ?? '');
    const words = typeof said === 'string' ? said : cellWords(said);
    return words === '' ? { refused: 'Dòng này không có tên chỉ tiêu.' } : this.names.indicator(words);
  }

  #period(column: ValueColumn, indicator: FileIndicator): FilePeriod | Refusal {
    const said = this.#said('period', column) ?? this.#mapping.fixed.period;
    return isBlank(said)
      ? { refused: 'Dòng này không có kỳ báo cáo.' }
      : this.names.period(said, this.#at.year < 0 ? null : this.#named('year'), indicator);
  }

  #area(column: ValueColumn, period: FilePeriod): { readonly code: string } | Refusal {
    const said = this.#said('area', column);
    if (said === null) return this.names.fixedArea(this.#mapping.fixed.area ?? '', period);
    const words = typeof said === 'string' ? said : cellWords(said);
    return words === '' ? { refused: 'Dòng này không có tên địa bàn.' } : this.names.area(words, period);
  }

  #placed(column: ValueColumn): Placed | Refusal {
    const indicator = this.#indicator(column);
    if (isRefusal(indicator)) return indicator;
    const period = this.#period(column, indicator);
    if (isRefusal(period)) return period;
    const area = this.#area(column, period);
    return isRefusal(area) ? area : { indicator, period, area: area.code };
  }

  #value(at: FilePlace, cell: FullCell, column: ValueColumn): void {
    const refuse = ({ refused }: Refusal) => this.#sink.refuse(at, cellWords(cell), refused);
    const place = this.#placed(column);
    if (isRefusal(place)) {
      refuse(place);
      return;
    }
    const told = this.#content(cell, column, place.indicator);
    if (isRefusal(told)) {
      refuse(told);
      return;
    }
    const note = this.#at.note < 0 ? '' : cellWords(this.#named('note'));
    this.#sink.figure(at, place.indicator.code, place.area, place.period, told, note === '' ? null : note);
  }

  #content(cell: FullCell, column: ValueColumn, indicator: FileIndicator): CellContent | Refusal {
    const content = contentOf(cell, column);
    if (isRefusal(content) || content.value === null) return content;
    const factor = this.#factor(column, indicator);
    if (typeof factor === 'object') return factor;
    return factor === 1 ? content : { ...content, value: converted(content.value, factor) };
  }

  #factor({ factor }: ValueColumn, indicator: FileIndicator): number | Refusal {
    if (this.#at.unit < 0) return factor;
    const unit = cellWords(this.#named('unit'));
    if (unit === '') return factor;
    const stated = this.names.factor(unit, indicator);
    return typeof stated === 'object' ? stated : stated * factor;
  }
}
