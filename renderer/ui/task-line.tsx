import type { ReplyOf } from '../../shared/contract/index.ts';
import { taskStateLabel } from '../../shared/domain/tasks/index.ts';
import { formatDate } from '../../shared/format/index.ts';
import { Shown } from './absent.tsx';
import { links } from './router.ts';
import { SampleMark } from './states.tsx';
import { TermBadge } from './term-badge.tsx';

/** A task as lists get it. */
export type TaskRow = ReplyOf<'tasks.get'>['task'];

/** The deadline in words: a day, else the words of the notice, else null. */
export function deadlineWords(task: TaskRow): string | null {
  return task.deadline === null ? task.deadlineText : formatDate(task.deadline);
}

interface TaskLineProps {
  readonly task: TaskRow;
  /** Leaves the task's words out: they stand right above the line. */
  readonly wordless?: boolean;
}

/** A task as one line that opens it. */
export function TaskLine({ task, wordless = false }: TaskLineProps) {
  return (
    <a
      className={`task-line${wordless ? ' task-line-wordless' : ''}${task.restricted ? ' no-print' : ''}`}
      href={links.task(task.id)}
    >
      <TermBadge term={task.term} daysLate={task.daysLate} />
      {wordless ? null : (
        <span className="clip" title={task.content}>
          {task.isSample ? <SampleMark /> : null} {task.content}
        </span>
      )}
      <span className="clip" title={task.lead.join(', ')}>
        <Shown value={task.lead.join(', ')} absent="chưa rõ chủ trì" />
      </span>
      <span className="clip day-cell" title={deadlineWords(task) ?? ''}>
        <Shown value={deadlineWords(task)} absent="không thời hạn" />
      </span>
      <span className="clip">{taskStateLabel(task.state)}</span>
    </a>
  );
}
