import { formatNumber } from '../format/index.ts';
import { ranked, restsOnBoth } from './bars.ts';
import { changeOf } from './change.ts';
import type { ChartFigures, ChartPeriod } from './figures.ts';

/** Cells that a number in a sentence comes from. */
export interface Cells {
  readonly areas: readonly string[];
  readonly period: string;
}

/** A piece of a sentence; a number names the cells that it was made of. */
export interface SentencePart {
  readonly text: string;
  readonly cells?: Cells | undefined;
}

/** A sentence made from figures. */
export type Sentence = readonly SentencePart[];

/** The words of a sentence, as they are printed. */
export function sentenceText(sentence: Sentence): string {
  return sentence.map(({ text }) => text).join('');
}

const plain = (text: string): SentencePart => ({ text });

function amount({ indicator }: ChartFigures, value: number): string {
  const space = indicator.unit === '%' ? '' : ' ';
  return `${formatNumber(value, indicator.decimals)}${space}${indicator.unit}`;
}

/** A name inside a sentence: its first letter small, unless the word is an abbreviation. */
export function insideSentence(name: string): string {
  const [first = '', second = ''] = name;
  const abbreviated = second !== '' && second === second.toLocaleUpperCase('vi') && second.trim() !== '';
  return abbreviated ? name : first.toLocaleLowerCase('vi') + name.slice(first.length);
}

interface Told {
  readonly figures: ChartFigures;
  readonly period: ChartPeriod;
  readonly reported: readonly { readonly code: string; readonly name: string; readonly value: number }[];
  readonly missing: readonly string[];
}

function tell(figures: ChartFigures, period: ChartPeriod): Told {
  const places = ranked(figures, period.code);
  return {
    ...{ figures, period },
    reported: places.flatMap(({ area: { code, name }, figure: { value } }) =>
      value === null ? [] : [{ code, name, value }],
    ),
    missing: places.filter(({ figure }) => figure.value === null).map(({ area }) => area.name),
  };
}

function scopeWords({ figures, reported, missing }: Told): string {
  const [only] = figures.areas;
  if (figures.areas.length === 1 && only) return only.name;
  if (missing.length > 0) return `${reported.length}/${figures.areas.length} địa bàn đã có số liệu`;
  return figures.isWholeProvince ? 'toàn tỉnh' : `${reported.length} địa bàn`;
}

function againstLastYear({ figures, period, reported }: Told, now: number): Sentence {
  const before = figures.before(period.code);
  if (!before) return [];
  const areas = reported.map(({ code }) => code);
  const earlier = figures.over(areas, before.code);
  const rests = areas.length === 1 ? restsOnBoth(figures, areas[0] ?? '', period.code, before.code) : null;
  const change = changeOf(figures.indicator, now, earlier.value, rests);
  const cells = { areas, period: before.code };
  if (change === null)
    return [plain(', chưa so được với cùng kỳ (thiếu số liệu '), { text: before.label, cells }, plain(')')];
  return [plain(', '), { text: change.words, cells }, plain(' so với cùng kỳ')];
}

function extremes({ figures, period, reported }: Told): Sentence {
  const [first, last] = [reported[0], reported.at(-1)];
  if (!first || !last || reported.length < 2) return [];
  const alike = (value: number) => reported.filter((one) => one.value === value);
  const named = (value: number): Sentence => {
    const places = alike(value);
    const shown = places.slice(0, 3).map(({ name }) => name);
    const more = places.length - shown.length;
    return [
      plain(`${shown.join(', ')}${more > 0 ? ` và ${more} địa bàn khác` : ''} `),
      { text: amount(figures, value), cells: { areas: places.map(({ code }) => code), period: period.code } },
    ];
  };
  if (first.value === last.value) return [plain('; các địa bàn bằng nhau')];
  return [plain('; cao nhất: '), ...named(first.value), plain('; thấp nhất: '), ...named(last.value)];
}

/**
 * What the figures of a chart's last period say, in a sentence: the total, the change since the same period of the
 * year before, the highest and lowest, who has none. Null where nobody has reported.
 */
export function comparisonSentence(figures: ChartFigures): Sentence | null {
  const period = figures.periods.at(-1);
  if (!period) return null;
  const told = tell(figures, period);
  const { reported, missing } = told;
  const areas = reported.map(({ code }) => code);
  const total = figures.over(areas, period.code).value;
  if (reported.length === 0 || total === null) return null;
  const provisional = figures.over(areas, period.code).provisional ? ' (sơ bộ)' : '';
  return [
    plain(`${period.label}, ${insideSentence(figures.indicator.name)} của ${scopeWords(told)} là `),
    { text: amount(figures, total), cells: { areas, period: period.code } },
    plain(provisional),
    ...againstLastYear(told, total),
    ...extremes(told),
    plain(missing.length > 0 ? `; chưa có số liệu: ${missing.join(', ')}.` : '.'),
  ];
}

/** Areas whose figure got worse since the same period of the year before; null where none did or none may be told. */
export function worseSentence(figures: ChartFigures): Sentence | null {
  const period = figures.periods.at(-1);
  const before = period ? figures.before(period.code) : null;
  const { better } = figures.indicator;
  if (!period || !before || better === 'neutral' || figures.areas.length < 2) return null;
  const worse = tell(figures, period).reported.flatMap(({ code, name, value }) => {
    const rests = restsOnBoth(figures, code, period.code, before.code);
    const change = changeOf(figures.indicator, value, figures.at(code, before.code).value, rests);
    const isWorse = change !== null && (better === 'down' ? change.difference > 0 : change.difference < 0);
    return isWorse ? [{ code, name, change }] : [];
  });
  if (worse.length === 0) return null;
  const parts = worse.flatMap(
    ({ code, name, change }, at): Sentence => [
      plain(`${at === 0 ? '' : '; '}${name} `),
      { text: change.words, cells: { areas: [code], period: period.code } },
    ],
  );
  const word = better === 'down' ? 'Tăng' : 'Giảm';
  return [plain(`${word} so với cùng kỳ: `), ...parts, plain('.')];
}
