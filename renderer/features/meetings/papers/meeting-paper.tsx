import { useState } from 'react';
import { errorSentence } from '../../../api/bridge.ts';
import { usePaperActions } from '../../../api/papers.ts';
import { DocumentView } from '../../../document-view/index.ts';
import { EndedNote } from '../../../pickers/ended-note.tsx';
import { PaperBar } from '../../../ui/paper-bar.tsx';
import { PaperGround } from '../../../ui/paper-ground.tsx';
import { usePrintAction } from '../../../ui/print-action.ts';
import { PrintDialog } from '../../../ui/print-dialog.tsx';
import { links, navigate } from '../../../ui/router.ts';
import { EmptyState, ErrorNote, Loading } from '../../../ui/states.tsx';
import { useMeetingPaper } from '../queries.ts';
import { PaperIssuing } from './issuing.tsx';
import { type PaperKind, paperKinds } from './kinds.ts';

/** A paper of a meeting, as it prints; `place` is its name in the address. */
export function MeetingPaperPage({ id, place }: { readonly id: number; readonly place: string | undefined }) {
  const paper = paperKinds.find((one) => one.place === place);
  if (paper) return <MeetingPaper key={place} id={id} paper={paper} />;
  return (
    <EmptyState title="Không có giấy tờ này" action={{ label: 'Về hội nghị', href: links.meeting(id) }} />
  );
}

function MeetingPaper({ id, paper: { kind, label } }: { readonly id: number; readonly paper: PaperKind }) {
  const paper = useMeetingPaper({ kind, id });
  const [pages, setPages] = useState<number | null>(null);
  const { dialog, ...actions } = usePaperActions({ kind, id });
  usePrintAction(actions.onPrint);
  return (
    <div className="paper-screen">
      <PaperBar title={label} back={links.meeting(id)} {...actions}>
        {kind === 'attendance' ? null : <PaperIssuing paper={{ kind, id }} label={label} />}
      </PaperBar>
      <EndedNote ended={paper.data?.ended ?? []} />
      <PaperGround label={label}>
        {paper.isPending ? <Loading /> : null}
        {paper.isError ? (
          <ErrorNote message={errorSentence(paper.error)} onRetry={() => paper.refetch()} />
        ) : null}
        {paper.data ? (
          <DocumentView
            model={paper.data.model}
            onField={() => navigate(links.meeting(id))}
            onPages={setPages}
          />
        ) : null}
      </PaperGround>
      <PrintDialog pages={pages} {...dialog} />
    </div>
  );
}
