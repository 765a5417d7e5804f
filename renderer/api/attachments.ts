import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ParsedRequestOf, pieceLimit } from '../../shared/contract/index.ts';
import { attachmentLimit } from '../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../shared/format/index.ts';
import { attachEach } from './attach-each.ts';
import { call } from './bridge.ts';
import { complain, complainOf } from './complain.ts';
import { showHandOver } from './hand-over-notice.tsx';
import { offerUndo } from './undo-notice.tsx';

/** Whose files are meant. */
export type FilesOwner = { readonly meetingId: number } | { readonly noticeId: number };

/** What one file is attached to. */
export type FileOwner = ParsedRequestOf<'attachments.add'>['owner'];

function keyOf(owner: FilesOwner): QueryKey {
  return 'meetingId' in owner
    ? ['attachments', 'meeting', owner.meetingId]
    : ['attachments', 'notice', owner.noticeId];
}

/** The files attached to a meeting or a notice. */
export function useAttachments(owner: FilesOwner) {
  return useQuery({ queryKey: keyOf(owner), queryFn: () => call('attachments.list', owner) });
}

/** How each of the files stands to what was attached; asked anew each time the page is opened. */
export function useAttachmentStates(owner: FilesOwner) {
  const states = useQuery({
    queryKey: [...keyOf(owner), 'states'],
    queryFn: () => call('attachments.check', owner),
    staleTime: 0,
    gcTime: 0,
  });
  return new Map(states.data?.rows.map(({ id, state }) => [id, state]));
}

const bytesOf = async (part: Blob) => new Uint8Array(await part.arrayBuffer());

/** A file as a command takes it: its bytes, or the name under which its pieces came. */
type HandedFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly upload: string }
);

type HandOver = ReturnType<typeof showHandOver> & { readonly upload: string };

/** Hands a long file over piece by piece, with how far it has come in the queue of notices. */
async function inPieces(file: File, { upload, signal, tell }: HandOver): Promise<HandedFile> {
  for (let at = 0; at < file.size; at += pieceLimit) {
    const bytes = await bytesOf(file.slice(at, at + pieceLimit));
    tell((await call('attachments.piece', { upload, at, bytes }, signal)).received);
  }
  return { name: file.name, upload };
}

/**
 * Hands files over and makes the command that takes them. Where one is stopped or the command fails, nothing of them is
 * left behind and the error is thrown on.
 */
export async function handOver<Sent>(
  files: readonly File[],
  send: (handed: HandedFile[], signal?: AbortSignal) => Promise<Sent>,
): Promise<Sent> {
  const begun: HandOver[] = [];
  const handed: HandedFile[] = [];
  try {
    for (const file of files) {
      if (file.size > pieceLimit) {
        const one = { ...showHandOver(file.name, file.size), upload: crypto.randomUUID() };
        begun.push(one);
        handed.push(await inPieces(file, one));
      } else handed.push({ name: file.name, bytes: await bytesOf(file) });
    }
    return await send(
      handed,
      begun.length > 0 ? AbortSignal.any(begun.map(({ signal }) => signal)) : undefined,
    );
  } catch (thrown) {
    for (const { upload } of begun) await call('attachments.abandon', { upload });
    throw thrown;
  } finally {
    for (const { hide } of begun) hide();
  }
}

async function addFile(owner: FileOwner, file: File): Promise<void> {
  await handOver([file], async ([handed], signal) => {
    if (handed) await call('attachments.add', { owner, ...handed }, signal);
  });
}

/** Attaches files, takes them away, puts them elsewhere and opens them; all failures are said in the queue of notices. */
export function useAttachmentActs(of: FilesOwner) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: keyOf(of) });
  const options = { onError: complain, onSettled };
  const add = useMutation({
    ...options,
    mutationFn: async ({ owner, files }: { readonly owner: FileOwner; readonly files: readonly File[] }) => {
      for (const file of files) if (file.size > attachmentLimit) complainOf(tooLarge(file));
      const fitting = files.filter(({ size }) => size <= attachmentLimit);
      const left = await attachEach(fitting, (file) => addFile(owner, file));
      if (left !== null) complainOf(left);
    },
  });
  const move = useMutation({
    ...options,
    mutationFn: (request: ParsedRequestOf<'attachments.move'>) => call('attachments.move', request),
  });
  const restore = useMutation({
    ...options,
    mutationFn: (request: ParsedRequestOf<'attachments.restore'>) => call('attachments.restore', request),
  });
  const remove = useMutation({
    ...options,
    mutationFn: (id: number) => call('attachments.remove', { id }),
    onSuccess: ({ removed }) =>
      offerUndo(`Đã bỏ tệp “${removed.name}”.`, 'Hoàn tác', () => restore.mutate({ removed })),
  });
  return { add, move, remove, open: useOpenFile() };
}

/** Opens a file in the program that the system has for it. */
export function useOpenFile() {
  return useMutation({
    onError: complain,
    mutationFn: (file: ParsedRequestOf<'attachments.open'>) => call('attachments.open', file),
  });
}

/** Why a file beyond the limit is not attached, and what to do. */
export function tooLarge({ name, size }: File): string {
  const mega = (bytes: number) => `${formatNumber(bytes / 1024 / 1024, 0)} MB`;
  return `Tệp "${name}" dài ${mega(size)}, quá giới hạn ${mega(attachmentLimit)} nên chưa đính kèm. Nén hoặc chia nhỏ tệp rồi đính kèm lại.`;
}
