import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperRef, PrintChoice } from '../../shared/contract/index.ts';
import { call, errorSentence } from './bridge.ts';
import { complain } from './complain.ts';

/** Saves a paper as PDF or DOCX where the clerk chooses, and says where it went. */
function useSavePaper() {
  return useMutation({
    mutationFn: (request: { readonly paper: PaperRef; readonly format: 'pdf' | 'docx' | 'xlsx' }) =>
      call('papers.save', request),
    onSuccess: ({ path }) => {
      if (path !== null) notifications.show({ title: 'Đã lưu', message: path });
    },
    onError: complain,
  });
}

/** Sends papers to the printer one after the other; what went wrong is said where it was asked. */
function usePrintPapers(onDone: () => void) {
  return useMutation({
    mutationFn: async (request: { readonly papers: readonly PaperRef[]; readonly choice: PrintChoice }) => {
      let sent = 0;
      for (const paper of request.papers) {
        const { printed } = await call('papers.print', { paper, choice: request.choice });
        if (!printed) break;
        sent += 1;
      }
      return sent;
    },
    onSuccess: (sent) => {
      onDone();
      if (sent > 0)
        notifications.show({
          message: sent === 1 ? 'Đã gửi tới máy in.' : `Đã gửi ${sent} văn bản tới máy in.`,
        });
    },
  });
}

/** Printers of this PC, asked for anew each time: they come and go. */
function usePrinters(enabled: boolean) {
  return useQuery({
    queryKey: ['printers'],
    queryFn: () => call('printers.list', {}),
    staleTime: 0,
    enabled,
  });
}

/** Asks how to print papers, all in the same way, and prints them in their order. */
export function usePrintAll(papers: readonly PaperRef[]) {
  const [asking, setAsking] = useState(false);
  const print = usePrintPapers(() => setAsking(false));
  const printers = usePrinters(asking);
  return {
    printing: print.isPending,
    ask: () => {
      print.reset();
      setAsking(true);
    },
    dialog: {
      opened: asking,
      printers: printers.data?.printers ?? [],
      printing: print.isPending,
      error: print.isError ? errorSentence(print.error) : null,
      onPrint: (choice: PrintChoice) => print.mutate({ papers, choice }),
      onClose: () => setAsking(false),
    },
  } as const;
}

/** What can be done with one paper, which of it is under way, and the dialog that asks how to print it. */
export function usePaperActions(paper: PaperRef) {
  const save = useSavePaper();
  const { printing, ask, dialog } = usePrintAll([paper]);
  const busy = printing ? 'print' : save.isPending ? save.variables.format : null;
  return {
    busy,
    onSave: (format: 'pdf' | 'docx' | 'xlsx') => {
      if (busy === null) save.mutate({ paper, format });
    },
    onPrint: () => {
      if (busy === null) ask();
    },
    dialog,
  } as const;
}
