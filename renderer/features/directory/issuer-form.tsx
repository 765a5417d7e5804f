import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import { issuerProblems } from '../../../shared/domain/agencies/index.ts';
import { bookDocumentLabel, bookDocuments, symbolOf } from '../../../shared/domain/books/index.ts';
import { type Drafts, orNull, placed, withoutRow, withRow } from '../../ui/draft.ts';
import { links } from '../../ui/router.ts';
import { Section } from '../../ui/section.tsx';
import { useRemoveIssuer, useSaveIssuer } from './mutations.ts';
import { type FieldsProps, RecordForm, RemoveRecord } from './record-form.tsx';
import { emptySigner, SignerCard } from './signer-card.tsx';

type IssuerDraft = Omit<ParsedRequestOf<'issuers.save'>, 'id'>;

/** An issuer of which nothing is known yet. */
export const emptyIssuer: IssuerDraft = {
  ...{ superior: null, name: '', abbreviation: '', letterUnit: null, place: null, seal: 'own' },
  ...{ archiveLine: 'Lưu: VT', validFrom: null, validTo: null, recipients: [], signers: [] },
};

const drafts: Drafts<IssuerDraft> = new Map();

interface IssuerFormProps {
  readonly id: number | null;
  readonly stored: IssuerDraft;
  readonly onSaved: (id: number) => void;
}

/** An issuer as a form: its head on papers, symbols, who signs, whom its papers go to. */
export function IssuerForm({ id, stored, onSaved }: IssuerFormProps) {
  const remove = useRemoveIssuer();
  return (
    <RecordForm
      id={id}
      stored={stored}
      drafts={drafts}
      newTitle="Cơ quan ban hành mới"
      problemsOf={issuerProblems}
      save={useSaveIssuer()}
      onSaved={onSaved}
      actions={(known) => <RemoveRecord id={known} remove={remove} to={links.issuers} />}
    >
      {({ form, change, errorOf }) => (
        <>
          <HeadFields form={form} change={change} errorOf={errorOf} />
          <Section title="Người ký">
            {placed(form.signers).map(({ place, row, at }) => (
              <SignerCard
                key={place}
                signer={row}
                at={at}
                seal={form.seal}
                errorOf={errorOf}
                onChange={(part) => change({ signers: withRow(form.signers, at, part) })}
                onRemove={() => change({ signers: withoutRow(form.signers, at) })}
              />
            ))}
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => change({ signers: [...form.signers, emptySigner] })}
            >
              Thêm người ký
            </Button>
          </Section>
          <Section title="Nơi nhận thường dùng">
            <div className="form-grid">
              <Textarea
                className="form-full"
                label="Mỗi nơi nhận một dòng"
                value={form.recipients.join('\n')}
                placeholder="chưa ghi"
                classNames={{ input: 'growing' }}
                onChange={(event) => {
                  const text = event.currentTarget.value;
                  change({ recipients: text === '' ? [] : text.split('\n') });
                }}
              />
              <TextInput
                className="form-wide"
                label="Dòng lưu"
                value={form.archiveLine ?? ''}
                placeholder="không có"
                onChange={(event) => change({ archiveLine: orNull(event.currentTarget.value) })}
              />
            </div>
          </Section>
        </>
      )}
    </RecordForm>
  );
}

const seals = [
  { value: 'own', label: 'Con dấu riêng' },
  { value: 'host', label: 'Dấu cơ quan chủ quản' },
];

function HeadFields({ form, change, errorOf }: FieldsProps<IssuerDraft>) {
  const words = (field: 'superior' | 'place' | 'letterUnit', label: string, absent: string, wide = false) => (
    <TextInput
      className={wide ? 'form-wide' : ''}
      label={label}
      value={form[field] ?? ''}
      placeholder={absent}
      onChange={(event) => change({ [field]: orNull(event.currentTarget.value) })}
    />
  );
  const symbols = bookDocuments.map(
    (document) => `${bookDocumentLabel(document)}: ${symbolOf(document, form) || '…'}`,
  );
  return (
    <div className="form-grid">
      {words('superior', 'Cơ quan chủ quản (dòng trên)', 'không có', true)}
      <TextInput
        className="form-full"
        label="Tên in trên văn bản"
        description="Viết như trong câu (Ban Chỉ đạo phòng, chống ma túy); đầu văn bản tự in hoa."
        name="name"
        value={form.name}
        error={errorOf('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label="Viết tắt trong ký hiệu"
        name="abbreviation"
        value={form.abbreviation}
        error={errorOf('abbreviation')}
        onChange={(event) => change({ abbreviation: event.currentTarget.value })}
      />
      {words('letterUnit', 'Đơn vị soạn công văn', 'không ghi')}
      {words('place', 'Địa danh', 'chưa ghi')}
      <div className="form-wide">
        <span className="field-label form-label">Con dấu</span>
        <SegmentedControl
          size="xs"
          aria-label="Con dấu"
          data={seals}
          value={form.seal}
          onChange={(seal) => change({ seal: seal === 'host' ? 'host' : 'own' })}
        />
      </div>
      <p className="form-hint form-full">Ký hiệu: {symbols.join(' · ')}</p>
    </div>
  );
}
