import { Button, Group, Modal } from '@mantine/core';
import { formatNumber } from '../../../shared/format/index.ts';
import { formatMoment } from '../../ui/formats.ts';
import { ErrorNote } from '../../ui/states.tsx';
import type { Backup } from './backups-view.tsx';

interface RestoreDialogProps {
  /** The copy to restore; null closes the dialog. */
  readonly backup: Backup | null;
  readonly restoring: boolean;
  readonly error: string | null;
  readonly onConfirm: (backup: Backup) => void;
  /** Gives the restore up while it goes on. */
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** Says what restoring does before it is done. */
export function RestoreDialog({ backup, restoring, error, onConfirm, onStop, onClose }: RestoreDialogProps) {
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title="Khôi phục từ bản sao lưu"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
      closeOnClickOutside={!restoring}
      closeOnEscape={!restoring}
    >
      {backup === null ? null : (
        <>
          <p className="paragraph">
            Toàn bộ dữ liệu hiện tại sẽ được thay bằng bản sao lưu lúc {formatMoment(backup.madeAt)} (
            {formatNumber(backup.notices)} thông báo, {formatNumber(backup.tasks)} nhiệm vụ,{' '}
            {formatNumber(backup.values)} giá trị số liệu). Những gì ghi sau thời điểm đó sẽ không còn trong
            sổ.
          </p>
          <p className="paragraph">
            Dữ liệu hiện tại được sao lưu trước; nếu cần, khôi phục lại từ bản đó ở danh sách này.
          </p>
          {error === null ? null : <ErrorNote message={error} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={restoring ? onStop : onClose} data-autofocus>
              {restoring ? 'Dừng' : 'Không khôi phục'}
            </Button>
            <Button loading={restoring} onClick={() => onConfirm(backup)}>
              Sao lưu hiện tại rồi khôi phục
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
