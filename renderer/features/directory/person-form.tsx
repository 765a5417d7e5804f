import { Button, Textarea, TextInput } from '@mantine/core';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { personProblems } from '../../../shared/domain/agencies/index.ts';
import { todayIso } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { complain } from '../../api/complain.ts';
import { AgencyPicker } from '../../pickers/agency-picker.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { type Drafts, orNull, placed, useDraft, withoutRow, withRow } from '../../ui/draft.ts';
import { FormPage } from '../../ui/form-page.tsx';
import { links, navigate } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';
import { SampleMark } from '../../ui/states.tsx';
import { useRemovePerson, useSavePerson } from './mutations.ts';

type PersonDraft = Omit<ParsedRequestOf<'directory.savePerson'>, 'id'>;
type Post = PersonDraft['posts'][number];

const emptyPost: Post = { agencyId: null, agency: null, position: '', validFrom: null, validTo: null };

/** A person of whom nothing is known yet. */
export const emptyPerson: PersonDraft = { name: '', rank: null, note: null, posts: [] };

const drafts: Drafts<PersonDraft> = new Map();

interface PersonFormProps {
  readonly id: number | null;
  readonly stored: PersonDraft;
  readonly isSample: boolean;
  readonly onSaved: (id: number) => void;
}

/** A person as a form, with every post held and its days. */
export function PersonForm({ id, stored, isSample, onSaved }: PersonFormProps) {
  const { form, changed, change, clear } = useDraft(drafts, String(id), stored);
  const save = useSavePerson();
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
      title={id === null ? 'Người mới' : form.name}
      note={isSample ? <SampleMark /> : null}
      changed={changed}
      saving={save.isPending}
      problems={personProblems(form)}
      refusal={save.isError ? errorSentence(save.error) : null}
      onSave={onSave}
      onDiscard={clear}
      actions={id === null ? null : <RemovePerson id={id} />}
    >
      {(errorOf) => (
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
    </FormPage>
  );
}

function RemovePerson({ id }: { readonly id: number }) {
  const remove = useRemovePerson();
  return (
    <Button
      variant="default"
      loading={remove.isPending}
      onClick={() => remove.mutate(id, { onSuccess: () => navigate(links.people), onError: complain })}
    >
      Xóa
    </Button>
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
  const today = todayIso();
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
        on={post.validFrom ?? today}
        value={post.agencyId}
        absent={post.agency ?? 'chưa ghi'}
        onChange={(agencyId) => onChange({ agencyId })}
      />
      <DateField
        label="Từ ngày"
        value={post.validFrom}
        today={today}
        absent="chưa rõ"
        onChange={(validFrom) => onChange({ validFrom })}
      />
      <DateField
        label="Đến hết ngày"
        field={`posts.${at}.validTo`}
        value={post.validTo}
        today={today}
        absent="nay"
        error={errorOf(`posts.${at}.validTo`)}
        onChange={(validTo) => onChange({ validTo })}
      />
      <Button size="compact-xs" variant="default" onClick={onRemove}>
        Bỏ
      </Button>
    </fieldset>
  );
}
