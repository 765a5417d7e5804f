import { useState } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { usePaperActions } from '../../api/papers.ts';
import { DocumentView } from '../../document-view/index.ts';
import { PaperBar } from '../../ui/paper-bar.tsx';
import { PaperGround } from '../../ui/paper-ground.tsx';
import { usePrintAction } from '../../ui/print-action.ts';
import { PrintDialog } from '../../ui/print-dialog.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useLetterPaper } from './queries.ts';

/** A letter as it was issued. */
export function LetterPage({ id }: { readonly id: number }) {
  const ref = { kind: 'reminder', id } as const;
  const paper = useLetterPaper(ref);
  const [pages, setPages] = useState<number | null>(null);
  const { dialog, ...actions } = usePaperActions(ref);
  usePrintAction(actions.onPrint);
  return (
    <div className="paper-screen">
      <PaperBar title="Công văn đôn đốc" back={links.reminders()} {...actions} />
      <PaperGround label="Công văn đôn đốc">
        {paper.isPending ? <Loading /> : null}
        {paper.isError ? (
          <ErrorNote message={errorSentence(paper.error)} onRetry={() => paper.refetch()} />
        ) : null}
        {paper.data ? <DocumentView model={paper.data} onPages={setPages} /> : null}
      </PaperGround>
      <PrintDialog pages={pages} {...dialog} />
    </div>
  );
}
