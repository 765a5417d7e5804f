import { registerPage, registerTotals } from '../../electron/services/task-register/index.ts';
import type { LargeData } from './large-rows.ts';
import { FIRST_SCREEN, WHOLE_TOTALS } from './register-asked.ts';
import { type RegisterSize, seedRegister } from './seed-register.ts';

/** The rows of the register: 30,000 tasks with 100,000 reports. */
export const registerData: LargeData<RegisterSize> = {
  large: { tasks: 30_000, reports: 100_000 },
  small: { tasks: 3_000, reports: 10_000 },
  seed: seedRegister,
  inWindow: ['register', 'board', 'scroll'],
  growth: {
    'register-growth': (context) => registerPage(context, FIRST_SCREEN),
    'totals-growth': (context) => registerTotals(context, WHOLE_TOTALS),
  },
  seen: 'SỐ LIỆU MẪU',
};
