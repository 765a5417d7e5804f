import { formatDate, formatNumber } from '../../format/index.ts';
import type { AreaVersion } from './boundaries.ts';
import type { Figure, NoValue, Obstacle } from './figure.ts';
import type { Period } from './periods.ts';

/** Names of the indicators, by code. */
export type IndicatorNames = (code: string) => string;

/** A period with its days: "Quý I/2020 (15/12/2019 - 14/3/2020)". */
export function periodWithDays({ label, startsOn, endsOn }: Period): string {
  return `${label} (${shortDay(startsOn)} - ${shortDay(endsOn)})`;
}

/** "2020-03-14" as "14/3/2020": only days below 10 and months 1 and 2 are padded, as on papers. */
function shortDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** A unit, with its last day where it stands no more and another may bear its name. */
function dated({ name, validTo }: AreaVersion): string {
  return validTo === null ? name : `${name} (đến ${formatDate(validTo)})`;
}

const listed = (areas: readonly AreaVersion[]): string => areas.map(({ name }) => name).join(', ');

const shownLacks = 3;

function noValueWords(lacks: readonly NoValue[], names: IndicatorNames): string {
  const several = new Set(lacks.map(({ indicator }) => indicator)).size > 1;
  const places = lacks.slice(0, shownLacks).map(({ indicator, area, period }) => {
    const place = `${area.name} ${period.label}`;
    return several ? `${place} (${names(indicator)})` : place;
  });
  const more = lacks.length - places.length;
  return `chưa đủ số liệu: thiếu ${places.join('; ')}${more > 0 ? ` và ${formatNumber(more)} ô khác` : ''}`;
}

function wordsOf(lack: Obstacle, names: IndicatorNames): string {
  switch (lack.why) {
    case 'split':
      return `không dựng lại được: ${dated(lack.area)} chia cho ${listed(lack.others)}, chưa đủ tỷ trọng`;
    case 'crossing':
      return `không dựng lại được: ${lack.area.name} gồm phần của ${listed(lack.others)}`;
    case 'no-link':
      return `không dựng lại được: chưa ghi ${dated(lack.area)} từ đơn vị nào hay thành đơn vị nào`;
    case 'not-standing':
      return `chưa lập hoặc không còn trong ${lack.period.label}`;
    case 'frequency':
      return `${names(lack.indicator)} không có số liệu theo ${lack.period.label}`;
    case 'zero-denominator':
      return 'không tính được tỷ lệ: mẫu số bằng 0';
    case 'mixed-periods':
      return 'các kỳ chồng nhau, hoặc có cả niên vụ và năm, nên không cộng được';
  }
}

/** Why a figure is absent, in words; null where it is there. */
export function absenceWords({ value, lacks }: Figure, names: IndicatorNames): string | null {
  if (value !== null) return null;
  if (lacks.length === 0) return 'không áp dụng';
  const noValues = lacks.filter((lack) => lack.why === 'no-value');
  const others = lacks.filter((lack) => lack.why !== 'no-value').map((lack) => wordsOf(lack, names));
  const words = [...new Set(others)].slice(0, shownLacks);
  return [...words, ...(noValues.length > 0 ? [noValueWords(noValues, names)] : [])].join('; ');
}

/** How a figure that is there was estimated, or that its stock is of before the period's end; null where it is plain. */
export function methodWords({ value, estimates, early }: Figure): string | null {
  if (value === null || estimates.length + early.length === 0) return null;
  const parts = new Set(
    estimates.map(({ area, portion }) => `${formatNumber(100 * portion, 1)}% số của ${dated(area)}`),
  );
  const before = new Set(early.map(({ area, period }) => `${area.name} ${period.label}`));
  const words = [
    parts.size > 0 ? `Ước tính theo tỷ trọng đã ghi: lấy ${[...parts].join('; ')}.` : '',
    before.size > 0 ? `Chưa có số cuối kỳ, lấy số gần nhất trong kỳ: ${[...before].join('; ')}.` : '',
  ].filter((part) => part !== '');
  return words.length > 0 ? words.join(' ') : null;
}
