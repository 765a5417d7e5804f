import { foldLoose } from '../../format/index.ts';
import { type PeriodKind, parsePeriod } from '../indicators/index.ts';

/** What a name of a period leaves unsaid: the year, and what a bare "2" counts. */
export interface PeriodHint {
  readonly frequency: PeriodKind;
  readonly year: string | null;
}

type Make = (parts: readonly string[], hint: PeriodHint) => string | null;

const two = (part: string): string => part.padStart(2, '0');
const romans: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const quarter = (part: string): string => romans[part] ?? part;
const year = String.raw`(?:\s*(?:[/.,-]|nam|cua nam)?\s*(\d{4}))?`;

function inYear(stated: string | undefined, hint: PeriodHint, rest: string): string | null {
  const known = stated || hint.year;
  return known ? `${known}${rest}` : null;
}

/** A bare number or Roman numeral is a month or a quarter by how the indicator is reported. */
function bare([part = '']: readonly string[], hint: PeriodHint): string | null {
  const number = quarter(part);
  if (hint.frequency === 'quarter') return inYear(undefined, hint, `-Q${number}`);
  return hint.frequency === 'month' && number === part ? inYear(undefined, hint, `-${two(part)}`) : null;
}

const readers: readonly (readonly [RegExp, Make])[] = [
  [/^(\d{4})[-/.]?\s*q(?:uy)?\s*(iv|i{1,3}|[1-4])$/, ([of, part = '']) => `${of}-Q${quarter(part)}`],
  [/^(\d{4})-h([12])$/, ([of, part]) => `${of}-H${part}`],
  [/^(\d{4})-9m$/, ([of]) => `${of}-9M`],
  [/^(\d{4})[-/.](\d{1,2})$/, ([of, part = '']) => `${of}-${two(part)}`],
  [/^(\d{1,2})[-/.](\d{4})$/, ([part = '', of]) => `${of}-${two(part)}`],
  [
    new RegExp(`^(?:thang|t)\\.?\\s*(\\d{1,2})${year}$`),
    ([part = '', of], hint) => inYear(of, hint, `-${two(part)}`),
  ],
  [
    new RegExp(`^(?:quy|q)\\.?\\s*(iv|i{1,3}|[1-4])${year}$`),
    ([part = '', of], hint) => inYear(of, hint, `-Q${quarter(part)}`),
  ],
  [
    new RegExp(`^(?:6|sau) thang(?: (dau|cuoi))?(?: nam)?${year}$`),
    ([half, of], hint) => inYear(of, hint, half === 'cuoi' ? '-H2' : '-H1'),
  ],
  [new RegExp(`^(?:9|chin) thang(?: dau)?(?: nam)?${year}$`), ([of], hint) => inYear(of, hint, '-9M')],
  [/^(?:nien vu|vu)?\s*(\d{4})\s*[-/]\s*(\d{4})$/, ([first, last]) => `${first}-${last}`],
  [/^(?:ca\s+)?(?:nam\s+)?(\d{4})$/, ([of = '']) => of],
  [/^ca nam$/, (_parts, hint) => inYear(undefined, hint, '')],
  [/^(\d{1,2}|iv|i{1,3})$/, bare],
];

const plain = (text: string): string =>
  foldLoose(text)
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/^(?:ky|so lieu|thuc hien)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Code of the period that a text names ("Tháng 2/2018", "Quý I", "9 tháng năm 2020", "2018-02"); null where it names none. */
export function readPeriodName(text: string, hint: PeriodHint): string | null {
  const words = plain(text);
  for (const [pattern, make] of readers) {
    const found = pattern.exec(words);
    if (!found) continue;
    const code = make(found.slice(1), hint);
    return code !== null && parsePeriod(code) !== null ? code : null;
  }
  return null;
}

/** Code of the period that a day (ISO) in a cell stands for: a table program turns "2/2018" into the first of that month. */
export function periodOfDay(day: string, { frequency }: PeriodHint): string | null {
  const [of = '', month = '', date] = day.split('-');
  if (date !== '01') return null;
  if (frequency === 'quarter') return `${of}-Q${Math.ceil(Number(month) / 3)}`;
  return frequency === 'year' ? of : `${of}-${month}`;
}

/** The year that a text is or names ("2018", "Năm 2018"); null where it names none. */
export function readYear(text: string): string | null {
  const found = /(?:^|\D)((?:19|20|21)\d{2})(?:\D|$)/.exec(text);
  return found?.[1] ?? null;
}
