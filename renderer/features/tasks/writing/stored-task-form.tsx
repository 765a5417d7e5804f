import { useAsOf } from '../../../api/as-of.tsx';
import { links, navigate } from '../../../ui/router.ts';
import type { TaskData } from '../task-data.ts';
import { draftOf, emptyTask } from './task-drafts.ts';
import { TaskForm } from './task-form.tsx';

/** The form of a task that is kept. */
export function StoredTaskForm({ data }: { readonly data: TaskData }) {
  const { asOf } = useAsOf();
  const { id, noticeId } = data.task;
  const read = () => navigate(links.task(id));
  return (
    <TaskForm
      id={id}
      stored={draftOf(data, Number(asOf.slice(0, 4)))}
      storedRule={data.work.rule}
      ofNotice={noticeId !== null}
      asOf={asOf}
      onSaved={read}
      onLeave={read}
    />
  );
}

/** The form of a task that comes out of no notice in the record. */
export function NewTaskForm() {
  const { asOf } = useAsOf();
  return (
    <TaskForm
      id={null}
      stored={emptyTask(Number(asOf.slice(0, 4)))}
      storedRule={null}
      ofNotice={false}
      asOf={asOf}
      onSaved={(id) => navigate(links.task(id))}
      onLeave={() => navigate(links.tasks)}
    />
  );
}
