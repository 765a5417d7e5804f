import { useEffect } from 'react';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { PaperPrint } from '../../pickers/paper-print.tsx';
import { links, useRoute } from '../../ui/router.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { DeadlineCalendar } from './calendar/deadline-calendar.tsx';
import { TaskPage, type TaskPurpose } from './page/task-page.tsx';
import './register/register.css';
import { useTotals } from './register/queries.ts';
import { RegisterList, useSettledView } from './register/register-list.tsx';
import { RegisterPaper } from './register/register-paper.tsx';
import { showWhere, useRegisterView } from './register/view-store.ts';
import { NewTaskForm } from './writing/stored-task-form.tsx';

interface TasksPageProps {
  readonly id: number | null;
  /** Part of the address after "nhiem-vu": a task's id, "moi", "lich", "bieu-theo-doi". */
  readonly second: string | undefined;
  /** What the page of the task is opened for. */
  readonly third: string | undefined;
}

/** The register of tasks with the page of the chosen one or the form of a new one; or the register as a paper. */
export function TasksPage({ id, second, third }: TasksPageProps) {
  if (second === 'bieu-theo-doi') return <RegisterPaper />;
  if (second === 'lich') return <DeadlineCalendar />;
  return <TasksScreen id={id} isNew={second === 'moi'} purpose={purposes[third ?? ''] ?? 'read'} />;
}

const purposes: Readonly<Record<string, TaskPurpose>> = { 'bao-cao': 'report', sua: 'edit' };

interface TasksScreenProps {
  readonly id: number | null;
  readonly isNew: boolean;
  readonly purpose: TaskPurpose;
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

function TasksScreen({ id, isNew, purpose }: TasksScreenProps) {
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
        page={
          isNew ? (
            <NewTaskForm />
          ) : id === null ? null : (
            <TaskPage key={`${id} ${purpose}`} id={id} purpose={purpose} />
          )
        }
      />
      {id === null && !isNew ? (
        <PaperPrint paper={{ kind: 'task-register', asOf, view, restrictedToo: false }} />
      ) : null}
    </>
  );
}
