import { parsePeriod } from '../../../shared/domain/indicators/index.ts';
import type { Indicator } from '../../api/indicators.ts';
import type { Place, Sheet } from './grid-places.ts';

/** What the places of a grid are named by. */
export interface Named {
  readonly sheet: Sheet;
  /** The whole catalogue: parts and wholes of what is typed are looked up in it. */
  readonly indicators: readonly Indicator[];
  /** Every unit of the level, and the province. */
  readonly areas: readonly { readonly code: string; readonly kind: string; readonly name: string }[];
}

/** Names places by what their sheet does not fix: "Huyện Phong Thổ, Quý I/2018". */
export function namesOf({ sheet, indicators, areas }: Named): (place: Place) => string {
  const { fixed } = sheet;
  return ({ indicator, area, period }) =>
    [
      area === fixed.area ? null : (areas.find(({ code }) => code === area)?.name ?? area),
      indicator === fixed.indicator
        ? null
        : (indicators.find(({ code }) => code === indicator)?.name ?? indicator),
      period === fixed.period ? null : (parsePeriod(period)?.label ?? period),
    ]
      .filter((name) => name !== null)
      .join(', ');
}
