import { useEffect, useRef } from 'react';
import type { PaperRef } from '../../../shared/contract/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { DocumentView } from '../../document-view/index.ts';
import { PaperPrint } from '../../pickers/paper-print.tsx';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useLetterPaper } from './queries.ts';

/** The letter to one agency as it will be; Ctrl+P prints it so. */
export function LetterPreview({ agency, paper }: { readonly agency: string; readonly paper: PaperRef }) {
  const model = useLetterPaper(paper);
  const ground = useRef<HTMLElement>(null);
  useEffect(() => {
    // What scrolls has to be within reach of Tab, also where nothing in it is.
    if (ground.current) ground.current.tabIndex = 0;
  }, []);
  return (
    <section ref={ground} className="paper-ground reminder-preview" aria-label={`Công văn gửi ${agency}`}>
      {model.isPending ? <Loading /> : null}
      {model.isError ? (
        <ErrorNote message={errorSentence(model.error)} onRetry={() => model.refetch()} />
      ) : null}
      {model.data ? <DocumentView model={model.data} /> : null}
      <PaperPrint paper={paper} />
    </section>
  );
}
