import { useRef, useState } from 'react';
import { useAppStatus } from '../../api/app-status.ts';
import { errorSentence, isCancelled } from '../../api/bridge.ts';
import { ErrorNote, Loading } from '../../ui/states.tsx';
import { type Backup, BackupsView } from './backups-view.tsx';
import { useMakeBackup, useRestoreBackup } from './mutations.ts';
import { useBackups } from './queries.ts';
import { RestoreDialog } from './restore-dialog.tsx';

/** "Khôi phục": the copies and how to return to one. */
export function BackupsPage() {
  const backups = useBackups();
  const status = useAppStatus();
  const make = useMakeBackup();
  const restore = useRestoreBackup();
  const [chosen, setChosen] = useState<Backup | null>(null);
  const stopping = useRef(new AbortController());
  const confirm = ({ file }: Backup) => {
    stopping.current = new AbortController();
    restore.mutate({ file, signal: stopping.current.signal }, { onSuccess: close });
  };
  const close = () => {
    setChosen(null);
    restore.reset();
  };
  if (backups.isPending) return <Loading />;
  if (backups.isError) {
    return <ErrorNote message={errorSentence(backups.error)} onRetry={() => backups.refetch()} />;
  }
  return (
    <>
      <BackupsView
        rows={backups.data.rows}
        backupDir={status.data?.backupDir ?? null}
        making={make.isPending}
        onMake={() => make.mutate()}
        onRestore={setChosen}
      />
      <RestoreDialog
        backup={chosen}
        restoring={restore.isPending}
        error={restore.isError && !isCancelled(restore.error) ? errorSentence(restore.error) : null}
        onConfirm={confirm}
        onStop={() => stopping.current.abort()}
        onClose={close}
      />
    </>
  );
}
