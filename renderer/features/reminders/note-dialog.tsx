import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../../shared/format/index.ts';
import { call, errorSentence } from '../../api/bridge.ts';
import { useRecorded } from '../../api/recorded.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorNote } from '../../ui/states.tsx';

interface NoteDialogProps {
  readonly taskIds: readonly number[];
  readonly today: string;
  readonly onClose: () => void;
}

/** Notes a reminder that went out elsewhere, by a paper or by word; it counts as one, and one undo takes it back. */
export function NoteDialog({ taskIds, today, onClose }: NoteDialogProps) {
  const [on, setOn] = useState(today);
  const [document, setDocument] = useState('');
  const note = useRecorded(
    () => call('reminders.note', { ids: [...taskIds], on, document }),
    `Đã ghi đôn đốc ${formatNumber(taskIds.length)} nhiệm vụ.`,
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Ghi đã đôn đốc ${formatNumber(taskIds.length)} nhiệm vụ`}
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          note.mutate(undefined, { onSuccess: onClose });
        }}
      >
        <p>Dùng khi đã đôn đốc bằng văn bản phát hành ở nơi khác, hoặc bằng lời. Không lập công văn.</p>
        <DateField label="Ngày đôn đốc" value={on} today={today} onChange={(day) => setOn(day ?? on)} />
        <TextInput
          mt="xs"
          label="Số, ký hiệu văn bản"
          placeholder="để trống nếu không có văn bản"
          value={document}
          onChange={(event) => setDocument(event.currentTarget.value)}
        />
        {note.isError ? <ErrorNote message={errorSentence(note.error)} /> : null}
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={onClose}>
            Quay lại
          </Button>
          <Button type="submit" loading={note.isPending}>
            Ghi
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
