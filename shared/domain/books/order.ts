import { formatDate } from '../../format/index.ts';
import { type BookNumber, compareBookNumbers, formatBookNumber, isSameNumber } from './numbers.ts';

/** A number with the day (ISO) of the document that bears it, where that is known. */
export interface DatedNumber extends BookNumber {
  readonly datedOn: string | null;
}

/** What is odd about a day beside the days of the numbers before and after, as a sentence; null where nothing is. */
export function dateOutOfOrder(entry: DatedNumber, others: readonly DatedNumber[]): string | null {
  const { datedOn } = entry;
  if (datedOn === null) return null;
  const dated = others.filter((other) => other.datedOn !== null && !isSameNumber(other, entry));
  const before = dated.filter((other) => compareBookNumbers(other, entry) < 0).sort(compareBookNumbers);
  const after = dated.filter((other) => compareBookNumbers(other, entry) > 0).sort(compareBookNumbers);
  const earlier = before.at(-1);
  if (earlier?.datedOn && earlier.datedOn > datedOn) return says(datedOn, 'sớm', earlier, 'trước');
  const later = after[0];
  if (later?.datedOn && later.datedOn < datedOn) return says(datedOn, 'muộn', later, 'sau');
  return null;
}

function says(datedOn: string, than: string, { datedOn: day, ...place }: DatedNumber, side: string): string {
  const other = `số ${formatBookNumber(place)} đứng ${side} (${formatDate(day ?? '')})`;
  return `Ngày ${formatDate(datedOn)} ${than} hơn ngày của ${other}.`;
}

/** Why nothing is issued under a day to come (ISO both): what is issued is final, and its day is that of the signing; null where the day has come. */
export function futureRefusal(on: string, today: string): string | null {
  return on <= today
    ? null
    : `Ngày ban hành ${formatDate(on)} sau hôm nay (${formatDate(today)}). Sửa ngày ban hành, hoặc chỉnh lại đồng hồ máy nếu máy sai ngày.`;
}
