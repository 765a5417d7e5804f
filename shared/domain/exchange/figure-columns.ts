import { type Period, previousPeriod, samePeriodLastYear } from '../indicators/index.ts';

/** Columns that an area fills, in their order after the others. */
export const figureTitles = ['Số liệu kỳ này', 'Nếu không có số, lý do', 'Loại số', 'Ghi chú'] as const;

/** Periods whose figures stand beside the cells to fill: the one before, and the same one of the year before. */
export function referencePeriods(
  period: Period,
): readonly { readonly title: string; readonly period: Period }[] {
  const before = previousPeriod(period);
  const lastYear = samePeriodLastYear(period);
  return [
    ...(before ? [{ title: `Kỳ trước: ${before.label}`, period: before }] : []),
    ...(lastYear && lastYear.code !== before?.code
      ? [{ title: `Cùng kỳ: ${lastYear.label}`, period: lastYear }]
      : []),
  ];
}

/** Columns of a form for a period that say what is known, in their order. */
export function knownTitles(period: Period): string[] {
  return [
    'STT',
    'Chỉ tiêu',
    'Đơn vị',
    ...referencePeriods(period).map(({ title }) => title),
    'Kỳ này đã ghi',
  ];
}

/** Words for a figure that is no number. */
export const reasonWords = ['chưa báo cáo', 'không phát sinh', 'không áp dụng'] as const;

/** Words for what kind of number it is. */
export const kindWords = ['chính thức', 'sơ bộ'] as const;
