import { useDeferredValue, useMemo } from 'react';
import { type Odd, oddities } from '../../../shared/domain/indicators/index.ts';
import type { Named } from './grid-names.ts';
import { keyOf, type Place } from './grid-places.ts';
import { cellsToWrite, type StoredByPlace, type Typed } from './typed-values.ts';

const mostOddities = 5;

interface OdditiesProps extends Omit<Named, 'sheet'> {
  readonly stored: StoredByPlace;
  readonly typed: Typed;
  readonly nameOf: (place: Place) => string;
}

/** What is odd in what was typed, judged behind the typing: a key is painted first. */
export function Oddities({ typed, stored, indicators, areas, nameOf }: OdditiesProps) {
  const settled = useDeferredValue(typed);
  const odd: readonly Odd[] = useMemo(
    () =>
      oddities(cellsToWrite(settled, stored, null).cells, {
        stored,
        indicators,
        units: areas.filter(({ kind }) => kind !== 'province').map(({ code }) => code),
        province: areas.find(({ kind }) => kind === 'province')?.code ?? null,
      }),
    [settled, stored, indicators, areas],
  );
  if (odd.length === 0) return null;
  return (
    <output className="figure-warnings">
      {odd.slice(0, mostOddities).map(({ place, rule, message }) => (
        <span key={`${keyOf(place)} ${rule}`} className="fact-line">
          Xem lại {nameOf(place)}: {message}
        </span>
      ))}
      {odd.length > mostOddities ? (
        <span className="fact-line">
          Còn {odd.length - mostOddities} cảnh báo khác; lưu rồi xem ở phần Cảnh báo.
        </span>
      ) : null}
    </output>
  );
}
