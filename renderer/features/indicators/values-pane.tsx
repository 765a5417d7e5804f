import { useMemo } from 'react';
import { periodsBeside } from '../../../shared/domain/indicators/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import type { Indicator } from '../../api/indicators.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { type Place, placeAt, type Sheet, spotsOf } from './grid-places.ts';
import { useClosings, useValuesOf } from './queries.ts';
import { TypedGrid, type TypedGridProps } from './typed-grid.tsx';

type ValuesPaneProps = Pick<TypedGridProps, 'sheet' | 'indicators' | 'areas' | 'column'>;

/** Every place that a sheet shows. */
function placesOf(sheet: Sheet): Place[] {
  const end = { row: sheet.rows.length - 1, column: sheet.columns.length - 1 };
  return spotsOf({ anchor: { row: 0, column: 0 }, head: end })
    .flat()
    .flatMap((spot) => placeAt(sheet, spot) ?? []);
}

/** The sheet's indicators with the wholes that they are parts of and the parts that they are wholes of. */
function related(codes: ReadonlySet<string>, indicators: readonly Indicator[]): string[] {
  const wholes = indicators.filter(({ code }) => codes.has(code)).map(({ partOf }) => partOf);
  return indicators
    .filter(({ code, partOf }) => codes.has(code) || wholes.includes(code) || codes.has(partOf ?? ''))
    .map(({ code }) => code);
}

/** One grid of figures with what is stored under it; waits for them. */
export function ValuesPane(props: ValuesPaneProps) {
  const { sheet, indicators, areas } = props;
  const places = useMemo(() => placesOf(sheet), [sheet]);
  const codes = useMemo(
    () => related(new Set(places.map(({ indicator }) => indicator)), indicators),
    [places, indicators],
  );
  const periods = useMemo(() => [...new Set(places.map(({ period }) => period))], [places]);
  const asked = useMemo(
    () => ({ indicators: codes, areas: areas.map(({ code }) => code), periods: periodsBeside(periods) }),
    [codes, areas, periods],
  );
  const values = useValuesOf(asked);
  const closings = useClosings(periods);
  const closed = useMemo(
    () =>
      new Set(
        (closings.data?.rows ?? [])
          .filter(({ reopenedAt }) => reopenedAt === null)
          .map(({ area, period }) => `${area} ${period}`),
      ),
    [closings.data],
  );
  const error = values.error ?? closings.error;
  if (error) return <ErrorNote message={errorSentence(error)} onRetry={values.refetch} />;
  if (!values.stored || !closings.data) return <Loading />;
  return <TypedGrid {...props} places={places} stored={values.stored} closed={closed} />;
}
