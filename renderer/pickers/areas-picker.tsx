import { MultiSelect, SegmentedControl } from '@mantine/core';
import { searchLoosely } from './search.ts';

/** The last day of the eight districts (Nghị quyết 1670/NQ-UBTVQH15). */
export const lastDistrictDay = '2025-06-30';

/** Which units are meant: the districts as they last stood, or the communes of today. */
export type AreaLevel = 'district' | 'commune';

/** Chooses between the districts of before and the communes of today. */
export function AreaLevelPicker(props: {
  readonly value: AreaLevel;
  readonly onChange: (level: AreaLevel) => void;
}) {
  return (
    <SegmentedControl
      size="xs"
      aria-label="Cấp đơn vị hành chính"
      data={[
        { value: 'district', label: 'Huyện, thành phố (đến 30/6/2025)' },
        { value: 'commune', label: 'Xã, phường (từ 01/7/2025)' },
      ]}
      value={props.value}
      onChange={(level) => props.onChange(level === 'commune' ? 'commune' : 'district')}
    />
  );
}

interface AreasPickerProps {
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly value: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

/** Chooses areas by typing part of their names. */
export function AreasPicker({ areas, value, onChange }: AreasPickerProps) {
  return (
    <MultiSelect
      label="Địa bàn"
      size="xs"
      searchable
      clearable
      filter={searchLoosely}
      nothingFoundMessage="Không có địa bàn nào khớp"
      data={areas.map(({ code, name }) => ({ value: code, label: name }))}
      value={[...value]}
      onChange={onChange}
    />
  );
}
