import { Checkbox } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperRef } from '../../../../shared/contract/index.ts';
import { useAsOf } from '../../../api/as-of.tsx';
import { call, errorSentence } from '../../../api/bridge.ts';
import { usePaperActions } from '../../../api/papers.ts';
import { DocumentView } from '../../../document-view/index.ts';
import { PaperBar } from '../../../ui/paper-bar.tsx';
import { PaperGround } from '../../../ui/paper-ground.tsx';
import { usePrintAction } from '../../../ui/print-action.ts';
import { PrintDialog } from '../../../ui/print-dialog.tsx';
import { links } from '../../../ui/router.ts';
import { ErrorNote, Loading } from '../../../ui/states.tsx';
import { useRegisterView } from './view-store.ts';

/** The register as it is seen, as the paper that it prints as, for the day that the window counts to. */
export function RegisterPaper() {
  const { asOf } = useAsOf();
  const view = useRegisterView();
  const [restrictedToo, setRestrictedToo] = useState(false);
  const paper: PaperRef = { kind: 'task-register', asOf, view, restrictedToo };
  const model = useQuery({
    queryKey: ['tasks', 'paper', paper],
    queryFn: () => call('papers.model', { paper }),
    placeholderData: keepPreviousData,
  });
  const [pages, setPages] = useState<number | null>(null);
  const { dialog, ...actions } = usePaperActions(paper);
  usePrintAction(actions.onPrint);
  return (
    <div className="paper-screen">
      <PaperBar title="Sổ theo dõi nhiệm vụ" back={links.tasks} sheet {...actions}>
        <Checkbox
          label="Kể cả nhiệm vụ hạn chế"
          checked={restrictedToo}
          onChange={(event) => setRestrictedToo(event.currentTarget.checked)}
        />
      </PaperBar>
      <PaperGround label="Sổ theo dõi nhiệm vụ">
        {model.isPending ? <Loading /> : null}
        {model.isError ? (
          <ErrorNote message={errorSentence(model.error)} onRetry={() => model.refetch()} />
        ) : null}
        {model.data && !model.isError ? (
          <DocumentView model={model.data.model} onPages={setPages} onField={() => undefined} />
        ) : null}
      </PaperGround>
      <PrintDialog pages={pages} {...dialog} />
    </div>
  );
}
