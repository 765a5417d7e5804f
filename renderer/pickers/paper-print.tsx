import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PaperRef } from '../../shared/contract/index.ts';
import { call } from '../api/bridge.ts';
import { usePaperActions } from '../api/papers.ts';
import { DocumentView, loadPaperFonts } from '../document-view/index.ts';
import { usePrintAction } from '../ui/print-action.ts';
import { PrintDialog, type PrintDialogProps } from '../ui/print-dialog.tsx';

interface UnseenPaperProps {
  readonly paper: PaperRef;
  readonly dialog: Omit<PrintDialogProps, 'pages'>;
}

/** Asks how to print a paper that the screen does not show; its pages are counted meanwhile, so that a range can be checked. */
export function UnseenPaperDialog({ paper, dialog }: UnseenPaperProps) {
  const [pages, setPages] = useState<number | null>(null);
  return (
    <>
      <PrintDialog pages={dialog.opened ? pages : null} {...dialog} />
      {dialog.opened ? <PageCount paper={paper} onPages={setPages} /> : null}
    </>
  );
}

/** The paper as its preview would lay it out, out of sight. */
function PageCount(props: { readonly paper: PaperRef; readonly onPages: (count: number | null) => void }) {
  const { paper, onPages } = props;
  const { data } = useQuery({
    queryKey: ['papers', 'counted', paper],
    queryFn: async () => {
      const [{ model }] = await Promise.all([call('papers.model', { paper }), loadPaperFonts()]);
      return model;
    },
    staleTime: 0,
    gcTime: 0,
  });
  useEffect(() => () => onPages(null), [onPages]);
  if (!data) return null;
  return (
    <div className="paper-counted" aria-hidden="true" inert>
      <DocumentView model={data} onPages={onPages} />
    </div>
  );
}

/** Where a screen has a paper of its own that it does not show: Ctrl+P asks how to print that paper. */
export function PaperPrint({ paper }: { readonly paper: PaperRef }) {
  const { onPrint, dialog } = usePaperActions(paper);
  usePrintAction(onPrint);
  return <UnseenPaperDialog paper={paper} dialog={dialog} />;
}
