import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { offerUndo } from '../../api/undo-notice.tsx';
import { links, navigate } from '../../ui/router.ts';

/** Everything that shows meetings asks anew. */
function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['meetings'] }),
      client.invalidateQueries({ queryKey: ['today'] }),
    ]);
}

/** Puts open matters on a meeting's agenda, with one undo. */
export function useTakeUp(id: number, onChanged: () => void) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (request: Omit<ParsedRequestOf<'planning.takeUp'>, 'id'>) =>
      call('planning.takeUp', { id, ...request }),
    onSuccess: async ({ itemIds }) => {
      await refresh();
      onChanged();
      offerUndo(`Đã đưa ${formatNumber(itemIds.length)} nội dung vào chương trình.`, 'Hoàn tác', () => {
        void call('planning.putBack', { id, itemIds }).then(refresh).then(onChanged, complain);
      });
    },
    onError: complain,
  });
}

/** Makes a meeting or a template like another, and opens it. */
export function useCopyMeeting() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (request: ParsedRequestOf<'planning.copy'>) => call('planning.copy', request),
    onSuccess: async ({ id }) => {
      await refresh();
      navigate(links.meeting(id));
    },
    onError: complain,
  });
}

/** Plans meetings at one go, with one undo. */
export function usePlanYear() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (request: ParsedRequestOf<'planning.year'>) => call('planning.year', request),
    onSuccess: async ({ ids }) => {
      await refresh();
      offerUndo(`Đã lập ${formatNumber(ids.length)} hội nghị dự kiến.`, 'Hoàn tác', () => {
        void call('planning.bin', { ids }).then(refresh, complain);
      });
    },
    onError: complain,
  });
}

/** Plans one new meeting on a day and opens it. */
export function useCreateOn() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (heldOn: string) =>
      call('meetings.create', {
        details: {
          name: null,
          kind: null,
          form: null,
          heldOn,
          startsAt: null,
          endsOn: null,
          endsAt: null,
          place: null,
          chair: null,
          secretary: null,
          issuerId: null,
        },
      }),
    onSuccess: async ({ id }) => {
      await refresh();
      navigate(links.meeting(id));
    },
    onError: complain,
  });
}

/** Puts a template into the bin, with one undo. */
export function useBinTemplate() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: number) => call('meetings.bin', { id }),
    onSuccess: async ({ id }) => {
      await refresh();
      offerUndo('Đã bỏ mẫu vào thùng rác.', 'Hoàn tác', () => {
        void call('meetings.unbin', { id }).then(refresh, complain);
      });
    },
    onError: complain,
  });
}
