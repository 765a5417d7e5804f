import { type ComboboxItem, isOptionsGroup, type OptionsFilter } from '@mantine/core';
import { foldLoose } from '../../shared/format/index.ts';

/** Finds options by typing with or without marks. */
export const searchLoosely: OptionsFilter = ({ options, search }) => {
  const words = foldLoose(search).split(/\s+/).filter(Boolean);
  const fits = ({ label }: ComboboxItem) => words.every((word) => foldLoose(label).includes(word));
  return options
    .map((option) =>
      isOptionsGroup(option)
        ? { ...option, items: option.items.filter((item) => 'label' in item && fits(item)) }
        : option,
    )
    .filter((option) =>
      isOptionsGroup(option) ? option.items.length > 0 : 'label' in option && fits(option),
    );
};
