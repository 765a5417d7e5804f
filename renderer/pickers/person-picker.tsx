import { Autocomplete } from '@mantine/core';
import { usePeople } from '../api/directory.ts';
import { searchLoosely } from './search.ts';

/** A person of the directory that was chosen. */
interface Chosen {
  readonly id: number;
  readonly rank: string | null;
}

interface PersonPickerProps {
  readonly label: string;
  readonly field: string;
  /** People are named by the post held on this day, ISO. */
  readonly on: string;
  readonly name: string;
  readonly error: string | null;
  /** The name typed, and the person of that very name in the directory, if there is one. */
  readonly onChange: (name: string, person: Chosen | null) => void;
}

/** A person's name by typing, with or without marks; those of the directory are offered. */
export function PersonPicker({ label, field, on, name, error, onChange }: PersonPickerProps) {
  const people = usePeople(on).data?.rows ?? [];
  return (
    <Autocomplete
      size="xs"
      label={label}
      name={field}
      value={name}
      error={error}
      limit={20}
      filter={searchLoosely}
      data={[...new Set(people.map((person) => person.name))]}
      onChange={(typed) => onChange(typed, people.find((person) => person.name === typed) ?? null)}
    />
  );
}
