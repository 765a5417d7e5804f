import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from './bridge.ts';
import { complain } from './complain.ts';

/** Makes a draft (of a meeting, as a correction of a notice, or empty) and hands its id to `open`. */
export function useNewDraft(open: (id: number) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (from: { readonly meetingId?: number; readonly correctsId?: number }) =>
      call('drafts.create', { meetingId: from.meetingId ?? null, correctsId: from.correctsId ?? null }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries();
      open(id);
    },
    onError: complain,
  });
}
