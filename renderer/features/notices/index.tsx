import { useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { PaperPrint } from '../../pickers/paper-print.tsx';
import { links } from '../../ui/router.ts';
import { SplitView } from '../../ui/split-view.tsx';
import { EmptyState, ErrorNote, Loading } from '../../ui/states.tsx';
import { NoticeList } from './notice-list.tsx';
import { NoticePaper } from './notice-paper.tsx';
import { NoticeView } from './notice-view.tsx';
import { useNotice, useNotices } from './queries.ts';

export { TracePage } from './trace/trace-page.tsx';

/** What the address says of the notices. */
export interface NoticesPageProps {
  readonly id: number | null;
  /** Shows the notice as the paper it prints as. */
  readonly paper: boolean;
  /** Task whose sentence is lit. */
  readonly litTask: number | null;
}

/** List of notices, with the page of the chosen one; or its paper over the whole width. */
export function NoticesPage({ id, paper, litTask }: NoticesPageProps) {
  const notices = useNotices();
  if (id !== null && paper) return <NoticePaper id={id} />;
  if (notices.isPending) return <Loading />;
  if (notices.isError) {
    return <ErrorNote message={errorSentence(notices.error)} onRetry={() => notices.refetch()} />;
  }
  return (
    <SplitView
      list={<NoticeList rows={notices.data.rows} selectedId={id} />}
      page={
        id === null ? null : (
          <>
            <NoticePage key={id} id={id} litTask={litTask} />
            <PaperPrint paper={{ kind: 'notice', id }} />
          </>
        )
      }
    />
  );
}

function NoticePage({ id, litTask }: { readonly id: number; readonly litTask: number | null }) {
  const { asOf } = useAsOf();
  const notice = useNotice(id, asOf);
  if (notice.isPending) return <Loading />;
  if (notice.isError) {
    return <ErrorNote message={errorSentence(notice.error)} onRetry={() => notice.refetch()} />;
  }
  if (notice.data.notice.standing === 'draft') return <DraftNote id={id} />;
  return <NoticeView data={notice.data} litTask={litTask} />;
}

function DraftNote({ id }: { readonly id: number }) {
  return (
    <EmptyState
      title="Thông báo này còn là dự thảo"
      hint="Chưa ban hành nên chưa giao nhiệm vụ nào."
      action={{ label: 'Mở dự thảo', href: links.draft(id) }}
    />
  );
}
