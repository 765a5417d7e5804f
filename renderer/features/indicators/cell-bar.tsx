import { Checkbox, TextInput } from '@mantine/core';
import {
  cellText,
  parsePeriod,
  previousPeriod,
  samePeriodLastYear,
} from '../../../shared/domain/indicators/index.ts';
import { keyOf, type Place } from './grid-places.ts';
import type { StoredByPlace, Typed } from './typed-values.ts';

interface CellBarProps {
  readonly place: Place | null;
  readonly name: string;
  /** Cells that a change goes into: those chosen, without what is closed or empty. */
  readonly count: number;
  readonly typed: Typed;
  readonly stored: StoredByPlace;
  readonly onChange: (change: { readonly provisional?: boolean; readonly source?: string }) => void;
}

/** The cell that is stood on: what the last period and the same one last year had, and what can be said of the figure. */
export function CellBar({ place, name, count, typed, stored, onChange }: CellBarProps) {
  if (place === null)
    return <p className="fact-note cell-bar">Đứng vào một ô để xem kỳ trước, cùng kỳ và ghi nguồn.</p>;
  const change = typed[keyOf(place)];
  const was = stored.get(keyOf(place));
  const period = parsePeriod(place.period);
  const beside = (other: { readonly code: string } | null): string => {
    const value = other ? stored.get(keyOf({ ...place, period: other.code })) : undefined;
    return value ? cellText(value) + (value.provisional ? ' (sơ bộ)' : '') : 'chưa có';
  };
  return (
    <section className="cell-bar" aria-label="Ô đang đứng">
      <span className="cell-bar-name">{name}</span>
      <span>Kỳ trước: {beside(period && previousPeriod(period))}</span>
      <span>Cùng kỳ năm trước: {beside(period && samePeriodLastYear(period))}</span>
      <Checkbox
        label="Số sơ bộ"
        disabled={count === 0}
        checked={change?.provisional ?? was?.provisional ?? false}
        onChange={(event) => onChange({ provisional: event.currentTarget.checked })}
      />
      <TextInput
        w={260}
        aria-label="Văn bản nguồn"
        placeholder={count === 0 ? 'ghi số trước, rồi ghi nguồn' : 'văn bản nguồn của số này'}
        maxLength={500}
        disabled={count === 0}
        value={change?.source ?? was?.sourceDocument ?? ''}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      {count > 1 ? <span className="fact-note">ghi cho {count} ô đang chọn</span> : null}
    </section>
  );
}
