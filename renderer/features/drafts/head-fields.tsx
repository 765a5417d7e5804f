import { Select, Textarea } from '@mantine/core';
import { type Dispatch, memo } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { signersFor } from '../../../shared/domain/agencies/index.ts';
import type { DraftHeader, EditingAction } from '../../../shared/domain/drafts/index.ts';
import { searchLoosely } from '../../pickers/search.ts';
import { DateField } from '../../ui/date-field.tsx';

interface HeadFieldsProps {
  readonly header: DraftHeader;
  readonly choices: ReplyOf<'drafts.choices'>;
  readonly today: string;
  readonly dispatch: Dispatch<EditingAction>;
}

const idOf = (value: string | null): number | null => (value === null ? null : Number(value));
const choiceOf = (id: number | null): string | null => (id === null ? null : String(id));

/** Recipients as they are typed, one a line; blank lines last only while the field is typed into. */
function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.normalize('NFC').split('\n');
}

type SignerChoice = ReplyOf<'drafts.choices'>['signers'][number];

/** A signer with the title, and a word where this one is not in office on the day of issue. */
function nameOf({ name, title }: SignerChoice, inOffice: boolean): string {
  return `${name} (${title}${inOffice ? '' : '; không giữ chức vào ngày ban hành'})`;
}

/** Who issues, when, about what, who signs, to whom. */
export const HeadFields = memo(function HeadFields({ header, choices, today, dispatch }: HeadFieldsProps) {
  const change = (patch: Partial<DraftHeader>) => dispatch({ kind: 'header', patch, at: performance.now() });
  const day = header.issuedOn ?? today;
  const signersOf = (issuerId: number | null) =>
    signersFor(
      choices.signers.filter((signer) => signer.issuerId === issuerId),
      day,
    );
  const chooseIssuer = (issuerId: number | null) => {
    const issuer = choices.issuers.find(({ id }) => id === issuerId);
    const recipients = header.recipients.length === 0 ? (issuer?.recipients ?? []) : header.recipients;
    const first = signersOf(issuerId).find(({ refusal }) => refusal === null);
    const kept = choices.signers.find(({ id }) => id === header.signerId)?.issuerId === issuerId;
    change({ issuerId, recipients, signerId: kept ? header.signerId : (first?.signer.id ?? null) });
  };
  return (
    <section className="draft-head" aria-label="Đầu văn bản">
      <Select
        label="Cơ quan ban hành"
        data-field="issuer"
        placeholder="chưa chọn"
        searchable
        clearable
        filter={searchLoosely}
        nothingFoundMessage="Chưa có cơ quan này trong danh bạ"
        data={choices.issuers.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={choiceOf(header.issuerId)}
        onChange={(value) => chooseIssuer(idOf(value))}
      />
      <div data-field="issuedOn">
        <DateField
          label="Ngày ban hành"
          absent="chưa có"
          value={header.issuedOn}
          today={today}
          onChange={(issuedOn) => change({ issuedOn })}
        />
      </div>
      <Select
        label="Người ký"
        data-field="signer"
        placeholder={header.issuerId === null ? 'chọn cơ quan ban hành trước' : 'chưa chọn'}
        searchable
        clearable
        filter={searchLoosely}
        nothingFoundMessage="Cơ quan này chưa có người ký trong danh bạ"
        data={signersOf(header.issuerId).map(({ signer, refusal }) => ({
          value: String(signer.id),
          label: nameOf(signer, refusal === null),
        }))}
        value={choiceOf(header.signerId)}
        onChange={(value) => change({ signerId: idOf(value) })}
      />
      <Textarea
        className="part-wide"
        label="Trích yếu"
        data-field="title"
        placeholder="Kết luận của … tại …"
        autosize
        minRows={1}
        value={header.title}
        onChange={(event) =>
          change({ title: event.currentTarget.value.normalize('NFC').replaceAll('\n', ' ') })
        }
      />
    </section>
  );
});

/** To whom the notice goes, one a line. */
export const RecipientsField = memo(function RecipientsField(props: {
  readonly recipients: readonly string[];
  readonly dispatch: Dispatch<EditingAction>;
}) {
  return (
    <Textarea
      label="Nơi nhận (mỗi dòng một nơi)"
      data-field="recipients"
      placeholder="chưa có nơi nhận"
      autosize
      minRows={2}
      value={props.recipients.join('\n')}
      onChange={(event) =>
        props.dispatch({
          kind: 'header',
          patch: { recipients: linesOf(event.currentTarget.value) },
          at: performance.now(),
        })
      }
    />
  );
});
