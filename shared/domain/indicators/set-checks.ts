import { formatNumber } from '../../format/index.ts';
import type { Warning } from './cell-checks.ts';

const most = 6;
const shown = (value: number): string => formatNumber(value, most);

/** A part stands above the figure that it is a part of. */
export function partWarning(
  value: number,
  whole: { readonly name: string; readonly value: number | null },
): Warning | null {
  if (whole.value === null || value <= whole.value) return null;
  return {
    rule: 'part-above-whole',
    message: `${shown(value)} cao hơn ${whole.name} (${shown(whole.value)}), mà là một phần của số ấy.`,
  };
}

/** The province's own figure is not the sum of its areas; not judged while the sum lacks a part. */
export function provinceWarning(own: number, sum: number | null, decimals: number): Warning | null {
  if (sum === null || Math.abs(own - sum) < 0.5 * 10 ** -decimals) return null;
  return {
    rule: 'province-differs',
    message: `Số toàn tỉnh ${shown(own)} khác tổng các địa bàn ${shown(sum)} (lệch ${shown(own - sum)}).`,
  };
}

const fewestCopied = 4;

/**
 * A whole column is the same as the one before: most likely copied over.
 * Not judged on fewer than 4 areas with figures other than 0.
 */
export function copiedWarning(
  column: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  beforeLabel: string,
): Warning | null {
  const telling = [...column].filter(([, value]) => value !== 0).length;
  const same =
    column.size === before.size && [...column].every(([area, value]) => before.get(area) === value);
  if (!same || telling < fewestCopied) return null;
  return {
    rule: 'copied',
    message: `Cả cột giống hệt ${beforeLabel} (${formatNumber(column.size)} địa bàn). Có phải chép nhầm?`,
  };
}
