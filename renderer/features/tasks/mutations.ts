import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { taskStateLabel } from '../../../shared/domain/tasks/index.ts';
import { call } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { useRecorded } from '../../api/recorded.ts';

type Move = ParsedRequestOf<'tasks.move'>;

/** Moves tasks to another state; one click takes it back. */
export function useMoveTasks() {
  const move = useRecorded(
    (asked: Move) => call('tasks.move', asked),
    ({ to }) => `Đã chuyển sang “${taskStateLabel(to)}”.`,
  );
  return { move: (asked: Move) => move.mutate(asked, { onError: complain }), isPending: move.isPending };
}
