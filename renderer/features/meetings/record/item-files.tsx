import { type DragEvent, useCallback, useMemo, useRef } from 'react';
import type { ReplyOf } from '../../../../shared/contract/index.ts';
import type { FileOwner } from '../../../api/attachments.ts';
import { complainOf } from '../../../api/complain.ts';
import { cellOf } from './grid-keys.ts';
import type { RecordSaver } from './record-saver.ts';

interface FileTarget {
  readonly meetingId: number;
  readonly saver: RecordSaver;
  readonly onAdd: (request: { readonly owner: FileOwner; readonly files: readonly File[] }) => void;
}

/** Attaches files to an item once the item itself is stored. */
async function addTo({ meetingId, saver, onAdd }: FileTarget, key: string | null, files: readonly File[]) {
  if (files.length === 0) return;
  if (key !== null) await saver.flush();
  const agendaItemId = key === null ? null : saver.idOf('agenda', key);
  if (agendaItemId === undefined) {
    complainOf(
      'Mục chương trình này chưa lưu được nên chưa đính kèm tệp. Ghi nội dung của mục rồi đính kèm lại.',
    );
  } else onAdd({ owner: { meetingId, agendaItemId }, files });
}

interface ItemFilesOptions extends FileTarget {
  readonly files: ReplyOf<'attachments.list'>['rows'];
}

/** Papers of the items of an agenda: how many each has, and a way to choose more. */
export function useItemFiles({ files, meetingId, saver, onAdd }: ItemFilesOptions) {
  const chooser = useRef<HTMLInputElement>(null);
  const asked = useRef<string | null>(null);
  const counts = useMemo(() => {
    const byItem = Map.groupBy(files, ({ agendaItemId }) => agendaItemId);
    return new Map([...byItem].map(([id, rows]) => [id, rows.length]));
  }, [files]);
  const papersOf = useCallback(
    (key: string) => {
      const id = saver.idOf('agenda', key);
      return id === undefined ? 0 : (counts.get(id) ?? 0);
    },
    [counts, saver],
  );
  const choose = useCallback((key: string) => {
    asked.current = key;
    chooser.current?.click();
  }, []);
  return {
    papersOf,
    choose,
    chooser: (
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label="Chọn tài liệu của mục chương trình"
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          void addTo({ meetingId, saver, onAdd }, asked.current, chosen);
        }}
      />
    ),
  };
}

/** Files dropped onto the page: onto an item of the agenda they are its papers, elsewhere the meeting's. */
export function useFileDrop({ readOnly, ...target }: FileTarget & { readonly readOnly: boolean }) {
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    onDragOver: (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (readOnly) {
        complainOf('Hồ sơ hội nghị đã chốt nên không đính kèm được. Mở lại hồ sơ, ghi lý do, rồi đính kèm.');
        return;
      }
      const inAgenda = event.target instanceof Element && event.target.closest('[data-section="agenda"]');
      const key = inAgenda ? (cellOf(event.target)?.key ?? null) : null;
      void addTo(target, key, [...event.dataTransfer.files]);
    },
  };
}
