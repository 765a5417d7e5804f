import { chartKinds } from '../../../shared/charts/kinds.ts';
import type { ChartRef, ParsedRequestOf } from '../../../shared/contract/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { useAreas, useCatalogue } from '../../api/indicators.ts';
import { lastDistrictDay } from '../../pickers/areas-picker.tsx';
import { useRemembered } from '../../ui/stored.ts';

/** What was chosen to be seen; areas that are null are all of their level. */
export type ChartWish = ParsedRequestOf<'charts.saveView'>['view'];

const firstWish: ChartWish = {
  kind: 'trend',
  indicator: 'HV01',
  level: 'district',
  areas: null,
  periodKind: null,
  from: null,
  to: null,
  onBoundaries: false,
  extras: ['decisions'],
};

/** Whether what a store holds is a wish; what a former version kept is not. */
function isWish(value: unknown): value is ChartWish {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    chartKinds.some((kind) => kind === value.kind) &&
    Object.keys(firstWish).every((key) => key in value)
  );
}

/** Most areas that one chart can be asked for. */
const mostAreas = 60;

/** What is wished for, the areas there are, and the chart that this makes. */
export function useChartChoice() {
  const { asOf } = useAsOf();
  const [wish, setWish] = useRemembered<ChartWish>('chart', firstWish, isWish);
  const catalogue = useCatalogue();
  const day = wish.level === 'district' && asOf > lastDistrictDay ? lastDistrictDay : asOf;
  const units = useAreas(day);
  const areas = (units.data?.rows ?? []).filter(({ kind }) => kind === wish.level);
  const { level: _, onBoundaries, ...rest } = wish;
  const chosen = wish.areas ?? areas.map(({ code }) => code);
  const chart: ChartRef = {
    ...rest,
    areas: chosen.slice(0, mostAreas),
    boundaries: onBoundaries ? day : null,
  };
  return {
    ready: catalogue.isSuccess && units.isSuccess,
    error: catalogue.error ?? units.error,
    indicators: catalogue.data?.rows ?? [],
    ...{ areas, day, wish, setWish, chart },
  };
}

/** What screens of charts choose from and have chosen. */
export type ChartChoice = ReturnType<typeof useChartChoice>;
