import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { extensionRefusal } from '../../../../shared/domain/tasks/index.ts';
import { formatDate } from '../../../../shared/format/index.ts';
import { errorSentence } from '../../../api/bridge.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { type Drafts, orNull, useDraft } from '../../../ui/draft.ts';
import { useExtendTasks } from '../mutations.ts';
import type { TaskData } from '../task-data.ts';
import { StepForm } from './step-form.tsx';

interface ExtensionDraft {
  readonly newDeadline: string | null;
  readonly extendedOn: string;
  readonly document: string;
  readonly reason: string | null;
}

const drafts: Drafts<ExtensionDraft> = new Map();

interface ExtendFormProps {
  readonly data: TaskData;
  readonly asOf: string;
  readonly onClose: () => void;
}

/** A later deadline with the paper that approves it; the first deadline stays. */
export function ExtendForm({ data, asOf, onClose }: ExtendFormProps) {
  const { id, deadline } = data.task;
  const { form, change, clear } = useDraft<ExtensionDraft>(drafts, String(id), {
    ...{ newDeadline: null, extendedOn: asOf, document: '', reason: null },
  });
  const [tried, setTried] = useState(false);
  const extend = useExtendTasks();
  const { newDeadline, document } = form;
  const dayless = newDeadline === null ? 'Ghi hạn mới.' : null;
  const paperless =
    document.trim() === '' ? extensionRefusal(data.task, { newDeadline: '', document }) : null;
  const early =
    newDeadline === null || paperless !== null
      ? null
      : extensionRefusal(data.task, { newDeadline, document });
  const onSave = () => {
    setTried(true);
    if (newDeadline === null || paperless !== null || early !== null) return;
    extend.mutate(
      { ids: [id], ...form, newDeadline },
      {
        onSuccess: () => {
          clear();
          onClose();
        },
      },
    );
  };
  return (
    <StepForm
      title="Gia hạn"
      done="Gia hạn"
      saving={extend.isPending}
      refusal={extend.isError ? errorSentence(extend.error) : null}
      onSave={onSave}
      onClose={onClose}
    >
      <DateField
        label={deadline === null ? 'Hạn mới' : `Hạn mới (hạn đang có ${formatDate(deadline)})`}
        value={newDeadline}
        today={deadline ?? asOf}
        error={tried ? (dayless ?? early) : null}
        onChange={(day) => change({ newDeadline: day })}
      />
      <DateField
        label="Ngày cho phép"
        required
        value={form.extendedOn}
        today={asOf}
        onChange={(day) => change({ extendedOn: day ?? asOf })}
      />
      <TextInput
        className="form-wide"
        label="Văn bản cho phép"
        placeholder="số, ngày của văn bản"
        value={document}
        error={tried ? paperless : null}
        onChange={(event) => change({ document: event.currentTarget.value })}
      />
      <Textarea
        className="form-full"
        label="Lý do"
        placeholder="không nêu"
        classNames={{ input: 'growing' }}
        value={form.reason ?? ''}
        onChange={(event) => change({ reason: orNull(event.currentTarget.value) })}
      />
    </StepForm>
  );
}
