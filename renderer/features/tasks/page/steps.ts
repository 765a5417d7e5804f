import { type MoveNeed, moveLabel, type TaskState } from '../../../../shared/domain/tasks/index.ts';
import type { TaskData } from '../task-data.ts';

type Way = TaskData['work']['ways'][number];
type Step = Way | 'report' | 'extend';

/** A step with its button's words and its key after Alt. */
export interface Offer {
  readonly step: Step;
  readonly words: string;
  readonly key: string;
}

/** Words of what a move wants said. */
const needWords: Readonly<Record<MoveNeed, string>> = {
  reason: 'lý do',
  'done-day': 'ngày hoàn thành',
  product: 'sản phẩm',
};

/** The step to propose first: where the task's life goes on by itself. */
const ahead: Readonly<Partial<Record<TaskState, TaskState>>> = {
  'not-started': 'in-progress',
  'in-progress': 'done',
  'awaiting-confirmation': 'done',
  returned: 'in-progress',
  paused: 'in-progress',
};

/** Steps that a task may take from here, the one ahead first; nothing is reported or extended of a head, only of its parts. */
export function offersOf({ task, work }: TaskData): readonly Offer[] {
  const isHead = work.parts.length > 0;
  const isOpen = task.state !== 'done' && task.state !== 'cancelled';
  const first = work.ways.filter(({ to }) => to === ahead[task.state]);
  const rest = work.ways.filter(({ to }) => to !== ahead[task.state]);
  const again: readonly Way[] = task.state === 'done' && !isHead ? [{ to: 'done', needs: ['done-day'] }] : [];
  const moves = [...first, ...rest, ...again].map((way, at) => ({
    step: way,
    words: moveLabel(task.state, way.to),
    key: String(at + 1),
  }));
  return [
    ...moves.slice(0, first.length),
    ...(isHead ? [] : [{ step: 'report', words: 'Ghi báo cáo tiến độ', key: 'b' } as const]),
    ...(!isHead && isOpen && task.deadline !== null
      ? [{ step: 'extend', words: 'Gia hạn', key: 'g' } as const]
      : []),
    ...moves.slice(first.length),
  ];
}

/** What a step wants said, as the tip of its button ends. */
export function needsOf(step: Step): string {
  if (typeof step === 'string' || step.needs.length === 0) return '';
  return `, cần ${step.needs.map((need) => needWords[need]).join(', ')}`;
}
