import { useState } from 'react';
import type { FieldRef } from '../../../shared/documents/model/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { usePaperActions } from '../../api/papers.ts';
import { DocumentView } from '../../document-view/index.ts';
import { PaperBar } from '../../ui/paper-bar.tsx';
import { PaperGround } from '../../ui/paper-ground.tsx';
import { usePrintAction } from '../../ui/print-action.ts';
import { PrintDialog } from '../../ui/print-dialog.tsx';
import { links, navigate } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useNoticePaper } from './queries.ts';

/** The notice as the paper it prints as. */
export function NoticePaper({ id }: { readonly id: number }) {
  const paper = useNoticePaper(id);
  const [pages, setPages] = useState<number | null>(null);
  const { dialog, ...actions } = usePaperActions({ kind: 'notice', id });
  usePrintAction(actions.onPrint);
  const goTo = (field: FieldRef) =>
    navigate(field.entity === 'task' ? links.task(field.id) : links.notice(id));
  return (
    <div className="paper-screen">
      <PaperBar title="Bản in thông báo kết luận" back={links.notice(id)} {...actions} />
      <PaperGround label="Bản in thông báo kết luận">
        {paper.isPending ? <Loading /> : null}
        {paper.isError ? (
          <ErrorNote message={errorSentence(paper.error)} onRetry={() => paper.refetch()} />
        ) : null}
        {paper.data ? <DocumentView model={paper.data.model} onField={goTo} onPages={setPages} /> : null}
      </PaperGround>
      <PrintDialog pages={pages} {...dialog} />
    </div>
  );
}
