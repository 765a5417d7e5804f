import type { ReadContext, WriteContext } from '../context.ts';
import { namedViews, saveNamedView } from '../named-views.ts';
import type { Chart } from './chart.ts';

/** What was chosen to be seen; areas that are null are all of their level. */
export interface ChartWish extends Omit<Chart, 'areas' | 'boundaries'> {
  readonly level: 'district' | 'commune';
  readonly areas: readonly string[] | null;
  readonly onBoundaries: boolean;
}

const screen = 'charts';

/** The charts saved under names, in the order of these. */
export function listChartViews(context: ReadContext, _request: object) {
  return namedViews<ChartWish>(context, screen);
}

/** Saves a chart under a name; one of that name is replaced. What it wrote can be taken back. */
export function saveChartView(
  context: WriteContext,
  { name, view }: { readonly name: string; readonly view: ChartWish },
) {
  return saveNamedView(context, screen, name, view);
}
