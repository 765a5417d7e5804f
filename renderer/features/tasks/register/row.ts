import type { ReplyOf } from '../../../../shared/contract/index.ts';

/** A row of the register. */
export type RegisterRow = ReplyOf<'tasks.page'>['slices'][number][number];
