import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperRef } from '../../../shared/contract/index.ts';
import { call, errorSentence } from '../../api/bridge.ts';
import { usePaperActions } from '../../api/papers.ts';
import { DocumentView } from '../../document-view/index.ts';
import { PaperBar } from '../../ui/paper-bar.tsx';
import { PaperGround } from '../../ui/paper-ground.tsx';
import { usePrintAction } from '../../ui/print-action.ts';
import { PrintDialog } from '../../ui/print-dialog.tsx';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useChartChoice } from './choice.ts';
import { editedSentences } from './edited-sentences.ts';
import { useProfileChoice } from './profile-choice.ts';

/** The chart that was chosen as the page it prints as, with the clerk's own words where there are any. */
export function ChartPaper() {
  const { ready, error, chart } = useChartChoice();
  if (error !== null) return <ErrorNote message={errorSentence(error)} />;
  if (!ready) return <Loading />;
  const kept = editedSentences(chart);
  return (
    <ShownPaper
      title="Trang biểu đồ"
      back={links.trends}
      paper={{ kind: 'chart', chart, sentences: kept === null ? null : [...kept] }}
      sheet
    />
  );
}

/** The profile of the chosen area as the page it prints as. */
export function ProfilePaper() {
  const { ready, error, profile } = useProfileChoice();
  if (error !== null) return <ErrorNote message={errorSentence(error)} />;
  if (!ready) return <Loading />;
  return (
    <ShownPaper
      title="Số liệu địa bàn"
      back={links.profile}
      paper={{ kind: 'area-profile', ...profile }}
      sheet={false}
    />
  );
}

interface ShownPaperProps {
  readonly title: string;
  readonly back: string;
  readonly paper: PaperRef;
  /** Whether its figures can be had as a sheet. */
  readonly sheet: boolean;
}

/** A paper made of figures, as it prints. */
function ShownPaper({ title, back, paper, sheet }: ShownPaperProps) {
  const model = useQuery({
    queryKey: ['indicators', 'paper', paper],
    queryFn: () => call('papers.model', { paper }),
  });
  const [pages, setPages] = useState<number | null>(null);
  const { dialog, ...actions } = usePaperActions(paper);
  usePrintAction(actions.onPrint);
  return (
    <div className="paper-screen">
      <PaperBar title={title} back={back} sheet={sheet} {...actions} />
      <PaperGround label={title}>
        {model.isPending ? <Loading /> : null}
        {model.isError ? (
          <ErrorNote message={errorSentence(model.error)} onRetry={() => model.refetch()} />
        ) : null}
        {model.data ? <DocumentView model={model.data.model} onPages={setPages} /> : null}
      </PaperGround>
      <PrintDialog pages={pages} {...dialog} />
    </div>
  );
}
