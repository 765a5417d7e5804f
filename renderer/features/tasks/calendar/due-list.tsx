import type { ReplyOf } from '../../../../shared/contract/index.ts';
import { formatDate, formatNumber } from '../../../../shared/format/index.ts';
import { Absent } from '../../../ui/absent.tsx';
import { links } from '../../../ui/router.ts';
import { Section } from '../../../ui/section.tsx';
import { TaskLine } from '../../../ui/task-line.tsx';

interface DueListProps {
  readonly day: string;
  readonly rows: ReplyOf<'tasks.page'>['slices'][number];
  readonly count: number;
  /** Name of the day where it departs from its week. */
  readonly off: string | null;
}

/** The tasks that fall due on the day in hand. */
export function DueList({ day, rows, count, off }: DueListProps) {
  const name = off === null ? '' : `, ${off}`;
  return (
    <Section
      title={`Đến hạn ngày ${formatDate(day)}${name} (${formatNumber(count)})`}
      aside={<a href={links.tasksWhere({ month: day.slice(0, 7) })}>Mở danh sách cả tháng</a>}
    >
      {count === 0 ? <Absent words="Không có nhiệm vụ nào đến hạn ngày này." /> : null}
      <ul className="task-lines">
        {rows.map((task) => (
          <li key={task.id}>
            <TaskLine task={task} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
