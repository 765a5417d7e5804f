import { type Period, periodsOfYear } from '../../../shared/domain/indicators/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { useRemembered } from '../../ui/stored.ts';
import { useChartChoice } from './choice.ts';

/** Years back that a profile is offered for. */
const yearsBack = 15;
const kinds = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Periods that had begun by a day, the latest first. */
function periodsTo(day: string): Period[] {
  const year = Number(day.slice(0, 4));
  return Array.from({ length: yearsBack }, (_, back) => year - back)
    .flatMap((one) => kinds.flatMap((kind) => periodsOfYear(kind, one)))
    .filter(({ startsOn }) => startsOn <= day)
    .sort((a, b) => b.endsOn.localeCompare(a.endsOn) || b.startsOn.localeCompare(a.startsOn));
}

/** Which area's profile is wanted, of which period, among which peers; kept on this PC. */
export function useProfileChoice() {
  const { asOf } = useAsOf();
  const { ready, error, areas, chart } = useChartChoice();
  const periods = periodsTo(asOf);
  const newest = periods.find(({ kind, endsOn }) => kind === 'quarter' && endsOn <= asOf);
  const [area, setArea] = useRemembered('profile-area', '', isText);
  const [period, setPeriod] = useRemembered('profile-period', newest?.code ?? '', isText);
  const known = areas.some(({ code }) => code === area) ? area : (areas[0]?.code ?? '');
  return {
    ...{ ready, error, areas, periods, setArea, setPeriod },
    profile: { area: known, peers: areas.map(({ code }) => code), period, boundaries: chart.boundaries },
  };
}
