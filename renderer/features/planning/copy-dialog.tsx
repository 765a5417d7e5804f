import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { todayIso } from '../../api/as-of.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { useCopyMeeting } from './mutations.ts';

interface CopyDialogProps {
  /** The meeting or template that is copied; null closes the dialog. */
  readonly model: { readonly id: number; readonly name: string | null } | null;
  /** Whether a template may be made of it. */
  readonly mayBeTemplate: boolean;
  readonly onClose: () => void;
}

/** Makes a meeting, or a template, like another one. */
export function CopyDialog({ model, mayBeTemplate, onClose }: CopyDialogProps) {
  return (
    <Modal
      opened={model !== null}
      onClose={onClose}
      title="Lập hội nghị mới theo hội nghị này"
      closeButtonProps={{ 'aria-label': 'Đóng' }}
    >
      {model === null ? null : <CopyForm model={model} mayBeTemplate={mayBeTemplate} onClose={onClose} />}
    </Modal>
  );
}

function CopyForm(props: CopyDialogProps & { readonly model: NonNullable<CopyDialogProps['model']> }) {
  const { model, mayBeTemplate, onClose } = props;
  const copy = useCopyMeeting();
  const [name, setName] = useState(model.name ?? '');
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const make = (as: 'meeting' | 'template') =>
    copy.mutate(
      { id: model.id, as, name, heldOn: as === 'template' ? null : heldOn },
      { onSuccess: onClose },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make('meeting');
      }}
    >
      <p className="paragraph">
        Chép loại, hình thức, giờ, địa điểm, điểm cầu, thành phần mời và chương trình. Ý kiến, kết quả và sự
        có mặt không được chép.
      </p>
      <TextInput
        label="Tên hội nghị"
        value={name}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <DateField
        label="Ngày họp"
        value={heldOn}
        today={todayIso()}
        absent="chưa định ngày"
        onChange={setHeldOn}
      />
      <Group justify="flex-end" gap="sm" mt="md">
        {mayBeTemplate ? (
          <Button type="button" variant="default" loading={copy.isPending} onClick={() => make('template')}>
            Lưu thành mẫu
          </Button>
        ) : null}
        <Button type="submit" loading={copy.isPending}>
          Lập hội nghị
        </Button>
      </Group>
    </form>
  );
}
