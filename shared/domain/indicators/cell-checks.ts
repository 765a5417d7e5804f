import { formatNumber } from '../../format/index.ts';
import { parsePeriod, periodsBefore, samePeriodLastYear } from './periods.ts';

/** Which check a value failed. */
export type CheckRule =
  | 'range'
  | 'decimals'
  | 'slip'
  | 'jump'
  | 'part-above-whole'
  | 'cumulative-falls'
  | 'province-differs'
  | 'copied';

/** A warning: the clerk decides, nothing is refused. */
export interface Warning {
  readonly rule: CheckRule;
  readonly message: string;
}

/** What of an indicator its values are checked against. */
export interface CheckedIndicator {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly isCumulative: boolean;
}

const most = 6;
const shown = (value: number): string => formatNumber(value, most);

function rangeWarning(value: number, { lowest, highest }: CheckedIndicator): Warning | null {
  if (lowest !== null && value < lowest) {
    return { rule: 'range', message: `${shown(value)} thấp hơn mức thấp nhất ${shown(lowest)}.` };
  }
  if (highest !== null && value > highest) {
    return { rule: 'range', message: `${shown(value)} cao hơn mức cao nhất ${shown(highest)}.` };
  }
  return null;
}

const near = (a: number, b: number): boolean =>
  Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** "77,897" where no decimals belong, and three of them were typed: most likely 77.897. */
function decimalsWarning(value: number, { decimals, unit }: CheckedIndicator): Warning | null {
  const scale = 10 ** decimals;
  if (near(Math.round(value * scale), value * scale)) return null;
  const thousandfold = value * 1000;
  const asked = near(Math.round(thousandfold), thousandfold)
    ? ` Có phải là ${shown(Math.round(thousandfold))}?`
    : '';
  const kept = decimals === 0 ? 'không có số lẻ' : `có nhiều nhất ${decimals} số lẻ`;
  return {
    rule: 'decimals',
    message: `Chỉ tiêu tính bằng ${unit}, ${kept}; đã ghi ${shown(value)}.${asked}`,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const slips = [1000, 100, 10];
/** How near a slipped value must come to the usual once it is put right. */
const closeness = 1.5;

function slipWarning(value: number, usual: number): Warning | null {
  if (value <= 0 || usual <= 0) return null;
  for (const factor of slips) {
    for (const [righted, word] of [
      [value / factor, `gấp khoảng ${formatNumber(factor)} lần`],
      [value * factor, `chỉ bằng khoảng 1 phần ${formatNumber(factor)}`],
    ] as const) {
      if (righted > usual * closeness || righted < usual / closeness) continue;
      return {
        rule: 'slip',
        message: `${shown(value)} ${word} mức thường thấy ${shown(usual)}. Có phải là ${shown(righted)} (nhầm đơn vị hoặc dấu phân cách)?`,
      };
    }
  }
  return null;
}

/** Like periods before this one that a change is judged by; with fewer than the least it is not judged. */
export const likePeriods = 8;

/** Codes of the periods whose values stand beside those of some periods or judge them: they themselves, the like ones before, the same ones last year. */
export function periodsBeside(codes: readonly string[]): string[] {
  const beside = codes.map(parsePeriod).flatMap((period) => {
    if (period === null) return [];
    return [...periodsBefore(period, likePeriods), samePeriodLastYear(period) ?? period, period];
  });
  return [...new Set(beside.map(({ code }) => code))];
}

const leastLikePeriods = 5;
const widest = 3;

function jumpWarning(value: number, usual: number, past: readonly number[]): Warning | null {
  const spread = median(past.map((one) => Math.abs(one - usual)));
  if (Math.abs(value - usual) <= widest * spread) return null;
  return {
    rule: 'jump',
    message: `${shown(value)} lệch nhiều so với ${past.length} kỳ trước (thường ${shown(usual)}, lệch giữa ${shown(spread)}).`,
  };
}

/**
 * Warnings about one value by itself and by its past.
 * @param past values of the like periods before it, the latest last; of more than 8 the last 8 count.
 */
export function cellWarnings(value: number, indicator: CheckedIndicator, past: readonly number[]): Warning[] {
  const warnings = [rangeWarning(value, indicator), decimalsWarning(value, indicator)];
  const before = past.slice(-likePeriods);
  const last = before.at(-1);
  if (indicator.isCumulative && last !== undefined && value < last) {
    warnings.push({
      rule: 'cumulative-falls',
      message: `Số lũy tích ${shown(value)} thấp hơn kỳ trước (${shown(last)}).`,
    });
  }
  if (before.length >= leastLikePeriods) {
    const usual = median(before);
    warnings.push(slipWarning(value, usual) ?? jumpWarning(value, usual, before));
  }
  return warnings.filter((warning) => warning !== null);
}
