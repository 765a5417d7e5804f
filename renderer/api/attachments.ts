import { type QueryKey, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ParsedRequestOf, pieceLimit } from '../../shared/contract/index.ts';
import { attachmentLimit } from '../../shared/domain/meetings/index.ts';
import { formatNumber } from '../../shared/format/index.ts';
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

/** Attaches a long file piece by piece, with how far it has come in the queue of notices; stopped, it leaves nothing behind. */
async function addInPieces(owner: FileOwner, file: File): Promise<void> {
  const upload = crypto.randomUUID();
  const notice = showHandOver(file.name, file.size);
  try {
    for (let at = 0; at < file.size; at += pieceLimit) {
      const bytes = await bytesOf(file.slice(at, at + pieceLimit));
      const { received } = await call('attachments.piece', { upload, at, bytes }, notice.signal);
      notice.tell(received);
    }
    await call('attachments.add', { owner, name: file.name, upload }, notice.signal);
  } catch (thrown) {
    await call('attachments.abandon', { upload });
    throw thrown;
  } finally {
    notice.hide();
  }
}

async function addFile(owner: FileOwner, file: File): Promise<void> {
  if (file.size > pieceLimit) await addInPieces(owner, file);
  else await call('attachments.add', { owner, name: file.name, bytes: await bytesOf(file) });
}

/** Attaches files, takes them away, puts them elsewhere and opens them; all failures are said in the queue of notices. */
export function useAttachmentActs(of: FilesOwner) {
  const client = useQueryClient();
  const onSettled = () => client.invalidateQueries({ queryKey: keyOf(of) });
  const options = { onError: complain, onSettled };
  const add = useMutation({
    ...options,
    mutationFn: async ({ owner, files }: { readonly owner: FileOwner; readonly files: readonly File[] }) => {
      for (const file of files) {
        if (file.size <= attachmentLimit) await addFile(owner, file);
        else complainOf(tooLarge(file));
      }
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
  const open = useMutation({
    onError: complain,
    mutationFn: (id: number) => call('attachments.open', { id }),
  });
  return { add, move, remove, open };
}

function tooLarge({ name, size }: File): string {
  const mega = (bytes: number) => `${formatNumber(bytes / 1024 / 1024, 0)} MB`;
  return `Tệp "${name}" dài ${mega(size)}, quá giới hạn ${mega(attachmentLimit)} nên chưa đính kèm. Nén hoặc chia nhỏ tệp rồi đính kèm lại.`;
}
