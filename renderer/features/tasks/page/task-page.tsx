import { useAsOf } from '../../../api/as-of.tsx';
import { errorSentence } from '../../../api/bridge.ts';
import { ErrorNote, Loading } from '../../../ui/states.tsx';
import { useTask } from '../queries.ts';
import { StoredTaskForm } from '../writing/stored-task-form.tsx';
import './task-page.css';
import { TaskView } from './task-view.tsx';

/** What the page of a task is opened for. */
export type TaskPurpose = 'read' | 'report' | 'edit';

/** Page of one task, read or with one of its forms open. */
export function TaskPage({ id, purpose }: { readonly id: number; readonly purpose: TaskPurpose }) {
  const { asOf } = useAsOf();
  const task = useTask(id, asOf);
  if (task.isPending) return <Loading />;
  if (task.isError) return <ErrorNote message={errorSentence(task.error)} onRetry={() => task.refetch()} />;
  if (purpose === 'edit') return <StoredTaskForm data={task.data} />;
  return <TaskView data={task.data} asOf={asOf} reporting={purpose === 'report'} />;
}
