import { Button, Group, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { ErrorNote } from '../../../ui/states.tsx';

/** How a paper stands to its issue, as the bridge tells it. */
type IssueState = ReplyOf<'papers.issueState'>;

/** What the clerk has settled. */
interface IssueChoice {
  readonly number: string;
  readonly signerId: number | null;
}

interface IssueDialogProps {
  readonly label: string;
  readonly state: IssueState | undefined;
  /** Day of issue, ISO. */
  readonly on: string;
  readonly today: string;
  /** Chair and secretary sign minutes. */
  readonly hasSigner: boolean;
  readonly issuing: boolean;
  /** Why issuing failed; null where it did not. */
  readonly error: string | null;
  readonly onDay: (on: string) => void;
  readonly onIssue: (choice: IssueChoice) => void;
  readonly onClose: () => void;
}

/** Asked before what cannot be undone: the paper becomes final with its number, day and signer. */
export function PaperIssueDialog(props: IssueDialogProps) {
  const { label, state, on, today, hasSigner, error } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const signers = state?.signers ?? [];
  const signerId = (signers.find(({ id }) => id === chosen) ?? signers[0])?.id ?? null;
  const number = typed ?? state?.proposal?.whole?.split('/')[0] ?? '';
  const symbol = state?.proposal?.symbol ?? '';
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={`Ban hành ${label.toLocaleLowerCase('vi')}`}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onIssue({ number, signerId });
        }}
      >
        <p>Sau khi ban hành, văn bản giữ nguyên như đã in, dù hồ sơ hội nghị có được sửa.</p>
        <p>Cơ quan ban hành: {state?.issuer ?? 'chưa có'}</p>
        <DateField
          label="Ngày ban hành"
          value={on}
          today={today}
          onChange={(day) => props.onDay(day ?? on)}
        />
        <TextInput
          mt="xs"
          label={`Số (${symbol})`}
          value={number}
          placeholder="Số do văn thư cấp"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {hasSigner ? (
          <NativeSelect
            mt="xs"
            label="Người ký"
            value={signerId ?? ''}
            data={
              signers.length === 0
                ? [{ value: '', label: 'Chưa có ai giữ chức ngày ấy' }]
                : signers.map(({ id, name, position }) => ({
                    value: String(id),
                    label: `${name}, ${position}`,
                  }))
            }
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          />
        ) : null}
        {error === null ? null : <ErrorNote message={error} />}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={props.onClose}>
            Quay lại
          </Button>
          <Button type="submit" loading={props.issuing} disabled={number.trim() === ''}>
            Ban hành
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
