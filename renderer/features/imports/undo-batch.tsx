import { Button, Group, Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatNumber } from '../../../shared/format/index.ts';
import { errorSentence, isCancelled } from '../../api/bridge.ts';
import { ErrorNote } from '../../ui/states.tsx';
import { useUndoBatch } from './mutations.ts';

interface UndoBatchProps {
  readonly id: number;
  /** How many notices it brought. */
  readonly stored: number;
}

/** Takes a whole batch back, after saying what will go: that cannot be undone in turn. */
export function UndoBatch({ id, stored }: UndoBatchProps) {
  const [opened, setOpened] = useState(false);
  const stopping = useRef(new AbortController());
  const undo = useUndoBatch();
  const close = () => {
    setOpened(false);
    undo.reset();
  };
  const confirm = () => {
    stopping.current = new AbortController();
    undo.mutate({ id, signal: stopping.current.signal });
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        Hoàn tác đợt nhập
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title="Hoàn tác đợt nhập"
        closeButtonProps={{ 'aria-label': 'Đóng' }}
        closeOnClickOutside={!undo.isPending}
        closeOnEscape={!undo.isPending}
      >
        <p className="paragraph">
          {formatNumber(stored)} thông báo của đợt này, cùng hội nghị, kết luận, nhiệm vụ và số liệu đọc từ
          đó, sẽ ra khỏi sổ, báo cáo của đợt cũng vậy. Tệp gốc trên máy không bị đụng tới; cần thì nhập lại.
        </p>
        {undo.isError && !isCancelled(undo.error) ? <ErrorNote message={errorSentence(undo.error)} /> : null}
        <Group justify="flex-end" gap="sm">
          <Button
            variant="default"
            onClick={undo.isPending ? () => stopping.current.abort() : close}
            data-autofocus
          >
            {undo.isPending ? 'Dừng' : 'Giữ lại'}
          </Button>
          <Button loading={undo.isPending} onClick={confirm}>
            Hoàn tác cả đợt
          </Button>
        </Group>
      </Modal>
    </>
  );
}
