import { Button } from '@mantine/core';
import { useState } from 'react';
import { links, navigate } from '../../ui/router.ts';
import { CarryOverDialog } from './carry-over-dialog.tsx';
import { CopyDialog } from './copy-dialog.tsx';

interface MeetingActionsProps {
  readonly meeting: { readonly id: number; readonly name: string | null; readonly state: string };
  /** Does something once all that was typed on the page is stored. */
  readonly afterSaving: (act: () => void) => void;
  /** Shows the record as it is stored now. */
  readonly reload: () => void;
}

/** What can be made of one meeting: open matters on its agenda, a copy or a template, its projection. */
export function MeetingActions({ meeting, afterSaving, reload }: MeetingActionsProps) {
  const [opened, setOpened] = useState<'carry' | 'copy' | null>(null);
  const close = () => setOpened(null);
  return (
    <div className="actions">
      {meeting.state === 'concluded' ? null : (
        <Button variant="default" onClick={() => afterSaving(() => setOpened('carry'))}>
          Việc còn lại
        </Button>
      )}
      <Button variant="default" onClick={() => afterSaving(() => setOpened('copy'))}>
        Nhân bản
      </Button>
      <Button variant="default" onClick={() => afterSaving(() => navigate(links.projection(meeting.id)))}>
        Trình chiếu
      </Button>
      <CarryOverDialog
        meetingId={meeting.id}
        opened={opened === 'carry'}
        onClose={close}
        onChanged={reload}
      />
      <CopyDialog model={opened === 'copy' ? meeting : null} mayBeTemplate onClose={close} />
    </div>
  );
}
