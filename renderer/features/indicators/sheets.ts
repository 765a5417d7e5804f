import { useMemo } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { indicatorsDue } from '../../../shared/domain/indicators/index.ts';
import { formatDate } from '../../../shared/format/index.ts';
import { type Indicator, useAreas, usePeriods } from '../../api/indicators.ts';
import { type AreaLevel, lastDistrictDay } from '../../pickers/areas-picker.tsx';
import type { Choice } from './choice.ts';
import type { GridAxis, Sheet } from './grid-places.ts';

/** What a grid is of: which of indicator, period and area it fixes. */
export const views = [
  { value: 'indicator', label: 'Một chỉ tiêu, cả năm' },
  { value: 'period', label: 'Một kỳ, mọi chỉ tiêu' },
  { value: 'area', label: 'Một địa bàn, cả năm' },
] as const;

/** One of them. */
export type View = (typeof views)[number]['value'];

type Period = ReplyOf<'periods.list'>['rows'][number];
type Area = ReplyOf<'areas.list'>['rows'][number];

interface Asked {
  readonly choice: Choice;
  readonly view: View;
  readonly year: number;
  readonly period: string | null;
  readonly area: string | null;
  readonly frequency: Period['kind'];
}

/** Whether units of a level stood at the end of a period: the districts to 30/6/2025, the communes after. */
function standsAt(level: AreaLevel, endsOn: string): boolean {
  return level === 'district' ? endsOn <= lastDistrictDay : endsOn > lastDistrictDay;
}

const areaAxis = ({ code, name }: Area): GridAxis => ({
  key: code,
  label: name,
  note: null,
  part: { area: code },
});
const periodAxis = ({ code, label, startsOn, endsOn }: Period): GridAxis => ({
  key: code,
  label,
  note: `${formatDate(startsOn)} - ${formatDate(endsOn)}`,
  part: { period: code },
});
const indicatorAxis = ({ code, name, unit }: Indicator): GridAxis => ({
  key: code,
  label: name,
  note: unit,
  part: { indicator: code },
});

const nothing: readonly never[] = [];

/** The grid that was asked for, with the periods and areas to choose from. */
export function useSheet({ choice, view, year, period, area, frequency }: Asked) {
  const { level, indicators, indicator } = choice;
  const listed = usePeriods(year);
  const kind =
    view === 'indicator' ? indicators.find(({ code }) => code === indicator)?.frequency : frequency;
  const periods = useMemo(
    () =>
      (listed.data?.rows ?? nothing).filter(
        (one) =>
          standsAt(level, one.endsOn) &&
          (view === 'period' ? indicatorsDue(indicators, one).length > 0 : one.kind === kind),
      ),
    [listed.data, level, view, indicators, kind],
  );
  const stood = periods.find(({ code }) => code === period) ?? periods[0];
  const on = (view === 'period' ? stood : periods.at(-1))?.endsOn ?? choice.areasOn;
  const standing = useAreas(on);
  const areas = useMemo(() => {
    const rows: readonly Area[] = standing.data?.rows ?? nothing;
    return [...rows.filter((one) => one.kind === level), ...rows.filter((one) => one.kind === 'province')];
  }, [standing.data, level]);
  const chosenArea = areas.find(({ code }) => code === area) ?? areas[0];
  const sheet = useMemo((): Sheet | null => {
    switch (view) {
      case 'indicator':
        return {
          corner: 'Địa bàn',
          ...{ rows: areas.map(areaAxis), columns: periods.map(periodAxis), fixed: { indicator } },
        };
      case 'period':
        return stood
          ? {
              corner: 'Địa bàn',
              rows: areas.map(areaAxis),
              columns: indicatorsDue(indicators, stood).map(indicatorAxis),
              fixed: { period: stood.code },
            }
          : null;
      case 'area':
        return chosenArea
          ? {
              corner: 'Chỉ tiêu',
              rows: indicatorsDue(indicators, { kind: frequency, endsOn: on }).map(indicatorAxis),
              columns: periods.map(periodAxis),
              fixed: { area: chosenArea.code },
            }
          : null;
    }
  }, [view, areas, periods, indicator, stood, indicators, chosenArea, frequency, on]);
  return {
    sheet,
    periods,
    areas,
    period: stood?.code ?? null,
    area: chosenArea?.code ?? null,
    isPending: !listed.data || !standing.data,
    error: listed.error ?? standing.error,
  };
}
