import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type OutcomeKind, outcomeKindLabel, outcomeKinds } from '../../../shared/domain/meetings/index.ts';

interface OutcomeFormProps {
  readonly saving: boolean;
  readonly onAdd: (kind: OutcomeKind, text: string, added: () => void) => void;
  /** Takes the last outcome of the item away; null where there is none. */
  readonly onTakeBack: (() => void) | null;
}

/** Types an outcome before the room: Enter writes it down, Alt+1 to Alt+3 choose what it is. */
export function OutcomeForm({ saving, onAdd, onTakeBack }: OutcomeFormProps) {
  const [kind, setKind] = useState<OutcomeKind>('decision');
  const [text, setText] = useState('');
  return (
    <form
      className="slide-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !saving) onAdd(kind, text, () => setText(''));
      }}
      onKeyDown={(event) => {
        const chosen = event.altKey ? outcomeKinds[Number(event.key) - 1] : undefined;
        if (chosen === undefined) return;
        event.preventDefault();
        setKind(chosen);
      }}
    >
      <SegmentedControl
        aria-label="Loại kết quả"
        data={outcomeKinds.map((value) => ({ value, label: outcomeKindLabel(value) }))}
        value={kind}
        onChange={(value) => setKind(outcomeKinds.find((one) => one === value) ?? kind)}
      />
      <TextInput
        className="slide-field"
        size="md"
        aria-label="Kết quả của nội dung này"
        placeholder="Gõ kết quả, Enter để ghi (Alt+1 thông tin, Alt+2 quyết định, Alt+3 nhiệm vụ)"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" loading={saving} disabled={text.trim() === ''}>
        Ghi
      </Button>
      <Button
        type="button"
        variant="default"
        disabled={onTakeBack === null || saving}
        onClick={() => onTakeBack?.()}
      >
        Bỏ dòng cuối
      </Button>
    </form>
  );
}
