import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { wholeRegister } from '../../../../shared/domain/task-register/index.ts';
import { call } from '../../../api/bridge.ts';

/** Most tasks of a month that its sheet names; the rest is counted. */
const most = 300;

/** How many tasks fall due on each day of a year, as of a day. */
export function useDueDays(year: number, asOf: string) {
  return useQuery({
    queryKey: ['tasks', 'due-days', year, asOf],
    queryFn: () => call('tasks.dueDays', { from: `${year}-01-01`, until: `${year}-12-31`, asOf }),
    placeholderData: keepPreviousData,
  });
}

/** The tasks that fall due in a month ("2018-06"), by their day. */
export function useMonthTasks(month: string, asOf: string) {
  return useQuery({
    queryKey: ['tasks', 'due-month', month, asOf],
    queryFn: () =>
      call('tasks.page', {
        asOf,
        filter: { ...wholeRegister, month },
        sort: { by: 'deadline', desc: false },
        grouping: null,
        slices: [{ group: null, offset: 0, limit: most }],
      }),
    placeholderData: keepPreviousData,
  });
}

/** The days off of every year that has a table. */
export function useHolidayTables() {
  return useQuery({ queryKey: ['settings', 'holidays'], queryFn: () => call('holidays.list', {}) });
}
