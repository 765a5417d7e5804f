import { isOptionsGroup, type OptionsFilter, Select } from '@mantine/core';
import { useMemo } from 'react';
import { foldLoose, formatDate } from '../../shared/format/index.ts';
import { useDirectory } from '../api/directory.ts';

interface AgencyPickerProps {
  readonly label: string;
  /** Hides the label on screen; screen readers keep it. */
  readonly bare?: boolean;
  /** Agencies are named as on this day, ISO. */
  readonly on: string;
  readonly value: number | null;
  /** One not to choose: the record itself. */
  readonly except?: number | null;
  readonly absent: string;
  readonly error?: string | null;
  readonly onChange: (id: number | null) => void;
}

/** Chooses an agency by typing part of any of its names, with or without marks; one that has ended says when. */
export function AgencyPicker(props: AgencyPickerProps) {
  const { label, bare = false, on, value, except = null, absent, error = null, onChange } = props;
  const directory = useDirectory(on);
  const rows = directory.data?.rows;
  const options = useMemo(
    () =>
      (rows ?? [])
        .filter(({ id }) => id !== except)
        .map(({ id, name, validTo, stands }) => ({
          value: String(id),
          label: stands || validTo === null ? name : `${name} (đến ${formatDate(validTo)})`,
        })),
    [rows, except],
  );
  const filter = useMemo(() => {
    const texts = new Map(
      (rows ?? []).map(({ id, name, spellings }) => [String(id), foldLoose([name, ...spellings].join('\n'))]),
    );
    const bySpelling: OptionsFilter = ({ options: all, search, limit }) => {
      const words = foldLoose(search).split(/\s+/).filter(Boolean);
      return all
        .filter(
          (option) =>
            !isOptionsGroup(option) && words.every((word) => texts.get(option.value)?.includes(word)),
        )
        .slice(0, limit);
    };
    return bySpelling;
  }, [rows]);
  return (
    <Select
      {...(bare ? { 'aria-label': label } : { label })}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': `Bỏ chọn: ${label}` }}
      limit={50}
      filter={filter}
      nothingFoundMessage="Không có cơ quan nào khớp"
      placeholder={absent}
      data={options}
      value={value === null ? null : String(value)}
      error={error}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  );
}
