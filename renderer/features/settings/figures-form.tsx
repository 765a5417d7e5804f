import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { useSaveFigureSettings } from './queries.ts';

/** From which count on a change is told in percent. */
export function FiguresForm({ smallCount }: { readonly smallCount: number }) {
  const [typed, setTyped] = useState<number | null>(null);
  const save = useSaveFigureSettings();
  const shown = typed ?? smallCount;
  return (
    <form
      aria-label="Cách nói về số liệu"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ smallCount: shown }, { onSuccess: () => setTyped(null) });
      }}
    >
      <NumberInput
        label="Số lượng nhỏ: dưới"
        description="Tăng, giảm của số dưới mức này được nói bằng lời, không tính phần trăm."
        w={360}
        mb={12}
        min={0}
        max={1000}
        allowDecimal={false}
        value={shown}
        onChange={(value) => {
          if (typeof value === 'number' && value >= 0) setTyped(value);
        }}
      />
      <Button type="submit" disabled={shown === smallCount} loading={save.isPending}>
        Lưu cách nói
      </Button>
      {save.isError ? <ErrorNote message={errorSentence(save.error)} /> : null}
    </form>
  );
}
