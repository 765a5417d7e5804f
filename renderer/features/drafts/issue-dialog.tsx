import { Button, Group, Modal } from '@mantine/core';
import type { DraftProblem } from '../../../shared/domain/drafts/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { keyed } from '../../ui/keyed.ts';
import { Fact, Facts } from '../../ui/section.tsx';
import { ErrorNote } from '../../ui/states.tsx';

interface IssueDialogProps {
  readonly opened: boolean;
  readonly number: string;
  readonly day: string;
  readonly signer: string;
  readonly tasks: number;
  readonly warnings: readonly DraftProblem[];
  readonly issuing: boolean;
  /** Why issuing failed; null where it did not. */
  readonly error: string | null;
  readonly onIssue: () => void;
  readonly onClose: () => void;
}

/** Asked before what cannot be undone: the notice becomes final with its number, day and signer. */
export function IssueDialog(props: IssueDialogProps) {
  const { warnings, error } = props;
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title="Ban hành thông báo"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      <p>Sau khi ban hành, văn bản không sửa được nữa; muốn sửa phải ra thông báo đính chính.</p>
      <Facts>
        <Fact label="Số, ký hiệu">{props.number}</Fact>
        <Fact label="Ngày ban hành">{props.day}</Fact>
        <Fact label="Người ký">{props.signer}</Fact>
        <Fact label="Nhiệm vụ vào sổ">{formatNumber(props.tasks)}</Fact>
      </Facts>
      {warnings.length === 0 ? null : (
        <>
          <h3>Nên xem lại</h3>
          <ul className="draft-warnings">
            {keyed(warnings, ({ message }) => message).map(({ key, item }) => (
              <li key={key}>{item.message}</li>
            ))}
          </ul>
        </>
      )}
      {error === null ? null : <ErrorNote message={error} />}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={props.onClose}>
          Quay lại soạn
        </Button>
        <Button loading={props.issuing} onClick={props.onIssue} data-autofocus>
          Ban hành
        </Button>
      </Group>
    </Modal>
  );
}
