import { useAsOf } from '../../api/as-of.tsx';
import { useAreas, useCatalogue } from '../../api/indicators.ts';
import { type AreaLevel, lastDistrictDay } from '../../pickers/areas-picker.tsx';
import { useRemembered } from '../../ui/stored.ts';

/** The indicator that a new PC starts with: new HIV cases. */
const firstIndicator = 'HV01';

/** What both screens of the indicators choose from and have chosen. */
export interface Choice {
  readonly ready: boolean;
  readonly error: unknown;
  readonly indicators: NonNullable<ReturnType<typeof useCatalogue>['data']>['rows'];
  readonly indicator: string;
  readonly setIndicator: (code: string) => void;
  readonly level: AreaLevel;
  readonly setLevel: (level: AreaLevel) => void;
  /** Day whose units are shown: the one counted to, for the districts their last at most. */
  readonly areasOn: string;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isLevel = (value: unknown): value is AreaLevel => value === 'district' || value === 'commune';

/** The chosen indicator and level of areas, kept on this PC; the units are those of the day counted to. */
export function useChoice(): Choice {
  const { asOf } = useAsOf();
  const [indicator, setIndicator] = useRemembered('indicator', firstIndicator, isText);
  const [level, setLevel] = useRemembered<AreaLevel>('area-level', 'district', isLevel);
  const catalogue = useCatalogue();
  const on = level === 'district' && asOf > lastDistrictDay ? lastDistrictDay : asOf;
  const areas = useAreas(on);
  return {
    ready: catalogue.isSuccess && areas.isSuccess,
    error: catalogue.error ?? areas.error,
    indicators: catalogue.data?.rows ?? [],
    ...{ indicator, setIndicator, level, setLevel },
    areasOn: on,
    areas: (areas.data?.rows ?? []).filter(({ kind }) => kind === level),
  };
}
