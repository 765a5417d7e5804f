import { Button, NumberInput, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { bookKindLabel, bookKinds } from '../../../shared/domain/books/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { useSaveBook } from './mutations.ts';
import type { BookData } from './queries.ts';

const kinds = bookKinds.map((kind) => ({ value: kind, label: bookKindLabel(kind) }));

/** How a book numbers: its symbol, who gives the numbers, and the first one kept here. */
export function BookSettings({ book }: { readonly book: BookData['book'] }) {
  const { id, symbol, kind, firstNumber } = book;
  const stored = { symbol, kind, firstNumber };
  const [typed, setTyped] = useState<Partial<typeof stored>>({});
  const shown = { ...stored, ...typed };
  const changed = Object.keys(typed).length > 0;
  const save = useSaveBook();
  const onSave = () => save.mutate({ id, ...shown }, { onSuccess: () => setTyped({}) });
  return (
    <form
      className="open-book"
      aria-label="Cách lấy số"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <TextInput
        label="Ký hiệu"
        value={shown.symbol}
        onChange={(event) => setTyped({ ...typed, symbol: event.currentTarget.value })}
      />
      <Select
        label="Ai cấp số"
        w={360}
        data={kinds}
        value={shown.kind}
        allowDeselect={false}
        onChange={(value) => setTyped({ ...typed, kind: bookKinds.find((known) => known === value) ?? kind })}
      />
      <NumberInput
        label="Số đầu tiên ghi ở đây"
        w={148}
        value={shown.firstNumber}
        min={1}
        allowDecimal={false}
        onChange={(value) => {
          if (typeof value === 'number' && value > 0) setTyped({ ...typed, firstNumber: value });
        }}
      />
      <Button type="submit" variant="default" disabled={!changed} loading={save.isPending}>
        Lưu cách lấy số
      </Button>
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
    </form>
  );
}
