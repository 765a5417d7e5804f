import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type MeetingState, meetingStateLabel } from '../../../shared/domain/meetings/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { offerUndo } from '../../api/undo-notice.tsx';
import { links, navigate } from '../../ui/router.ts';
import type { NumberedPaper } from './queries.ts';
import { emptyDetails } from './record/draft.ts';

function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [['meetings'], ['today'], ['notices']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

/** Makes a new meeting and goes to its page. */
export function useCreateMeeting() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: () => call('meetings.create', { details: emptyDetails }),
    onSuccess: ({ id }) => navigate(links.meeting(id)),
    onError: complain,
    onSettled: refresh,
  });
}

/** Puts a meeting into the bin; one click takes it out again. */
export function useBinMeeting() {
  const refresh = useRefresh();
  const unbin = useMutation({
    mutationFn: (id: number) => call('meetings.unbin', { id }),
    onError: complain,
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: (id: number) => call('meetings.bin', { id }),
    onSuccess: ({ id }) => offerUndo('Đã bỏ hội nghị vào thùng rác.', 'Hoàn tác', () => unbin.mutate(id)),
    onError: complain,
    onSettled: refresh,
  });
}

/** Takes a meeting from state to state; a step that closes nothing comes back with one click. */
export function useSetMeetingState(id: number) {
  const refresh = useRefresh();
  const set = useMutation({
    mutationFn: (change: { readonly state: MeetingState; readonly reason: string | null }) =>
      call('meetings.setState', { id, ...change }),
    onError: complain,
    onSettled: refresh,
  });
  const change = (state: MeetingState, reason: string | null, former: MeetingState) =>
    set.mutate(
      { state, reason },
      {
        onSuccess: () => {
          if (former === 'planned' && state === 'held') {
            offerUndo(`Đã chuyển sang “${meetingStateLabel(state)}”.`, 'Hoàn tác', () =>
              set.mutate({ state: former, reason: null }),
            );
          }
        },
      },
    );
  return { change, isPending: set.isPending };
}

/** Issues a paper of a meeting: its number stands in a book from then on. */
export function useIssuePaper(paper: NumberedPaper) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: {
      readonly on: string;
      readonly number: string;
      readonly signerId: number | null;
    }) => call('papers.issue', { paper, ...choice }),
    onSettled: () =>
      Promise.all([['meetings'], ['books']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
