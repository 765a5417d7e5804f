import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { moveRefusal, taskStateLabel } from '../../../../shared/domain/tasks/index.ts';
import { errorSentence } from '../../../api/bridge.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { type Drafts, orNull, useDraft } from '../../../ui/draft.ts';
import { useMoveTasks } from '../mutations.ts';
import type { TaskData } from '../task-data.ts';
import { StepForm } from './step-form.tsx';

interface MoveDraft {
  readonly on: string;
  readonly doneOn: string | null;
  readonly product: string | null;
  readonly reason: string | null;
  readonly document: string | null;
}

const drafts: Drafts<MoveDraft> = new Map();

interface MoveFormProps {
  readonly title: string;
  readonly way: TaskData['work']['ways'][number];
  readonly data: TaskData;
  readonly asOf: string;
  readonly onClose: () => void;
}

/** What a move wants said before it is made: why, on which day the work was done, the product. */
export function MoveForm({ title, way, data, asOf, onClose }: MoveFormProps) {
  const { task, work, doneOn } = data;
  const isDone = way.needs.includes('done-day');
  const { form, change, clear } = useDraft<MoveDraft>(drafts, `${task.id} ${way.to}`, {
    on: asOf,
    doneOn: isDone ? (doneOn ?? work.reportedDone ?? asOf) : null,
    ...{ product: null, reason: null, document: null },
  });
  const [tried, setTried] = useState(false);
  const move = useMoveTasks();
  const refusal = moveRefusal(
    {
      state: task.state,
      doneOn,
      confirmedOn: work.confirmedOn,
      product: work.product,
      doneProduct: work.doneProduct,
      reportedDone: work.reportedDone,
    },
    { ...form, to: way.to },
  );
  const wrong = refusal === null ? null : wrongField(form, way, isDone);
  const errorOf = (field: string) => (tried && wrong === field ? refusal : null);
  const onSave = () => {
    setTried(true);
    if (refusal !== null) return;
    move.mutate(
      { ids: [task.id], to: way.to, ...form },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  };
  const asksProduct = isDone && (way.needs.includes('product') || work.product === null);
  return (
    <StepForm
      title={title}
      done={title === 'Sửa ngày hoàn thành' ? 'Lưu' : `Chuyển sang “${taskStateLabel(way.to)}”`}
      saving={move.isPending}
      refusal={move.isError ? errorSentence(move.error) : tried && wrong === null ? refusal : null}
      onSave={onSave}
      onClose={onClose}
    >
      {way.needs.includes('reason') ? (
        <Textarea
          className="form-full"
          label="Lý do"
          classNames={{ input: 'growing' }}
          value={form.reason ?? ''}
          error={errorOf('reason')}
          onChange={(event) => change({ reason: orNull(event.currentTarget.value) })}
        />
      ) : null}
      {isDone ? (
        <DateField
          label="Ngày hoàn thành"
          required
          value={form.doneOn}
          today={asOf}
          error={errorOf('doneOn')}
          onChange={(day) => change({ doneOn: day })}
        />
      ) : null}
      <DateField
        label="Ngày ghi nhận"
        required
        value={form.on}
        today={asOf}
        error={errorOf('on')}
        onChange={(on) => change({ on: on ?? asOf })}
      />
      {asksProduct ? (
        <TextInput
          className="form-wide"
          label={work.product === null ? 'Sản phẩm đã có' : `Sản phẩm đã có (phải có: ${work.product})`}
          placeholder="tên, số, ngày văn bản"
          value={form.product ?? ''}
          error={errorOf('product')}
          onChange={(event) => change({ product: orNull(event.currentTarget.value) })}
        />
      ) : null}
      <TextInput
        className="form-wide"
        label="Văn bản kèm theo"
        placeholder="không có"
        value={form.document ?? ''}
        onChange={(event) => change({ document: orNull(event.currentTarget.value) })}
      />
    </StepForm>
  );
}

/** The field that a refused move is wrong in. */
function wrongField(form: MoveDraft, way: MoveFormProps['way'], isDone: boolean): string | null {
  if (way.needs.includes('reason')) return 'reason';
  if (!isDone) return null;
  return form.doneOn === null || form.doneOn > form.on ? 'doneOn' : 'product';
}
