import type { PaperRef } from '../../shared/contract/index.ts';
import { usePaperActions } from '../api/papers.ts';
import { usePrintAction } from '../ui/print-action.ts';
import { PrintDialog } from '../ui/print-dialog.tsx';

/** Where a screen has a paper of its own that it does not show: Ctrl+P asks how to print that paper. */
export function PaperPrint({ paper }: { readonly paper: PaperRef }) {
  const { onPrint, dialog } = usePaperActions(paper);
  usePrintAction(onPrint);
  return <PrintDialog pages={null} {...dialog} />;
}
