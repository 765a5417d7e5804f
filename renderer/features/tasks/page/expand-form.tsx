import { TagsInput } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatNumber } from '../../../../shared/format/index.ts';
import { errorSentence } from '../../../api/bridge.ts';
import { ErrorNote, Loading } from '../../../ui/states.tsx';
import { useExpandTask } from '../mutations.ts';
import { useExpansion } from '../queries.ts';
import { StepForm } from './step-form.tsx';

/** The units that a collective task is expanded into, those of the day of its document proposed. */
export function ExpandForm({ id, onClose }: { readonly id: number; readonly onClose: () => void }) {
  const expansion = useExpansion(id);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const expand = useExpandTask();
  if (expansion.isPending) return <Loading />;
  if (expansion.isError)
    return <ErrorNote message={errorSentence(expansion.error)} onRetry={() => expansion.refetch()} />;
  const { obstacle, units, day } = expansion.data;
  if (obstacle !== null) return <ErrorNote message={obstacle} />;
  const names = chosen ?? units;
  return (
    <StepForm
      title="Tách cho từng đơn vị"
      done={`Tách thành ${formatNumber(names.length)} nhiệm vụ`}
      saving={expand.isPending}
      refusal={expand.isError ? errorSentence(expand.error) : null}
      onSave={() => expand.mutate({ id, names: [...names] }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TagsInput
        className="form-full"
        label={`Các đơn vị (theo danh mục địa bàn ngày ${formatDate(day)})`}
        value={[...names]}
        acceptValueOnBlur
        error={names.length === 0 ? 'Chọn ít nhất một đơn vị để tách nhiệm vụ.' : null}
        onChange={setChosen}
      />
    </StepForm>
  );
}
