import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type TaskState, taskStateLabel } from '../../../shared/domain/tasks/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { offerUndo } from '../../api/undo-notice.tsx';

/** State of a task with the day it was done. */
export interface StateChange {
  readonly id: number;
  readonly state: TaskState;
  readonly doneOn: string | null;
}

/** Changes the state of a task; the former one comes back with one click. */
export function useSetTaskState() {
  const client = useQueryClient();
  const set = useMutation({
    mutationFn: (change: StateChange) => call('tasks.setState', change),
    onError: complain,
    onSettled: () =>
      Promise.all(
        [['tasks'], ['today'], ['notices']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
  const change = (next: StateChange, former: StateChange) => {
    set.mutate(next, {
      onSuccess: () =>
        offerUndo(`Đã chuyển sang “${taskStateLabel(next.state)}”.`, 'Hoàn tác', () => set.mutate(former)),
    });
  };
  return { change, isPending: set.isPending };
}
