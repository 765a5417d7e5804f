import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { daysIn, linesOf } from './day-lines.ts';
import { useSaveYear, type YearTable } from './queries.ts';

/** The days off of one year, a line each, with the papers that they were taken from. */
export function YearForm({ table }: { readonly table: YearTable }) {
  const stored = { source: table.source ?? '', lines: linesOf(table.days) };
  const [typed, setTyped] = useState<Partial<typeof stored>>({});
  const shown = { ...stored, ...typed };
  const { days, wrong } = daysIn(shown.lines);
  const changed = shown.source !== stored.source || shown.lines !== stored.lines;
  const save = useSaveYear();
  return (
    <form
      aria-label={`Ngày nghỉ năm ${table.year}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong !== null) return;
        save.mutate(
          { year: table.year, source: shown.source, days: [...days] },
          { onSuccess: () => setTyped({}) },
        );
      }}
    >
      <TextInput
        label="Căn cứ (thông báo, công văn)"
        mt={12}
        mb={12}
        maw={880}
        value={shown.source}
        onChange={(event) => setTyped({ ...typed, source: event.currentTarget.value })}
      />
      <Textarea
        label="Ngày nghỉ và ngày làm bù, mỗi ngày một dòng"
        maw={880}
        rows={16}
        value={shown.lines}
        error={wrong}
        onChange={(event) => setTyped({ ...typed, lines: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" mt={12} disabled={!changed} loading={save.isPending}>
        Lưu ngày nghỉ năm {table.year}
      </Button>
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
    </form>
  );
}
