import { Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { agencyKindLabel, agencyKinds, agencyProblems } from '../../../shared/domain/agencies/index.ts';
import { todayIso, useAsOf } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { useDirectory } from '../../api/directory.ts';
import { AgencyPicker } from '../../pickers/agency-picker.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { type Drafts, orNull, useDraft } from '../../ui/draft.ts';
import { FormPage } from '../../ui/form-page.tsx';
import { Section } from '../../ui/section.tsx';
import { AgencyActs } from './agency-acts.tsx';
import { useSaveAgency } from './mutations.ts';
import { NameRows } from './name-rows.tsx';

/** An agency as it is typed. */
export type AgencyDraft = Omit<ParsedRequestOf<'directory.saveAgency'>, 'id'>;

/** An agency that nothing is known of yet. */
export const emptyAgency: AgencyDraft = {
  ...{ kind: 'department', name: '', aliases: [], names: [] },
  ...{ validFrom: null, validTo: null, successorId: null, note: null },
};

const drafts: Drafts<AgencyDraft> = new Map();
const kinds = agencyKinds.map((kind) => ({ value: kind, label: agencyKindLabel(kind) }));

interface AgencyFormProps {
  readonly id: number | null;
  readonly stored: AgencyDraft;
  readonly onSaved: (id: number) => void;
  /** What belongs to the record and is not typed here. */
  readonly children?: ReactNode;
}

/** An agency as a form: its names over time, other spellings, its end and who followed it. */
export function AgencyForm({ id, stored, onSaved, children }: AgencyFormProps) {
  const { asOf } = useAsOf();
  const others = useDirectory(asOf).data?.rows ?? [];
  const { form, changed, change, clear } = useDraft(drafts, String(id), stored);
  const save = useSaveAgency();
  const problems = agencyProblems(
    { ...form, id },
    others.map((other) => ({ ...other, spellings: [other.name, ...other.spellings] })),
  );
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
      title={id === null ? 'Cơ quan mới' : form.name}
      changed={changed}
      saving={save.isPending}
      problems={problems}
      refusal={save.isError ? errorSentence(save.error) : null}
      onSave={onSave}
      onDiscard={clear}
      actions={id === null ? null : <AgencyActs id={id} name={stored.name} />}
    >
      {(errorOf) => (
        <>
          <NamingFields form={form} change={change} errorOf={errorOf} />
          <Section title="Tên qua các thời kỳ">
            <NameRows
              names={form.names}
              present={form.name}
              errorOf={errorOf}
              onChange={(names) => change({ names })}
            />
          </Section>
          <Section title="Thời gian hoạt động">
            <SpanFields id={id} form={form} change={change} errorOf={errorOf} />
          </Section>
          {children}
        </>
      )}
    </FormPage>
  );
}

interface FieldsProps {
  readonly form: AgencyDraft;
  readonly change: (part: Partial<AgencyDraft>) => void;
  readonly errorOf: (field: string) => string | null;
}

function NamingFields({ form, change, errorOf }: FieldsProps) {
  return (
    <div className="form-grid">
      <TextInput
        className="form-wide"
        label="Tên hiện nay"
        name="name"
        value={form.name}
        error={errorOf('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Select
        label="Loại"
        data={kinds}
        value={kinds.some(({ value }) => value === form.kind) ? form.kind : 'other'}
        allowDeselect={false}
        onChange={(kind) => change({ kind: kind ?? 'other' })}
      />
      <div className="form-wide" data-field="aliases">
        <TagsInput
          label="Cách viết khác (gõ rồi Enter)"
          value={[...form.aliases]}
          placeholder={form.aliases.length === 0 ? 'chưa ghi' : ''}
          acceptValueOnBlur
          error={errorOf('aliases')}
          onChange={(aliases) => change({ aliases })}
        />
      </div>
      <Textarea
        className="form-full"
        label="Ghi chú"
        value={form.note ?? ''}
        placeholder="không có"
        classNames={{ input: 'growing' }}
        onChange={(event) => change({ note: orNull(event.currentTarget.value) })}
      />
    </div>
  );
}

function SpanFields({ id, form, change, errorOf }: FieldsProps & { readonly id: number | null }) {
  const today = todayIso();
  return (
    <div className="form-grid">
      <DateField
        label="Từ ngày"
        field="validFrom"
        value={form.validFrom}
        today={today}
        absent="chưa rõ"
        error={errorOf('validFrom')}
        onChange={(validFrom) => change({ validFrom })}
      />
      <DateField
        label="Đến hết ngày"
        field="validTo"
        value={form.validTo}
        today={today}
        absent="nay"
        error={errorOf('validTo')}
        onChange={(validTo) => change({ validTo })}
      />
      <div data-field="successorId" className="form-wide">
        <AgencyPicker
          label="Cơ quan kế thừa"
          on={today}
          value={form.successorId}
          except={id}
          absent="không có"
          error={errorOf('successorId')}
          onChange={(successorId) => change({ successorId })}
        />
      </div>
    </div>
  );
}
