import { Select } from '@mantine/core';
import { searchLoosely } from './search.ts';

interface IndicatorPickerProps {
  readonly indicators: readonly { readonly code: string; readonly name: string; readonly unit: string }[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** Chooses an indicator by typing part of its name. */
export function IndicatorPicker({ indicators, value, onChange }: IndicatorPickerProps) {
  return (
    <Select
      label="Chỉ tiêu"
      w={420}
      searchable
      allowDeselect={false}
      filter={searchLoosely}
      nothingFoundMessage="Không có chỉ tiêu nào khớp"
      data={indicators.map(({ code, name, unit }) => ({ value: code, label: `${name} (${unit})` }))}
      value={value}
      onChange={(code) => {
        if (code !== null) onChange(code);
      }}
    />
  );
}
