import type { ReplyOf } from '../../../../shared/contract/index.ts';
import { ageBandLabel } from '../../../../shared/domain/task-register/index.ts';
import { taskTermLabel } from '../../../../shared/domain/tasks/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';

/** What the register holds as it is filtered, in one line. */
export function TotalsLine({ totals }: { readonly totals: ReplyOf<'tasks.totals'> }) {
  const bands = totals.bands
    .filter(({ count }) => count > 0)
    .map(({ band, count }) => `${ageBandLabel(band)}: ${formatNumber(count)}`)
    .join(', ');
  const terms = totals.terms
    .filter(({ count }) => count > 0)
    .map(({ term, count }) => {
      const words = `${taskTermLabel(term).toLocaleLowerCase('vi')} ${formatNumber(count)}`;
      return term === 'late' ? `${words} (${bands})` : words;
    });
  return (
    <output className="totals-line" aria-label="Tổng của những gì đang xem">
      <strong>Tổng {formatNumber(totals.total)} nhiệm vụ</strong>
      {terms.length === 0 ? '' : `: ${terms.join('; ')}`}
      {totals.restricted === 0 ? '' : `. Trong đó ${formatNumber(totals.restricted)} hạn chế`}
    </output>
  );
}
