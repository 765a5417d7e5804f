import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useAppStatus } from '../api/app-status.ts';
import { call } from '../api/bridge.ts';
import { complain } from '../api/complain.ts';
import { offerUndo } from '../api/undo-notice.tsx';
import { formatMoment } from '../ui/formats.ts';
import { links } from '../ui/router.ts';
import { SampleMark } from '../ui/states.tsx';

function useRemoveSample() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries();
  const add = useMutation({
    mutationFn: () => call('sample.add', {}),
    onSuccess: refresh,
    onError: complain,
  });
  return useMutation({
    mutationFn: () => call('sample.remove', {}),
    onSuccess: async () => {
      offerUndo('Đã xóa số liệu mẫu.', 'Tạo lại', () => add.mutate());
      await refresh();
    },
    onError: complain,
  });
}

/** Where the data is, when it was last copied, who works, and whether made-up data is present. */
export function StatusBar() {
  const { data } = useAppStatus();
  const remove = useRemoveSample();
  if (!data) return <footer className="status-bar" />;
  const copy = data.lastBackup;
  return (
    <footer className="status-bar">
      <span className="clip" title={data.dataDir}>
        Dữ liệu: {data.dataDir}
      </span>
      <a className="clip" href={links.backups} title={data.backupDir}>
        {copy === null
          ? 'Chưa sao lưu lần nào'
          : `Sao lưu gần nhất: ${formatMoment(copy.madeAt)}, tại ${data.backupDir}`}
      </a>
      <span className="status-push" />
      {data.hasSampleData ? (
        <span className="status-sample">
          Có <SampleMark words="SỐ LIỆU MẪU" />
          <button
            type="button"
            className="status-button"
            disabled={remove.isPending}
            onClick={() => remove.mutate()}
          >
            Xóa số liệu mẫu
          </button>
        </span>
      ) : null}
      <span className="status-who">Người dùng: {data.who}</span>
    </footer>
  );
}
