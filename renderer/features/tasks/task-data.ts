import type { ReplyOf } from '../../../shared/contract/index.ts';

/** A task with everything around it. */
export type TaskData = ReplyOf<'tasks.get'>;
