import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { formatDate, formatNumber } from '../../../shared/format/index.ts';
import { todayIso } from '../../api/as-of.tsx';
import { errorSentence } from '../../api/bridge.ts';
import { standing } from '../../ui/formats.ts';
import { links } from '../../ui/router.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { useTakeUp } from './mutations.ts';
import { useCarryOver } from './queries.ts';

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: number }) => `${kind} ${id}`;

interface CarryOverDialogProps {
  readonly meetingId: number;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The agenda was changed. */
  readonly onChanged: () => void;
}

/** What earlier meetings of the kind left open, to be put on this meeting's agenda; all of it is proposed. */
export function CarryOverDialog({ meetingId, opened, onClose, onChanged }: CarryOverDialogProps) {
  const today = todayIso();
  const matters = useCarryOver(meetingId, today, opened);
  const takeUp = useTakeUp(meetingId, onChanged);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const rows = matters.data?.rows ?? [];
  const chosen = rows.filter((row) => !left.has(keyOf(row)));
  const toggle = (key: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  const add = () =>
    takeUp.mutate({ today, chosen: chosen.map(({ kind, id }) => ({ kind, id })) }, { onSuccess: onClose });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="xl"
      title="Việc còn lại của các kỳ họp trước"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      {matters.isPending ? <Loading /> : null}
      {matters.isError ? (
        <ErrorNote message={errorSentence(matters.error)} onRetry={() => void matters.refetch()} />
      ) : null}
      {matters.isSuccess && rows.length === 0 ? (
        <p className="paragraph">
          Các hội nghị cùng loại trước đây không còn kết luận hay nhiệm vụ nào bỏ ngỏ, hoặc đã có trong chương
          trình.
        </p>
      ) : null}
      <ul className="matters">
        {rows.map((row) => (
          <li key={keyOf(row)}>
            <Checkbox
              checked={!left.has(keyOf(row))}
              onChange={() => toggle(keyOf(row))}
              label={row.title}
              description={[
                `${standing(row.meetingName) ?? 'Hội nghị'} ngày ${formatDate(row.heldOn)}`,
                row.deadline === null ? null : `hạn ${formatDate(row.deadline)}`,
                row.kind === 'conclusion' ? `${formatNumber(row.openTasks)} nhiệm vụ chưa xong` : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
            <a href={links.notice(row.noticeId)}>Xem thông báo</a>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          Đóng
        </Button>
        <Button disabled={chosen.length === 0} loading={takeUp.isPending} onClick={add} data-autofocus>
          Đưa {formatNumber(chosen.length)} nội dung vào chương trình
        </Button>
      </Group>
    </Modal>
  );
}
