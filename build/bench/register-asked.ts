import { wholeRegister } from '../../shared/domain/task-register/index.ts';
import { AS_OF } from './seeded.ts';

const whole = {
  asOf: AS_OF,
  filter: wholeRegister,
  sort: { by: 'deadline', desc: false },
  grouping: null,
} as const;

/** Every task of the seeded notices at once. */
export const ALL_TASKS = { ...whole, slices: [{ group: null, offset: 0, limit: 2000 }] } as const;

/** One screen of the register. */
export const FIRST_SCREEN = { ...whole, slices: [{ group: null, offset: 0, limit: 60 }] } as const;

/** What stands over and under that screen. */
export const WHOLE_TOTALS = { asOf: AS_OF, filter: wholeRegister, grouping: null } as const;

/** Tasks of the register that is scrolled. */
export const LISTED = 30_000;
