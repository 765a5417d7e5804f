import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { PaperRef } from '../../shared/contract/index.ts';
import { call } from './bridge.ts';
import { complain } from './complain.ts';

/** Saves a paper as PDF or DOCX where the clerk chooses, and says where it went. */
function useSavePaper() {
  return useMutation({
    mutationFn: (request: { readonly paper: PaperRef; readonly format: 'pdf' | 'docx' }) =>
      call('papers.save', request),
    onSuccess: ({ path }) => {
      if (path !== null) notifications.show({ title: 'Đã lưu', message: path });
    },
    onError: complain,
  });
}

/** Sends a paper to the printer. */
export function usePrintPaper() {
  return useMutation({
    mutationFn: (paper: PaperRef) => call('papers.print', { paper }),
    onSuccess: ({ printed }) => {
      if (printed) notifications.show({ message: 'Đã gửi tới máy in.' });
    },
    onError: complain,
  });
}

/** What can be done with one paper, and which of it is under way. */
export function usePaperActions(paper: PaperRef) {
  const save = useSavePaper();
  const print = usePrintPaper();
  const busy = print.isPending ? 'print' : save.isPending ? save.variables.format : null;
  return {
    busy,
    onSave: (format: 'pdf' | 'docx') => {
      if (busy === null) save.mutate({ paper, format });
    },
    onPrint: () => {
      if (busy === null) print.mutate(paper);
    },
  } as const;
}
