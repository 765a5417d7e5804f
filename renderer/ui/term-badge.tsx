import { type TaskTerm, taskTermLabel } from '../../shared/domain/tasks/index.ts';
import { formatNumber } from '../../shared/format/index.ts';

const signs: Readonly<Record<TaskTerm, string>> = {
  late: '▲',
  'due-soon': '◆',
  'in-term': '○',
  'no-deadline': '–',
  'done-on-time': '✓',
  'done-late': '✓',
};

/** How a task stands to its deadline: a sign and a word, never the colour alone. */
export function TermBadge({ term, daysLate = 0 }: { readonly term: TaskTerm; readonly daysLate?: number }) {
  const words =
    term === 'late' && daysLate > 0 ? `Quá hạn ${formatNumber(daysLate)} ngày` : taskTermLabel(term);
  return (
    <span className={`term term-${term}`}>
      <span aria-hidden="true">{signs[term]}</span> {words}
    </span>
  );
}
