import { Button } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { errorSentence } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { type Drafts, useDraft } from '../../ui/draft.ts';
import { FormPage } from '../../ui/form-page.tsx';
import { navigate } from '../../ui/router.ts';

/** What the fields of a record work with. */
export interface FieldsProps<Form> {
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
  /** What is wrong with the field of that name, in a sentence. */
  readonly errorOf: (field: string) => string | null;
}

interface RecordFormProps<Form extends { readonly name: string }> {
  /** Id of the record, null for a new one. */
  readonly id: number | null;
  readonly stored: Form;
  readonly drafts: Drafts<Form>;
  /** Title of a new record; one that is stored has its name. */
  readonly newTitle: string;
  readonly note?: ReactNode;
  readonly problemsOf: (form: Form) => readonly { readonly field: string; readonly sentence: string }[];
  readonly save: UseMutationResult<{ readonly id: number }, Error, Form & { readonly id: number | null }>;
  readonly onSaved: (id: number) => void;
  /** Other acts on a record that is stored. */
  readonly actions: (id: number) => ReactNode;
  readonly children: (fields: FieldsProps<Form>) => ReactNode;
}

/** Frame of every record of the directory: its head, saving it, what was typed and not saved yet. */
export function RecordForm<Form extends { readonly name: string }>(props: RecordFormProps<Form>) {
  const { id, stored, drafts, newTitle, note, problemsOf, save, onSaved, actions, children } = props;
  const { form, changed, change, clear } = useDraft(drafts, String(id), stored);
  const onSave = () =>
    save.mutate(
      { ...form, id },
      {
        onSuccess: (reply) => {
          clear();
          onSaved(reply.id);
        },
      },
    );
  return (
    <FormPage
      title={id === null ? newTitle : form.name}
      note={note}
      changed={changed}
      saving={save.isPending}
      problems={problemsOf(form)}
      refusal={save.isError ? errorSentence(save.error) : null}
      onSave={onSave}
      onDiscard={clear}
      actions={id === null ? null : actions(id)}
    >
      {(errorOf) => children({ form, change, errorOf })}
    </FormPage>
  );
}

interface RemoveRecordProps {
  readonly id: number;
  readonly remove: UseMutationResult<unknown, Error, number>;
  /** Address of the list that is shown then. */
  readonly to: string;
}

/** Takes the record out. */
export function RemoveRecord({ id, remove, to }: RemoveRecordProps) {
  return (
    <Button
      variant="default"
      loading={remove.isPending}
      onClick={() => remove.mutate(id, { onSuccess: () => navigate(to), onError: complain })}
    >
      Xóa
    </Button>
  );
}
