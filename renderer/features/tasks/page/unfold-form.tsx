import { useState } from 'react';
import { errorSentence } from '../../../api/bridge.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { useUnfoldTask } from '../mutations.ts';
import { StepForm } from './step-form.tsx';

interface UnfoldFormProps {
  readonly id: number;
  readonly asOf: string;
  readonly onClose: () => void;
}

/** Lays out the occurrences of a recurring task up to a day; the end of the year is proposed. */
export function UnfoldForm({ id, asOf, onClose }: UnfoldFormProps) {
  const [until, setUntil] = useState(`${asOf.slice(0, 4)}-12-31`);
  const unfold = useUnfoldTask();
  return (
    <StepForm
      title="Mở các kỳ"
      done="Mở các kỳ"
      saving={unfold.isPending}
      refusal={unfold.isError ? errorSentence(unfold.error) : null}
      onSave={() => unfold.mutate({ id, until }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <DateField
        label="Đến hết ngày"
        required
        value={until}
        today={asOf}
        onChange={(day) => setUntil(day ?? until)}
      />
    </StepForm>
  );
}
