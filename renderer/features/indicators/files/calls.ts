import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ParsedRequestOf } from '../../../../shared/contract/index.ts';
import type { FigureMapping } from '../../../../shared/domain/figure-files/index.ts';
import { formatNumber } from '../../../../shared/format/index.ts';
import { type CallProgress, call } from '../../../api/bridge.ts';
import { complain } from '../../../api/complain.ts';
import { useRecorded } from '../../../api/recorded.ts';
import type { FileWork } from './work.ts';

const largestBytes = 20 * 1024 * 1024;

/** Reads a chosen file. Throws an Error with the sentence to show. */
async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > largestBytes) {
    throw new FileRefused(
      'Tệp lớn hơn 20 MB. Bỏ hình ảnh, trang thừa hoặc chia thành nhiều tệp rồi chọn lại.',
    );
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileRefused('Không mở được tệp. Kiểm tra USB hoặc quyền đọc rồi chọn lại.');
  }
}

/** A file that the window itself cannot take; its message is a sentence for the clerk. */
export class FileRefused extends Error {}

/** Opens a file, or another sheet of it. */
export function useOpenFile() {
  return useMutation({
    mutationFn: async ({ file, sheet }: { readonly file: File; readonly sheet: string | null }) => {
      const bytes = await bytesOf(file);
      return { file, bytes, opened: await call('figureFiles.open', { bytes, name: file.name, sheet }) };
    },
  });
}

const fileKey = ({ file, opened }: FileWork) => [file.name, file.size, file.lastModified, opened.sheet];
const rowsAsked = ({ opened }: FileWork) => opened.sheet;

/** What a file comes to against the record, as often as its mapping or the record changes. */
export function useComparison(work: FileWork) {
  const [progress, setProgress] = useState<CallProgress | null>(null);
  const client = useQueryClient();
  const { bytes, asked } = work;
  const queryKey = ['indicators', 'file', ...fileKey(work), asked];
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      call(
        'figureFiles.compare',
        { bytes, sheet: rowsAsked(work), mapping: asked ?? work.mapping },
        signal,
        setProgress,
      ),
    enabled: asked !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
  });
  return { ...query, progress, stop: () => void client.cancelQueries({ queryKey }) };
}

/** How a file is written. */
export interface Writing {
  readonly overwrite: boolean;
  readonly reason: string;
}

/** Writes the figures of a file, one undo for all of them; it can be given up while it goes on. */
export function useTakeFile(work: FileWork, onTaken: () => void) {
  const stopping = useRef(new AbortController());
  const [progress, setProgress] = useState<CallProgress | null>(null);
  const take = useRecorded(
    async ({ overwrite, reason }: Writing) => {
      const taken = await call(
        'figureFiles.take',
        {
          ...{ bytes: work.bytes, sheet: rowsAsked(work), mapping: work.mapping },
          ...{ name: work.file.name, overwrite, reason },
        },
        stopping.current.signal,
        setProgress,
      );
      // Before everything shown is asked for anew: the file would be held against the record once more.
      onTaken();
      return taken;
    },
    (_request, { written }) => `Đã ghi ${formatNumber(written)} số liệu từ ${work.file.name}.`,
  );
  return {
    ...take,
    progress,
    start: (writing: Writing) => {
      stopping.current = new AbortController();
      setProgress(null);
      take.mutate(writing);
    },
    stop: () => stopping.current.abort(),
  };
}

/** Saves the list of what is not taken where the clerk says. */
export function useSaveRefused() {
  return useMutation({
    mutationFn: ({ bytes, mapping, file, opened }: FileWork) =>
      call('figureFiles.saveRefused', { bytes, sheet: opened.sheet, mapping, name: file.name }),
    onError: complain,
  });
}

/** Mappings saved under names. */
export function useMappings() {
  return useQuery({ queryKey: ['figure-mappings'], queryFn: () => call('figureFiles.mappings', {}) });
}

/** Saves a mapping under a name, for files of the same heads. */
export function useSaveMapping() {
  return useRecorded(
    (asked: ParsedRequestOf<'figureFiles.saveMapping'>) => call('figureFiles.saveMapping', asked),
    ({ name }) => `Đã lưu cách đọc “${name}”; tệp có cùng dòng tiêu đề sẽ được đọc như thế.`,
  );
}

/** Takes a saved mapping away. */
export function useRemoveMapping() {
  return useRecorded((id: number) => call('views.remove', { id }), 'Đã xóa cách đọc.');
}

/** The row of heads of a file under a mapping. */
export function headsOf({ opened }: FileWork, { head }: FigureMapping) {
  return opened.rows[head - 1] ?? [];
}
