import { NumberInput } from '@mantine/core';

/** A year of the figures. */
export function YearField({
  year,
  onChange,
}: {
  readonly year: number;
  readonly onChange: (year: number) => void;
}) {
  return (
    <NumberInput
      label="Năm"
      w={88}
      min={2004}
      max={2100}
      value={year}
      onChange={(value) => {
        if (Number(value) >= 2004 && Number(value) <= 2100) onChange(Number(value));
      }}
    />
  );
}
