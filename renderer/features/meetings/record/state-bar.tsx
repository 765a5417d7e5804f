import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type MeetingState, meetingStateLabel } from '../../../../shared/domain/meetings/index.ts';

interface StateBarProps {
  readonly state: MeetingState;
  readonly busy: boolean;
  readonly onChange: (state: MeetingState, reason: string | null) => void;
  readonly onBin: () => void;
}

/** Where the record stands, the one next step, and the ways back. */
export function StateBar({ state, busy, onChange, onBin }: StateBarProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div className="actions">
      <span className={`state-mark state-${state}`}>{meetingStateLabel(state)}</span>
      {state === 'planned' ? (
        <Button loading={busy} onClick={() => onChange('held', null)}>
          Ghi nhận đã họp
        </Button>
      ) : null}
      {state === 'held' ? (
        <Button loading={busy} onClick={() => onChange('concluded', null)}>
          Chốt hồ sơ
        </Button>
      ) : null}
      {state === 'concluded' ? (
        <Button variant="default" loading={busy} onClick={() => setAsking(true)}>
          Mở lại hồ sơ
        </Button>
      ) : (
        <Button variant="default" disabled={busy} onClick={onBin}>
          Bỏ vào thùng rác
        </Button>
      )}
      <ReopenDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onReopen={(reason) => {
          setAsking(false);
          onChange('held', reason);
        }}
      />
    </div>
  );
}

interface ReopenDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onReopen: (reason: string) => void;
}

function ReopenDialog({ opened, onClose, onReopen }: ReopenDialogProps) {
  const [reason, setReason] = useState('');
  const [failed, setFailed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFailed(reason.trim() === '');
    if (reason.trim() !== '') onReopen(reason);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Mở lại hồ sơ đã chốt"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label="Lý do mở lại"
          maxLength={500}
          value={reason}
          error={failed ? 'Chưa ghi lý do. Ghi lý do rồi mở lại.' : null}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="actions dialog-actions">
          <Button type="submit">Mở lại</Button>
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
        </div>
      </form>
    </Modal>
  );
}
