import { Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { agencyKindLabel, agencyKinds, agencyProblems } from '../../../shared/domain/agencies/index.ts';
import { todayIso, useAsOf } from '../../api/as-of.tsx';
import { useDirectory } from '../../api/directory.ts';
import { AgencyPicker } from '../../pickers/agency-picker.tsx';
import { type Drafts, orNull } from '../../ui/draft.ts';
import { Section } from '../../ui/section.tsx';
import { AgencyActs } from './agency-acts.tsx';
import { useSaveAgency } from './mutations.ts';
import { NameRows } from './name-rows.tsx';
import { type FieldsProps, RecordForm } from './record-form.tsx';
import { SpanFields } from './span-fields.tsx';

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
  return (
    <RecordForm
      id={id}
      stored={stored}
      drafts={drafts}
      newTitle="Cơ quan mới"
      problemsOf={(form) =>
        agencyProblems(
          { ...form, id },
          others.map((other) => ({ ...other, spellings: [other.name, ...other.spellings] })),
        )
      }
      save={useSaveAgency()}
      onSaved={onSaved}
      actions={(known) => <AgencyActs id={known} name={stored.name} />}
    >
      {(fields) => (
        <>
          <NamingFields {...fields} />
          <Section title="Tên qua các thời kỳ">
            <NameRows
              names={fields.form.names}
              present={fields.form.name}
              empty={{ name: '', validFrom: null, validTo: null }}
              errorOf={fields.errorOf}
              onChange={(names) => fields.change({ names })}
            />
          </Section>
          <Section title="Thời gian hoạt động">
            <LifeFields {...fields} id={id} />
          </Section>
          {children}
        </>
      )}
    </RecordForm>
  );
}

function NamingFields({ form, change, errorOf }: FieldsProps<AgencyDraft>) {
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

function LifeFields({
  id,
  form,
  change,
  errorOf,
}: FieldsProps<AgencyDraft> & { readonly id: number | null }) {
  return (
    <div className="form-grid">
      <SpanFields span={form} errorOf={errorOf} onChange={change} />
      <div data-field="successorId" className="form-wide">
        <AgencyPicker
          label="Cơ quan kế thừa"
          on={todayIso()}
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
