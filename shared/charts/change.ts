import { formatNumber } from '../format/index.ts';
import type { ChartIndicator } from './figures.ts';

/** What became of a figure since the same period of the year before. */
export interface Change {
  readonly difference: number;
  /** In percent of the earlier count; null for rates, for a base of 0 and for small numbers. */
  readonly percent: number | null;
  /** "giảm 8 vụ (-16,0%)". */
  readonly words: string;
}

/** A percentage with its sign and one decimal, as the office writes it: "-16,0%". */
export function signedPercent(percent: number): string {
  const rounded = Math.round(Math.abs(percent) * 10) / 10;
  const [whole = '0', decimal = '0'] = formatNumber(rounded, 1).split(',');
  const sign = rounded === 0 ? '' : percent < 0 ? '-' : '+';
  return `${sign}${whole},${decimal}%`;
}

/** The unit that a difference is in: rates in percent differ in "điểm phần trăm". */
export function differenceUnit({ aggregation, unit }: ChartIndicator): string {
  return aggregation === 'ratio' && unit === '%' ? 'điểm phần trăm' : unit;
}

/** What stands in brackets behind a difference. */
function aside(indicator: ChartIndicator, now: number, before: number, small: boolean): string {
  const { aggregation, unit, smallCount } = indicator;
  if (aggregation === 'ratio') return small ? ` (tính trên dưới ${smallCount} trường hợp)` : '';
  if (before === 0) return ` (cùng kỳ không có ${unit} nào)`;
  if (!small) return ` (${signedPercent(((now - before) / before) * 100)})`;
  const way = now < before ? 'xuống' : 'lên';
  return ` (từ ${formatNumber(before)} ${way} ${formatNumber(now)}, số lượng nhỏ)`;
}

/**
 * A figure against an earlier one: a count with its percentage, except over a base of 0 or of fewer than the indicator's `smallCount`;
 * a rate in points. Null where either is absent.
 * @param rests the smallest count that both rest on; the figures themselves where null.
 */
export function changeOf(
  indicator: ChartIndicator,
  now: number | null,
  before: number | null,
  rests: number | null,
): Change | null {
  if (now === null || before === null) return null;
  const scale = 10 ** indicator.decimals;
  const difference = (Math.round(now * scale) - Math.round(before * scale)) / scale;
  const isRatio = indicator.aggregation === 'ratio';
  const base = rests ?? (isRatio ? Number.POSITIVE_INFINITY : Math.max(now, before));
  const small = base < indicator.smallCount;
  const percent = isRatio || before === 0 || small ? null : (difference / before) * 100;
  if (difference === 0) return { difference, percent: percent === null ? null : 0, words: 'không thay đổi' };
  const verb = difference > 0 ? 'tăng' : 'giảm';
  const amount = `${formatNumber(Math.abs(difference), indicator.decimals)} ${differenceUnit(indicator)}`;
  return { difference, percent, words: `${verb} ${amount}${aside(indicator, now, before, small)}` };
}
