import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OutcomeKind } from '../../../shared/domain/meetings/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import type { Meeting } from './slides.ts';

/** One meeting with all of its record. */
export function useMeeting(id: number) {
  return useQuery({
    queryKey: ['meetings', id],
    queryFn: () => call('meetings.get', { id }),
    // The record was typed a moment ago: the room sees it as it is stored.
    refetchOnMount: 'always',
  });
}

/** An outcome as it is typed before the room. */
export interface TypedOutcome {
  readonly agendaItemId: number;
  readonly kind: OutcomeKind;
  readonly text: string;
}

/** Puts an outcome behind the others of its item, or takes one away; what was typed stays where it is refused. */
export function useOutcomes(id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (
      change: (rows: Meeting['outcomes']) => readonly (TypedOutcome & { readonly id: number | null })[],
    ) => {
      // The rows of this moment: the record may have changed on another screen meanwhile.
      const { outcomes } = await call('meetings.get', { id });
      return call('meetings.saveOutcomes', { id, rows: [...change(outcomes)] });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['meetings', id] }),
    onError: complain,
  });
}
