import { useEffect } from 'react';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { PaperPrint } from '../../pickers/paper-print.tsx';
import { links, useRoute } from '../../ui/router.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useMoveTasks } from './mutations.ts';
import { useTask } from './queries.ts';
import './register/register.css';
import { useTotals } from './register/queries.ts';
import { RegisterList, useSettledView } from './register/register-list.tsx';
import { RegisterPaper } from './register/register-paper.tsx';
import { showWhere, useRegisterView } from './register/view-store.ts';
import { TaskView } from './task-view.tsx';

/** The register of tasks with the page of the chosen one; or the register as a paper. */
export function TasksPage({ id, register }: { readonly id: number | null; readonly register: boolean }) {
  return register ? <RegisterPaper /> : <TasksScreen id={id} />;
}

/** Takes up the filter that an address names, once: from then on the filter is the clerk's. */
function useAddressedFilter(): void {
  const where = useRoute().query.get('loc');
  useEffect(() => {
    if (where === null) return;
    showWhere(where);
    window.history.replaceState(null, '', links.tasks);
  }, [where]);
}

function TasksScreen({ id }: { readonly id: number | null }) {
  const { asOf } = useAsOf();
  useAddressedFilter();
  const typed = useRegisterView();
  const view = useSettledView(typed);
  const totals = useTotals(asOf, view);
  if (totals.isPending) return <Loading />;
  if (totals.isError)
    return <ErrorNote message={errorSentence(totals.error)} onRetry={() => totals.refetch()} />;
  return (
    <>
      <SplitView
        list={<RegisterList asOf={asOf} view={view} typed={typed} totals={totals.data} selectedId={id} />}
        page={id === null ? null : <TaskPage key={id} id={id} />}
      />
      {id === null ? (
        <PaperPrint paper={{ kind: 'task-register', asOf, view, restrictedToo: false }} />
      ) : null}
    </>
  );
}

function TaskPage({ id }: { readonly id: number }) {
  const { asOf } = useAsOf();
  const task = useTask(id, asOf);
  const state = useMoveTasks();
  if (task.isPending) return <Loading />;
  if (task.isError) return <ErrorNote message={errorSentence(task.error)} onRetry={() => task.refetch()} />;
  return (
    <TaskView
      data={task.data}
      asOf={asOf}
      saving={state.isPending}
      onMove={(move) => state.move({ ids: [id], on: asOf, document: null, ...move })}
    />
  );
}
