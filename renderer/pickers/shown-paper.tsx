import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { PaperRef } from '../../shared/contract/index.ts';
import { call, errorSentence } from '../api/bridge.ts';
import { usePaperActions } from '../api/papers.ts';
import { DocumentView, loadPaperFonts } from '../document-view/index.ts';
import { PaperBar } from '../ui/paper-bar.tsx';
import { PaperGround } from '../ui/paper-ground.tsx';
import { usePrintAction } from '../ui/print-action.ts';
import { PrintDialog } from '../ui/print-dialog.tsx';
import { ErrorNote, Loading } from '../ui/states.tsx';

interface ShownPaperProps {
  readonly title: string;
  /** Where the paper was opened from. */
  readonly back: string;
  readonly paper: PaperRef;
  /** What the clerk can choose for it. */
  readonly children?: ReactNode;
}

/** A paper as it prints, with what can be done with it. */
export function ShownPaper({ title, back, paper, children }: ShownPaperProps) {
  const model = useQuery({
    queryKey: ['papers', 'shown', paper],
    queryFn: async () => {
      const [answer] = await Promise.all([call('papers.model', { paper }), loadPaperFonts()]);
      return answer.model;
    },
    placeholderData: keepPreviousData,
  });
  const [pages, setPages] = useState<number | null>(null);
  const { dialog, ...actions } = usePaperActions(paper);
  usePrintAction(actions.onPrint);
  return (
    <div className="paper-screen">
      <PaperBar title={title} back={back} {...actions}>
        {children}
      </PaperBar>
      <PaperGround label={title}>
        {model.isPending ? <Loading /> : null}
        {model.isError ? (
          <ErrorNote message={errorSentence(model.error)} onRetry={() => model.refetch()} />
        ) : null}
        {model.data && !model.isError ? <DocumentView model={model.data} onPages={setPages} /> : null}
      </PaperGround>
      <PrintDialog pages={pages} {...dialog} />
    </div>
  );
}
