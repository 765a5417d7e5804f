import { Button } from '@mantine/core';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { formatMoment } from '../../ui/formats.ts';

export type Backup = ReplyOf<'backups.list'>['rows'][number];

interface BackupsViewProps {
  readonly rows: readonly Backup[];
  readonly backupDir: string | null;
  readonly making: boolean;
  readonly onMake: () => void;
  readonly onRestore: (backup: Backup) => void;
}

/** The copies, latest first, with what each holds. */
export function BackupsView({ rows, backupDir, making, onMake, onRestore }: BackupsViewProps) {
  return (
    <div className="page">
      <div className="page-head">
        <h1>Khôi phục</h1>
        <Button loading={making} onClick={onMake}>
          Sao lưu ngay
        </Button>
      </div>
      <p className="paragraph">
        Bản sao lưu được tạo mỗi khi đóng ứng dụng và được kiểm tra trước khi giữ lại: 7 ngày gần nhất và 8
        tuần gần nhất.{backupDir === null ? '' : ` Thư mục sao lưu: ${backupDir}`}
      </p>
      {rows.length === 0 ? (
        <div className="empty-state">
          <p className="empty-title">Chưa có bản sao lưu nào</p>
          <p className="empty-hint">Bản đầu tiên được tạo khi đóng ứng dụng; cũng có thể tạo ngay bây giờ.</p>
        </div>
      ) : (
        <table className="plain-table backups">
          <thead>
            <tr>
              <th>Thời điểm</th>
              <th className="number">Hội nghị</th>
              <th className="number">Thông báo</th>
              <th className="number">Nhiệm vụ</th>
              <th className="number">Giá trị số liệu</th>
              <th className="number">Dung lượng</th>
              <th>Tệp</th>
              <th aria-label="Thao tác" />
            </tr>
          </thead>
          <tbody>
            {rows.map((backup) => (
              <tr key={backup.file}>
                <td className="number-left">{formatMoment(backup.madeAt)}</td>
                <td className="number">{formatNumber(backup.meetings)}</td>
                <td className="number">{formatNumber(backup.notices)}</td>
                <td className="number">{formatNumber(backup.tasks)}</td>
                <td className="number">{formatNumber(backup.values)}</td>
                <td className="number">{sizeWords(backup.sizeBytes)}</td>
                <td className="file-cell">{nameOf(backup.file)}</td>
                <td>
                  <Button size="compact-xs" variant="default" onClick={() => onRestore(backup)}>
                    Khôi phục…
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function sizeWords(bytes: number): string {
  return bytes < 1024 * 1024
    ? `${formatNumber(bytes / 1024, 0)} KB`
    : `${formatNumber(bytes / 1024 / 1024, 1)} MB`;
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
