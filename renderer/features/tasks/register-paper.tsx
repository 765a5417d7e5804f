import { useState } from 'react';
import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { usePaperActions } from '../../api/papers.ts';
import { DocumentView } from '../../document-view/index.ts';
import { PaperBar } from '../../ui/paper-bar.tsx';
import { PaperGround } from '../../ui/paper-ground.tsx';
import { usePrintAction } from '../../ui/print-action.ts';
import { PrintDialog } from '../../ui/print-dialog.tsx';
import { links, navigate } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useTaskRegister } from './queries.ts';

/** The register of tasks as the paper it prints as, for the day that the window counts to. */
export function RegisterPaper() {
  const { asOf } = useAsOf();
  const register = useTaskRegister(asOf);
  const [pages, setPages] = useState<number | null>(null);
  const { dialog, ...actions } = usePaperActions({ kind: 'task-register', asOf });
  usePrintAction(actions.onPrint);
  return (
    <div className="paper-screen">
      <PaperBar title="Sổ theo dõi nhiệm vụ" back={links.tasks} {...actions} />
      <PaperGround label="Sổ theo dõi nhiệm vụ">
        {register.isPending ? <Loading /> : null}
        {register.isError ? (
          <ErrorNote message={errorSentence(register.error)} onRetry={() => register.refetch()} />
        ) : null}
        {register.data ? (
          <DocumentView
            model={register.data.model}
            onPages={setPages}
            onField={({ entity, id }) => {
              if (entity === 'task') navigate(links.task(id));
            }}
          />
        ) : null}
      </PaperGround>
      <PrintDialog pages={pages} {...dialog} />
    </div>
  );
}
