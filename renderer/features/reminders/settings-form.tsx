import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { DateField } from '../../ui/date-field.tsx';
import type { Proposal } from './queries.ts';

/** What is settled for all letters at once; days are ISO. */
export interface Settled {
  readonly on: string;
  readonly replyBy: string | null;
  readonly issuerId: number | null;
  readonly signerId: number | null;
  /** As typed; null while the book's own next number stands. */
  readonly first: string | null;
  readonly withRestricted: boolean;
}

interface SettingsProps {
  readonly settled: Settled;
  readonly proposal: Proposal;
  readonly today: string;
  /** Of the first letter. */
  readonly number: string;
  readonly signerId: number | null;
  readonly onChange: (change: Partial<Settled>) => void;
}

const options = (rows: readonly { readonly id: number; readonly name: string }[], absent: string) =>
  rows.length === 0
    ? [{ value: '', label: absent }]
    : rows.map(({ id, name }) => ({ value: String(id), label: name }));

/** Day, issuer, signer, first number: the same for every letter of the run. */
export function SettingsForm(props: SettingsProps) {
  const { settled, proposal, today, number, signerId, onChange } = props;
  const signers = proposal.signers.map(({ id, name, position }) => ({ id, name: `${name}, ${position}` }));
  return (
    <div className="reminder-settings">
      <DateField
        label="Ngày công văn"
        value={settled.on}
        today={today}
        onChange={(on) => onChange({ on: on ?? settled.on })}
      />
      <DateField
        label="Báo cáo trước ngày"
        value={settled.replyBy}
        today={today}
        absent="không nêu"
        onChange={(replyBy) => onChange({ replyBy })}
      />
      <NativeSelect
        label="Cơ quan ban hành"
        value={proposal.issuerId ?? ''}
        data={options(proposal.issuers, 'Chưa có cơ quan ban hành')}
        onChange={(event) =>
          onChange({ issuerId: Number(event.currentTarget.value), signerId: null, first: null })
        }
      />
      <NativeSelect
        label="Người ký"
        value={signerId ?? ''}
        data={options(signers, 'Chưa có ai giữ chức ngày ấy')}
        onChange={(event) => onChange({ signerId: Number(event.currentTarget.value) })}
      />
      <TextInput
        label={`Số đầu tiên (${proposal.next?.symbol ?? 'chưa có sổ'})`}
        value={number}
        placeholder="Số do văn thư cấp"
        onChange={(event) => onChange({ first: event.currentTarget.value })}
      />
      <Checkbox
        label={`Cả nhiệm vụ hạn chế${proposal.restricted === 0 ? '' : ` (đang bỏ ${proposal.restricted})`}`}
        checked={settled.withRestricted}
        onChange={(event) => onChange({ withRestricted: event.currentTarget.checked })}
      />
    </div>
  );
}
