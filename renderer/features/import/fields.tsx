import { Button, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { foldLoose } from '../../../shared/format/index.ts';
import { DateField } from '../../ui/date-field.tsx';
import { isLitBy } from './marks.ts';

interface PartProps {
  /** Name of the part, the same as on its mark in the text. */
  readonly part: string;
  readonly lit: string | null;
}

/** A stretch of the right side that belongs to a part of the text. */
export function Part(props: PartProps & { readonly wide?: boolean; readonly children: ReactNode }) {
  const isLit = props.lit !== null && isLitBy(props.part, props.lit);
  const names = ['part', props.wide ? 'part-wide' : '', isLit ? 'part-lit' : ''].join(' ').trim();
  return (
    <div className={names} data-part={props.part}>
      {props.children}
    </div>
  );
}

interface WordsProps extends PartProps {
  readonly label: string;
  readonly value: string | null;
  /** What stands in the field while it is empty: that the notice does not tell it. */
  readonly absent: string;
  readonly wide?: boolean;
  readonly onChange: (value: string | null) => void;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

/** One line of words, or none. */
export function WordsField({ part, lit, label, value, absent, wide = false, onChange }: WordsProps) {
  return (
    <Part part={part} lit={lit} wide={wide}>
      <TextInput
        label={label}
        value={value ?? ''}
        placeholder={absent}
        onChange={(event) => onChange(orNull(event.currentTarget.value))}
      />
    </Part>
  );
}

/** Words of any length, or none. */
export function LongWordsField({ part, lit, label, value, absent, onChange }: WordsProps) {
  return (
    <Part part={part} lit={lit} wide>
      <Textarea
        label={label}
        value={value ?? ''}
        placeholder={absent}
        classNames={{ input: 'growing' }}
        onChange={(event) => onChange(orNull(event.currentTarget.value))}
      />
    </Part>
  );
}

/** Several lines, each a value of its own. */
export function LinesField(
  props: PartProps & {
    readonly label: string;
    readonly value: readonly string[];
    readonly absent: string;
    readonly onChange: (value: readonly string[]) => void;
  },
) {
  return (
    <Part part={props.part} lit={props.lit} wide>
      <Textarea
        label={props.label}
        value={props.value.join('\n')}
        placeholder={props.absent}
        classNames={{ input: 'growing' }}
        onChange={(event) => {
          const text = event.currentTarget.value;
          props.onChange(text === '' ? [] : text.split('\n'));
        }}
      />
    </Part>
  );
}

/** A day, or none. */
export function DayField(
  props: PartProps & {
    readonly label: string;
    readonly value: string | null;
    readonly today: string;
    readonly absent: string;
    readonly onChange: (value: string | null) => void;
  },
) {
  const { part, lit, ...field } = props;
  return (
    <Part part={part} lit={lit}>
      <DateField {...field} />
    </Part>
  );
}

/** Names by typing, with or without diacritics; known ones are offered. */
export function NamesField(
  props: PartProps & {
    readonly label: string;
    readonly value: readonly string[];
    readonly known: readonly string[];
    readonly absent: string;
    readonly onChange: (value: readonly string[]) => void;
  },
) {
  return (
    <Part part={props.part} lit={props.lit}>
      <TagsInput
        label={props.label}
        value={[...props.value]}
        data={[...props.known]}
        placeholder={props.value.length === 0 ? props.absent : ''}
        acceptValueOnBlur
        limit={8}
        filter={({ options, search, limit }) =>
          options
            .filter(
              (option) => 'value' in option && foldLoose(option.label).includes(foldLoose(search.trim())),
            )
            .slice(0, limit)
        }
        onChange={props.onChange}
      />
    </Part>
  );
}

/** A small act beside what it acts on. */
export function SmallButton(props: {
  readonly disabled?: boolean;
  /** Name for screen readers, where the button shows only a sign. */
  readonly name?: string;
  readonly title?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Button
      size="compact-xs"
      variant="default"
      disabled={props.disabled ?? false}
      aria-label={props.name}
      title={props.title}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}
