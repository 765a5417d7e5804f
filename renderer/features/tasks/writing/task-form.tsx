import type { DeadlineRule } from '../../../../shared/domain/tasks/index.ts';
import { errorSentence } from '../../../api/bridge.ts';
import { useDraft } from '../../../ui/draft.ts';
import { FormPage } from '../../../ui/form-page.tsx';
import { Section } from '../../../ui/section.tsx';
import { useSaveTask } from '../mutations.ts';
import { typedRule } from './deadline-draft.ts';
import { DeadlineFields } from './deadline-fields.tsx';
import { type TaskDraft, taskDrafts } from './task-drafts.ts';
import { DocumentFields, WatchFields, WordFields } from './task-fields.tsx';
import { taskProblems } from './task-problems.ts';

interface TaskFormProps {
  readonly id: number | null;
  readonly stored: TaskDraft;
  /** The rule as it is stored: sent as it is where the deadline was left alone. */
  readonly storedRule: DeadlineRule | null;
  /** Whether the task's words are those of a notice: they are not to be changed here. */
  readonly ofNotice: boolean;
  readonly asOf: string;
  readonly onSaved: (id: number) => void;
  /** Leaves the form; what was typed stays. */
  readonly onLeave: () => void;
}

/** A task as a form: its words, who owes it, by when, out of which document. */
export function TaskForm({ id, stored, storedRule, ofNotice, asOf, onSaved, onLeave }: TaskFormProps) {
  const { form, changed, change, clear } = useDraft(taskDrafts, String(id ?? 'new'), stored);
  const save = useSaveTask();
  const problems = taskProblems(form, ofNotice);
  const onSave = () => {
    const { way: _, text, time, ...deadline } = form.deadline;
    const same = JSON.stringify(form.deadline) === JSON.stringify(stored.deadline);
    const rule = same ? storedRule : (typedRule({ way: form.deadline.way, text, time, ...deadline }) ?? null);
    save.mutate(
      { ...form, id, deadline: { text, time, rule } },
      {
        onSuccess: (reply) => {
          clear();
          onSaved(reply.id);
        },
      },
    );
  };
  return (
    <FormPage
      title={id === null ? 'Nhiệm vụ mới' : 'Sửa nhiệm vụ'}
      changed={changed}
      saving={save.isPending}
      problems={problems}
      refusal={save.isError ? errorSentence(save.error) : null}
      onSave={onSave}
      onDiscard={clear}
      onLeave={onLeave}
    >
      {(errorOf) => (
        <>
          <WordFields form={form} change={change} errorOf={errorOf} fixed={ofNotice} asOf={asOf} />
          <Section title="Thời hạn">
            <DeadlineFields
              draft={form.deadline}
              today={asOf}
              errorOf={errorOf}
              onChange={(deadline) => change({ deadline })}
            />
          </Section>
          {ofNotice ? null : (
            <Section title="Văn bản giao việc">
              <DocumentFields form={form} change={change} errorOf={errorOf} asOf={asOf} />
            </Section>
          )}
          <Section title="Theo dõi">
            <WatchFields form={form} change={change} asOf={asOf} isNew={id === null} />
          </Section>
        </>
      )}
    </FormPage>
  );
}
