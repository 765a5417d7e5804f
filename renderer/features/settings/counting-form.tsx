import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { beforeWords } from '../../../shared/domain/tasks/index.ts';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { type Settings, useSaveSettings } from './queries.ts';

/** From when a task is due soon, and whether "trước ngày" counts its day. */
export function CountingForm({ stored }: { readonly stored: Settings }) {
  const [typed, setTyped] = useState<Partial<Settings>>({});
  const shown = { ...stored, ...typed };
  const changed = shown.dueSoonDays !== stored.dueSoonDays || shown.beforeCounts !== stored.beforeCounts;
  const save = useSaveSettings();
  return (
    <form
      aria-label="Cách tính hạn"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(shown, { onSuccess: () => setTyped({}) });
      }}
    >
      <NumberInput
        label="Sắp đến hạn: còn không quá (ngày)"
        w={240}
        mb={12}
        min={0}
        max={365}
        allowDecimal={false}
        value={shown.dueSoonDays}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 0) setTyped({ ...typed, dueSoonDays: value });
        }}
      />
      <Checkbox
        mb={12}
        label="“Trước ngày 30/6” tính cả ngày 30/6"
        description={beforeWords(shown)}
        checked={shown.beforeCounts}
        onChange={(event) => setTyped({ ...typed, beforeCounts: event.currentTarget.checked })}
      />
      <Button type="submit" disabled={!changed} loading={save.isPending}>
        Lưu cách tính hạn
      </Button>
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
    </form>
  );
}
