import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import type { ReplyOf } from '../../../shared/contract/index.ts';
import { formatNumber } from '../../../shared/format/index.ts';
import { DropZone } from '../../ui/drop-zone.tsx';
import { type ChosenFile, filesOfInput } from '../../ui/dropped-files.ts';
import { formatMoment } from '../../ui/formats.ts';
import { Section } from '../../ui/section.tsx';
import { ErrorNote } from '../../ui/states.tsx';
import { batchAddress } from './addresses.ts';

type Batch = ReplyOf<'imports.list'>['rows'][number];

interface ChooseViewProps {
  readonly batches: readonly Batch[];
  readonly starting: boolean;
  /** Why the last choice could not be begun; null where none failed. */
  readonly error: string | null;
  readonly onChoose: (files: readonly ChosenFile[]) => void;
}

/** Where many notices are chosen at once: files, or a folder with all that is in it. */
export function ChooseView({ batches, starting, error, onChoose }: ChooseViewProps) {
  const folder = useRef<HTMLInputElement>(null);
  return (
    <div className="page imports-page">
      <div className="page-head">
        <h1>Nhập nhiều thông báo</h1>
      </div>
      {error === null ? null : <ErrorNote message={error} />}
      <DropZone label="Chọn tệp hoặc thư mục" onFiles={onChoose}>
        <p>Kéo thả nhiều tệp hoặc cả thư mục vào đây, hoặc</p>
        <div className="actions">
          <Button loading={starting} onClick={() => folder.current?.click()}>
            Chọn thư mục
          </Button>
          <FileButton multiple accept=".txt,.docx,.doc" onChange={(files) => onChoose(filesOfInput(files))}>
            {(props) => (
              <Button {...props} variant="default" disabled={starting}>
                Chọn nhiều tệp
              </Button>
            )}
          </FileButton>
        </div>
        <input
          ref={folder}
          type="file"
          className="hidden-label"
          tabIndex={-1}
          aria-label="Thư mục thông báo"
          {...{ webkitdirectory: '' }}
          onChange={(event) => {
            onChoose(filesOfInput(event.currentTarget.files ?? []));
            event.currentTarget.value = '';
          }}
        />
        <p className="count">
          Tệp .docx, .doc, .txt được đọc và ghi vào sổ ngay, lần lượt từng tệp; tệp trùng được bỏ qua. Xong có
          báo cáo những điểm cần xem lại.
        </p>
      </DropZone>
      {batches.length === 0 ? null : <Batches rows={batches} />}
    </div>
  );
}

function Batches({ rows }: { readonly rows: readonly Batch[] }) {
  return (
    <Section title="Các đợt đã nhập">
      <table className="plain-table">
        <thead>
          <tr>
            <th>Đợt</th>
            <th>Bắt đầu</th>
            <th className="number">Đã ghi</th>
            <th className="number">Trùng</th>
            <th className="number">Không nhận</th>
            <th className="number">Còn chờ</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((batch) => (
            <tr key={batch.id}>
              <td>
                <a href={batchAddress(batch.id)}>{batch.name}</a>
              </td>
              <td>{formatMoment(batch.startedAt)}</td>
              <td className="number">{formatNumber(batch.stored)}</td>
              <td className="number">{formatNumber(batch.duplicate)}</td>
              <td className="number">{formatNumber(batch.refused)}</td>
              <td className="number">{batch.waiting === 0 ? '' : formatNumber(batch.waiting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
