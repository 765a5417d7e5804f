import { useQuery } from '@tanstack/react-query';
import type { PaperRef, ParsedRequestOf } from '../../../shared/contract/index.ts';
import { call } from '../../api/bridge.ts';

/** Every meeting. */
export function useMeetings() {
  return useQuery({ queryKey: ['meetings'], queryFn: () => call('meetings.list', {}) });
}

/** One meeting with its whole record; read anew each time its page is opened, since the page is worked on. */
export function useMeeting(id: number) {
  return useQuery({
    queryKey: ['meetings', id],
    queryFn: () => call('meetings.get', { id }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** A paper of a meeting, as the record stands now. */
export function useMeetingPaper(paper: PaperRef & { readonly id: number }) {
  return useQuery({
    queryKey: ['meetings', paper.id, 'paper', paper.kind],
    queryFn: () => call('papers.model', { paper }),
    staleTime: 0,
    gcTime: 0,
  });
}

/** A paper of a meeting that takes a number. */
export type NumberedPaper = ParsedRequestOf<'papers.issueState'>['paper'];

/** How a paper stands to its issue on a day (ISO). */
export function usePaperIssue(paper: NumberedPaper, on: string) {
  return useQuery({
    queryKey: ['meetings', paper.id, 'issue', paper.kind, on],
    queryFn: () => call('papers.issueState', { paper, on }),
    placeholderData: (former) => former,
    staleTime: 0,
  });
}
