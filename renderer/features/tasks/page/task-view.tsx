import { Button } from '@mantine/core';
import { taskStateLabel } from '../../../../shared/domain/tasks/index.ts';
import { complain } from '../../../api/complain.ts';
import { links } from '../../../ui/router.ts';
import { SampleMark } from '../../../ui/states.tsx';
import { TermBadge } from '../../../ui/term-badge.tsx';
import { useBinTasks, useRestoreTasks } from '../mutations.ts';
import type { TaskData } from '../task-data.ts';
import { isBeingEdited } from '../writing/task-drafts.ts';
import { NextSteps } from './next-steps.tsx';
import { Origin } from './origin.tsx';
import { Parts } from './parts.tsx';
import { TaskFacts } from './task-facts.tsx';
import { Timeline } from './timeline.tsx';

interface TaskViewProps {
  readonly data: TaskData;
  /** Day that the window counts to, ISO. */
  readonly asOf: string;
  /** Whether the progress report is open from the start. */
  readonly reporting: boolean;
}

/** Page of one task: who owes it, by when, where it came from, what is next, what became of it. */
export function TaskView({ data, asOf, reporting }: TaskViewProps) {
  const { task, work, span } = data;
  return (
    <article className="page task-page">
      <div className="page-head">
        <h1 className={span === null ? 'long-title' : 'long-title clamped'} title={task.content}>
          {task.isSample ? <SampleMark /> : null} {task.content}
        </h1>
        <div className="actions">
          <Button component="a" variant="default" href={links.taskEdit(task.id)} title="Alt+S">
            Sửa
          </Button>
          <Button component="a" variant="default" href={links.taskSlips([task.id])}>
            Phiếu
          </Button>
          <BinButton id={task.id} binned={work.binned} />
        </div>
      </div>
      <div className="page-state">
        <span className="task-state">{taskStateLabel(task.state)}</span>
        <TermBadge term={task.term} daysLate={task.daysLate} />
        {work.restricted ? (
          <span className="restricted-mark" title="Không đưa vào giấy tờ và tệp xuất, trừ khi yêu cầu">
            Hạn chế
          </span>
        ) : null}
        {isBeingEdited(task.id) ? <a href={links.taskEdit(task.id)}>Có phần sửa chưa lưu</a> : null}
      </div>
      {work.binned ? (
        <p className="form-hint">Nhiệm vụ đang ở thùng rác. Lấy ra để tiếp tục theo dõi.</p>
      ) : (
        <NextSteps key={task.id} data={data} asOf={asOf} reporting={reporting} />
      )}
      <TaskFacts data={data} />
      <Origin data={data} />
      <Parts data={data} asOf={asOf} />
      <Timeline data={data} />
    </article>
  );
}

function BinButton({ id, binned }: { readonly id: number; readonly binned: boolean }) {
  const bin = useBinTasks();
  const restore = useRestoreTasks();
  const act = binned ? restore : bin;
  return (
    <Button variant="default" loading={act.isPending} onClick={() => act.mutate([id], { onError: complain })}>
      {binned ? 'Lấy ra khỏi thùng rác' : 'Bỏ vào thùng rác'}
    </Button>
  );
}
