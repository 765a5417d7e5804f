import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { formatBookNumber } from '../../../shared/domain/books/index.ts';
import { todayIso } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { DateField } from '../../ui/date-field.tsx';
import { orNull } from '../../ui/draft.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { useEnterNumber } from './mutations.ts';

/** A number as it is typed; with an id it changes an entry. */
export interface TypedEntry {
  readonly entryId: number | null;
  readonly number: string;
  readonly datedOn: string | null;
  readonly abstract: string;
}

interface EntryFormProps {
  readonly bookId: number;
  readonly year: number;
  readonly next: number | null;
  readonly typed: TypedEntry;
  readonly onType: (part: Partial<TypedEntry>) => void;
  readonly onDone: () => void;
}

/** Enters a number by hand; an empty number means the next one. */
export function EntryForm({ bookId, year, next, typed, onType, onDone }: EntryFormProps) {
  const enter = useEnterNumber();
  const numberField = useRef<HTMLInputElement>(null);
  const proposed = next === null ? '' : formatBookNumber({ number: next, suffix: '' });
  const number = typed.number.trim() === '' ? proposed : typed.number;
  const { entryId } = typed;
  useEffect(() => {
    if (entryId !== null) numberField.current?.focus();
  }, [entryId]);
  const onEnter = () =>
    enter.mutate(
      { bookId, entryId, number, datedOn: typed.datedOn, abstract: orNull(typed.abstract) },
      {
        onSuccess: onDone,
        onSettled: () => numberField.current?.focus(),
      },
    );
  return (
    <form
      className="entry-form"
      aria-label={entryId === null ? 'Ghi số vào sổ' : 'Sửa số trong sổ'}
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <TextInput
        ref={numberField}
        label="Số"
        value={typed.number}
        placeholder={proposed === '' ? 'như 12a' : proposed}
        w={84}
        onChange={(event) => onType({ number: event.currentTarget.value })}
      />
      <DateField
        label="Ngày văn bản"
        value={typed.datedOn}
        today={todayIso()}
        absent={`trong năm ${year}`}
        onChange={(datedOn) => onType({ datedOn })}
      />
      <TextInput
        className="entry-abstract"
        label="Trích yếu"
        value={typed.abstract}
        placeholder="không ghi"
        onChange={(event) => onType({ abstract: event.currentTarget.value })}
      />
      <Button type="submit" loading={enter.isPending} disabled={number === ''}>
        {entryId === null ? 'Ghi số' : 'Lưu'}
      </Button>
      {entryId === null ? null : (
        <Button variant="default" onClick={onDone}>
          Thôi sửa
        </Button>
      )}
      {enter.isError ? <ErrorNote message={errorSentence(enter.error)} /> : null}
    </form>
  );
}
