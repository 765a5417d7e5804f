import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { PaperPrint } from '../../pickers/paper-print.tsx';
import { SplitView } from '../../ui/split-view.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useSetTaskState } from './mutations.ts';
import { useTask, useTasks } from './queries.ts';
import { RegisterPaper } from './register-paper.tsx';
import { TaskList } from './task-list.tsx';
import { TaskView } from './task-view.tsx';

/** List of tasks with the page of the chosen one; or the register as a paper. */
export function TasksPage({ id, register }: { readonly id: number | null; readonly register: boolean }) {
  return register ? <RegisterPaper /> : <TasksScreen id={id} />;
}

function TasksScreen({ id }: { readonly id: number | null }) {
  const { asOf } = useAsOf();
  const tasks = useTasks(asOf);
  if (tasks.isPending) return <Loading />;
  if (tasks.isError)
    return <ErrorNote message={errorSentence(tasks.error)} onRetry={() => tasks.refetch()} />;
  return (
    <>
      <SplitView
        list={<TaskList rows={tasks.data.rows} selectedId={id} />}
        page={id === null ? null : <TaskPage key={id} id={id} />}
      />
      {id === null ? <PaperPrint paper={{ kind: 'task-register', asOf }} /> : null}
    </>
  );
}

function TaskPage({ id }: { readonly id: number }) {
  const { asOf } = useAsOf();
  const task = useTask(id, asOf);
  const state = useSetTaskState();
  if (task.isPending) return <Loading />;
  if (task.isError) return <ErrorNote message={errorSentence(task.error)} onRetry={() => task.refetch()} />;
  const former = { id, state: task.data.task.state, doneOn: task.data.doneOn };
  return (
    <TaskView
      data={task.data}
      asOf={asOf}
      saving={state.isPending}
      onChange={(next) => state.change(next, former)}
    />
  );
}
