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

/** Sends a paper to the printer; what went wrong is said where it was asked. */
function usePrintPaper(onDone: () => void) {
  return useMutation({
    mutationFn: (request: { readonly paper: PaperRef; readonly choice: PrintChoice }) =>
      call('papers.print', request),
    onSuccess: ({ printed }) => {
      onDone();
      if (printed) notifications.show({ message: 'Đã gửi tới máy in.' });
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

/** What can be done with one paper, which of it is under way, and the dialog that asks how to print it. */
export function usePaperActions(paper: PaperRef) {
  const [asking, setAsking] = useState(false);
  const save = useSavePaper();
  const print = usePrintPaper(() => setAsking(false));
  const printers = usePrinters(asking);
  const busy = print.isPending ? 'print' : save.isPending ? save.variables.format : null;
  return {
    busy,
    onSave: (format: 'pdf' | 'docx' | 'xlsx') => {
      if (busy === null) save.mutate({ paper, format });
    },
    onPrint: () => {
      if (busy !== null) return;
      print.reset();
      setAsking(true);
    },
    dialog: {
      opened: asking,
      printers: printers.data?.printers ?? [],
      printing: print.isPending,
      error: print.isError ? errorSentence(print.error) : null,
      onPrint: (choice: PrintChoice) => print.mutate({ paper, choice }),
      onClose: () => setAsking(false),
    },
  } as const;
}
