import { Button, Select, Textarea, TextInput } from '@mantine/core';
import type { ParsedRequestOf } from '../../../shared/contract/index.ts';
import {
  authorities,
  authorityLabel,
  isWithin,
  signatureBlock,
} from '../../../shared/domain/agencies/index.ts';
import { useAsOf } from '../../api/as-of.tsx';
import { usePeople } from '../../api/directory.ts';
import { PersonPicker } from '../../pickers/person-picker.tsx';
import { searchLoosely } from '../../pickers/search.ts';
import { orNull } from '../../ui/draft.ts';
import { SpanFields } from './span-fields.tsx';

type Signer = ParsedRequestOf<'issuers.save'>['signers'][number];

/** One who signs, of whom nothing is known yet. */
export const emptySigner: Signer = {
  ...{ id: null, personId: null, name: '', rank: null, authority: null, authorityOf: null },
  ...{ position: '', hostPosition: null, validFrom: null, validTo: null },
};

const choices = authorities.map((authority) => ({ value: authority, label: authorityLabel(authority) }));

interface SignerCardProps {
  readonly signer: Signer;
  readonly at: number;
  readonly seal: 'own' | 'host';
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (part: Partial<Signer>) => void;
  readonly onRemove: () => void;
}

/** One who signs for an issuer: how, as what, from when to when; beside it the signature as papers will print it. */
export function SignerCard({ signer, at, seal, errorOf, onChange, onRemove }: SignerCardProps) {
  const { asOf } = useAsOf();
  const person = usePeople(asOf).data?.rows.find(({ id }) => id === signer.personId);
  const inForce = person && {
    name: person.name,
    rank: signer.rank === null ? null : (person.rank ?? signer.rank),
  };
  const field = (name: string) => `signers.${at}.${name}`;
  return (
    <fieldset className="signer-card">
      <legend className="hidden-label">Người ký thứ {at + 1}</legend>
      <div className="signer-fields">
        <PersonPicker
          label="Họ và tên"
          field={field('name')}
          on={asOf}
          name={signer.name}
          error={errorOf(field('name'))}
          onChange={(name, person) =>
            onChange({ name, personId: person?.id ?? null, ...(person ? { rank: person.rank } : {}) })
          }
        />
        <TextInput
          label="Cấp bậc"
          value={signer.rank ?? ''}
          placeholder="không in"
          onChange={(event) => onChange({ rank: orNull(event.currentTarget.value) })}
        />
        <Select
          label="Thẩm quyền ký"
          data={choices}
          searchable
          filter={searchLoosely}
          clearable
          clearButtonProps={{ 'aria-label': 'Bỏ chọn thẩm quyền ký' }}
          placeholder="cấp trưởng"
          value={signer.authority}
          onChange={(value) => onChange({ authority: authorities.find((known) => known === value) ?? null })}
        />
        {signer.authority === null || signer.authority === 'Q.' ? null : (
          <Textarea
            label={`${signer.authority} ai`}
            name={field('authorityOf')}
            value={signer.authorityOf ?? ''}
            placeholder="như TRƯỞNG BAN"
            error={errorOf(field('authorityOf'))}
            classNames={{ input: 'growing' }}
            onChange={(event) => onChange({ authorityOf: orNull(event.currentTarget.value) })}
          />
        )}
        <TextInput
          label="Chức vụ"
          name={field('position')}
          value={signer.position}
          error={errorOf(field('position'))}
          onChange={(event) => onChange({ position: event.currentTarget.value })}
        />
        {seal === 'host' ? (
          <TextInput
            label="Chức vụ ở cơ quan chủ quản"
            value={signer.hostPosition ?? ''}
            placeholder="chưa ghi"
            onChange={(event) => onChange({ hostPosition: orNull(event.currentTarget.value) })}
          />
        ) : null}
        <SpanFields
          span={signer}
          field={field('')}
          fromLabel="Giữ chức từ ngày"
          errorOf={errorOf}
          onChange={onChange}
        />
        <Button size="compact-xs" variant="default" className="signer-remove" onClick={onRemove}>
          Bỏ người ký
        </Button>
      </div>
      <Preview signer={{ ...signer, ...inForce }} seal={seal} inOffice={isWithin(signer, asOf)} />
    </fieldset>
  );
}

function Preview({
  signer,
  seal,
  inOffice,
}: Pick<SignerCardProps, 'signer' | 'seal'> & { inOffice: boolean }) {
  const { authority, position, rank, name } = signatureBlock(signer, seal);
  return (
    <div className="signer-block">
      <b>{[authority, position].filter(Boolean).join('\n')}</b>
      <span className="signer-room" />
      <b>{[rank, name].filter(Boolean).join(' ')}</b>
      <span className="count">{inOffice ? 'đang giữ chức' : 'không giữ chức vào ngày đang tính'}</span>
    </div>
  );
}
