import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { RegisterView } from '../../../../shared/domain/task-register/index.ts';
import { call } from '../../../api/bridge.ts';
import type { RegisterLayout, Stretch } from './layout.ts';
import type { RegisterRow } from './row.ts';

/** Lines asked for at once. */
const chunk = 120;

/** What the register holds under the view's filter, and its groups. */
export function useTotals(asOf: string, { filter, grouping }: RegisterView) {
  return useQuery({
    queryKey: ['tasks', 'totals', asOf, filter, grouping],
    queryFn: () => call('tasks.totals', { asOf, filter, grouping }),
    placeholderData: keepPreviousData,
  });
}

/** What the fields of the filter can be set to. */
export function useChoices(asOf: string) {
  return useQuery({
    queryKey: ['tasks', 'choices', asOf],
    queryFn: () => call('tasks.choices', { asOf }),
    placeholderData: keepPreviousData,
  });
}

const partOf = ({ group, offset, limit }: Stretch) => ({ group, offset, limit });

/** The rows on the lines from `from` to `to`, fetched in windows as one scrolls; a line still to come is not in the map. */
export function useWindowRows(
  asOf: string,
  { filter, sort, grouping }: RegisterView,
  layout: RegisterLayout,
  { from, to }: { readonly from: number; readonly to: number },
): ReadonlyMap<number, RegisterRow> {
  const first = Math.floor(from / chunk);
  const last = Math.floor(Math.min(to, layout.count - 1) / chunk);
  const stretches = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    layout.stretches((first + index) * chunk, (first + index + 1) * chunk),
  );
  return useQueries({
    queries: stretches.map((parts) => {
      const slices = parts.map(partOf);
      return {
        queryKey: ['tasks', 'page', asOf, filter, sort, grouping, slices],
        queryFn: () => call('tasks.page', { asOf, filter, sort, grouping, slices }),
        enabled: slices.length > 0,
      };
    }),
    combine: (results) => {
      const rows = new Map<number, RegisterRow>();
      for (const [index, { data }] of results.entries()) {
        for (const [part, { at }] of (stretches[index] ?? []).entries()) {
          for (const [place, row] of (data?.slices[part] ?? []).entries()) rows.set(at + place, row);
        }
      }
      return rows;
    },
  });
}

/** Ids of the rows on these stretches, whether they were shown yet or not. */
export async function idsOn(
  asOf: string,
  { filter, sort, grouping }: RegisterView,
  stretches: readonly Stretch[],
): Promise<readonly number[]> {
  const { slices } = await call('tasks.ids', { asOf, filter, sort, grouping, slices: stretches.map(partOf) });
  return slices.flat();
}

/** Views of the register saved under a name. */
export function useSavedViews() {
  return useQuery({ queryKey: ['views'], queryFn: () => call('views.list', {}) });
}
