import { Button, Textarea, TextInput } from '@mantine/core';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { personProblems } from '../../../shared/domain/agencies/index.ts';
import { todayIso } from '../../api/as-of.tsx';
import { AgencyPicker } from '../../pickers/agency-picker.tsx';
import { type Drafts, orNull, placed, withoutRow, withRow } from '../../ui/draft.ts';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';
import { SampleMark } from '../../ui/states.tsx';
import { useRemovePerson, useSavePerson } from './mutations.ts';
import { NameRows } from './name-rows.tsx';
import { RecordForm, RemoveRecord } from './record-form.tsx';
import { SpanFields } from './span-fields.tsx';

type PersonDraft = Omit<ParsedRequestOf<'directory.savePerson'>, 'id'>;
type Post = PersonDraft['posts'][number];

const emptyPost: Post = { agencyId: null, agency: null, position: '', validFrom: null, validTo: null };

/** A person of whom nothing is known yet. */
export const emptyPerson: PersonDraft = { name: '', rank: null, note: null, names: [], posts: [] };

const drafts: Drafts<PersonDraft> = new Map();

interface PersonFormProps {
  readonly id: number | null;
  readonly stored: PersonDraft;
  readonly isSample: boolean;
  readonly onSaved: (id: number) => void;
}

/** A person as a form, with every name borne and post held and their days. */
export function PersonForm({ id, stored, isSample, onSaved }: PersonFormProps) {
  const remove = useRemovePerson();
  return (
    <RecordForm
      id={id}
      stored={stored}
      drafts={drafts}
      newTitle="Người mới"
      note={isSample ? <SampleMark /> : null}
      problemsOf={personProblems}
      save={useSavePerson()}
      onSaved={onSaved}
      actions={(known) => <RemoveRecord id={known} remove={remove} to={links.people} />}
    >
      {({ form, change, errorOf }) => (
        <>
          <div className="form-grid">
            <TextInput
              className="form-wide"
              label="Họ và tên"
              name="name"
              value={form.name}
              error={errorOf('name')}
              onChange={(event) => change({ name: event.currentTarget.value })}
            />
            <TextInput
              label="Cấp bậc"
              value={form.rank ?? ''}
              placeholder="không có"
              onChange={(event) => change({ rank: orNull(event.currentTarget.value) })}
            />
            <Textarea
              className="form-full"
              label="Ghi chú"
              value={form.note ?? ''}
              placeholder="không có"
              classNames={{ input: 'growing' }}
              onChange={(event) => change({ note: orNull(event.currentTarget.value) })}
            />
          </div>
          <Section title="Họ tên, cấp bậc qua các thời kỳ">
            <NameRows
              names={form.names}
              present={[form.rank, form.name].filter(Boolean).join(' ')}
              empty={{ name: form.name, rank: form.rank, validFrom: null, validTo: null }}
              nameLabel="Họ và tên"
              beside={(row, set) => (
                <TextInput
                  label="Cấp bậc"
                  value={row.rank ?? ''}
                  placeholder="không có"
                  onChange={(event) => set({ rank: orNull(event.currentTarget.value) })}
                />
              )}
              errorOf={errorOf}
              onChange={(names) => change({ names })}
            />
          </Section>
          <Section title="Chức vụ qua các thời kỳ">
            {placed(form.posts).map(({ place, row, at }) => (
              <PostRow
                key={place}
                post={row}
                at={at}
                errorOf={errorOf}
                onChange={(part) => change({ posts: withRow(form.posts, at, part) })}
                onRemove={() => change({ posts: withoutRow(form.posts, at) })}
              />
            ))}
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => change({ posts: [...form.posts, emptyPost] })}
            >
              Thêm chức vụ
            </Button>
          </Section>
        </>
      )}
    </RecordForm>
  );
}

interface PostRowProps {
  readonly post: Post;
  readonly at: number;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (part: Partial<Post>) => void;
  readonly onRemove: () => void;
}

function PostRow({ post, at, errorOf, onChange, onRemove }: PostRowProps) {
  return (
    <fieldset className="dated-row post-row">
      <legend className="hidden-label">Chức vụ thứ {at + 1}</legend>
      <TextInput
        label="Chức vụ"
        name={`posts.${at}.position`}
        value={post.position}
        error={errorOf(`posts.${at}.position`)}
        onChange={(event) => onChange({ position: event.currentTarget.value })}
      />
      <AgencyPicker
        label="Cơ quan"
        on={post.validFrom ?? todayIso()}
        value={post.agencyId}
        absent={post.agency ?? 'chưa ghi'}
        onChange={(agencyId) => onChange({ agencyId })}
      />
      <SpanFields span={post} field={`posts.${at}.`} errorOf={errorOf} onChange={onChange} />
      <Button size="compact-xs" variant="default" onClick={onRemove}>
        Bỏ
      </Button>
    </fieldset>
  );
}
