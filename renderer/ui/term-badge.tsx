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

/** How a task stands to its deadline: a sign and a word, never the colour alone; a narrow list shows the days alone. */
export function TermBadge({ term, daysLate = 0 }: { readonly term: TaskTerm; readonly daysLate?: number }) {
  const days = term === 'late' && daysLate > 0 ? `${formatNumber(daysLate)} ngày` : null;
  return (
    <span className={`term term-${term}`}>
      <span aria-hidden="true">{signs[term]}</span>{' '}
      <span className={days === null ? undefined : 'term-words'}>
        {days === null ? taskTermLabel(term) : `${taskTermLabel(term)} ${days}`}
      </span>
      {days === null ? null : (
        <span className="term-days" aria-hidden="true">
          {days}
        </span>
      )}
    </span>
  );
}
