import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { ReplyOf } from '../../shared/contract/index.ts';
import { formatNumber } from '../../shared/format/index.ts';
import {
  type FilesOwner,
  useAttachmentActs,
  useAttachmentStates,
  useAttachments,
} from '../api/attachments.ts';
import { useLitPlace } from '../ui/anchor.ts';
import { formatMoment } from '../ui/formats.ts';
import './attachment-list.css';

type Attachment = ReplyOf<'attachments.list'>['rows'][number];
type FileState = ReplyOf<'attachments.check'>['rows'][number]['state'];

/** An item of the agenda that a file may belong to. */
interface ItemChoice {
  readonly id: number;
  readonly name: string;
}

interface AttachmentListProps {
  readonly owner: FilesOwner;
  readonly readOnly: boolean;
  readonly items?: readonly ItemChoice[];
}

const troubles: Readonly<Record<FileState, string | null>> = {
  whole: null,
  missing: 'Không còn tệp này trong thư mục dữ liệu. Chép tệp về từ bản lưu, hoặc bỏ tệp rồi đính kèm lại.',
  changed: 'Tệp đã bị thay đổi sau khi đính kèm nên không mở. Đính kèm lại bản đúng.',
};

/** A size in bytes as people read it: "1,5 MB". */
function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes)} byte`;
  const kilo = bytes / 1024;
  return kilo < 1024 ? `${formatNumber(kilo, 0)} KB` : `${formatNumber(kilo / 1024, 1)} MB`;
}

/** The files of a meeting or a notice: each opens in the system's program, moves to an item, goes and comes back. */
export function AttachmentList({ owner, readOnly, items = [] }: AttachmentListProps) {
  const rows = useAttachments(owner).data?.rows ?? [];
  const states = useAttachmentStates(owner);
  const acts = useAttachmentActs(owner);
  const chooser = useRef<HTMLInputElement>(null);
  const whole = 'meetingId' in owner ? { ...owner, agendaItemId: null } : owner;
  return (
    <>
      {rows.length === 0 ? null : (
        <ul className="file-lines">
          <LitPlace />
          {rows.map((row) => (
            <FileLine
              key={row.id}
              row={row}
              state={states.get(row.id) ?? 'whole'}
              items={items}
              readOnly={readOnly}
              onOpen={() => acts.open.mutate({ id: row.id })}
              onMove={(agendaItemId) => acts.move.mutate({ id: row.id, agendaItemId })}
              onRemove={() => acts.remove.mutate(row.id)}
            />
          ))}
        </ul>
      )}
      {readOnly ? null : (
        <div className="file-add">
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label="Chọn tệp đính kèm"
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = '';
              if (files.length > 0) acts.add.mutate({ owner: whole, files });
            }}
          />
          <Button
            variant="default"
            size="compact-xs"
            className="section-action"
            loading={acts.add.isPending}
            onClick={() => chooser.current?.click()}
          >
            Chọn tệp
          </Button>
          <span className="count">hoặc thả tệp vào trang này; mỗi tệp không quá 200 MB</span>
        </div>
      )}
    </>
  );
}

/** Lights the file that the address names, once the files have come. */
function LitPlace() {
  useLitPlace();
  return null;
}

interface FileLineProps {
  readonly row: Attachment;
  readonly state: FileState;
  readonly items: readonly ItemChoice[];
  readonly readOnly: boolean;
  readonly onOpen: () => void;
  readonly onMove: (agendaItemId: number | null) => void;
  readonly onRemove: () => void;
}

function FileLine({ row, state, items, readOnly, onOpen, onMove, onRemove }: FileLineProps) {
  const trouble = troubles[state];
  return (
    <li className="file-line" data-place={`attachment-${row.id}`}>
      <button
        type="button"
        className="file-name clip"
        title={`Mở ${row.name}`}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key === 'Delete' && !readOnly) onRemove();
        }}
      >
        {row.name}
      </button>
      <span className="count figure-cell">{sizeWords(row.size)}</span>
      <span className="count figure-cell">{formatMoment(row.addedAt)}</span>
      {items.length === 0 ? (
        <span />
      ) : (
        <select
          className="field-input"
          aria-label={`Tệp ${row.name} thuộc mục`}
          disabled={readOnly}
          value={row.agendaItemId ?? ''}
          onChange={({ currentTarget }) =>
            onMove(currentTarget.value === '' ? null : Number(currentTarget.value))
          }
        >
          <option value="">Cả hội nghị</option>
          {items.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {readOnly ? (
        <span />
      ) : (
        <button
          type="button"
          className="icon-button"
          aria-label={`Bỏ tệp ${row.name}`}
          title="Bỏ tệp (Del)"
          onClick={onRemove}
        >
          ×
        </button>
      )}
      {trouble === null ? null : (
        <span className="file-trouble" role="alert">
          {trouble}
        </span>
      )}
    </li>
  );
}
