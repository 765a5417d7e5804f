import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/bridge.ts';
import { tidied } from './corrections.ts';
import type { Draft } from './draft-reducer.ts';

/** Largest file taken in, in bytes. */
const maxBytes = 20 * 1024 * 1024;

/** A notice that cannot be taken in for what can be seen from the window. */
export class RefusedFile extends Error {}

/** What is to be read: a file, or text. */
export type Source = { readonly file: File } | { readonly text: string };

async function read(source: Source) {
  if ('text' in source) {
    const reply = await call('notices.read', { pasted: source.text });
    return { name: 'Văn bản dán', bytes: null, reply };
  }
  const { file } = source;
  if (file.size === 0) throw new RefusedFile(`Tệp “${file.name}” trống. Chọn tệp khác.`);
  if (file.size > maxBytes) {
    throw new RefusedFile(`Tệp “${file.name}” lớn hơn 20 MB. Chọn tệp nhỏ hơn hoặc dán nội dung.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, reply: await call('notices.read', { name: file.name, bytes }) };
}

/** Reads a notice without saving anything. */
export function useReadNotice() {
  return useMutation({ mutationFn: read });
}

/** Saves the reviewed notice with everything read out of it. */
export function useAcceptNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ name, bytes, history }: Draft) =>
      call('notices.accept', { reading: tidied(history.present), name, bytes, isSample: false }),
    onSuccess: () => client.invalidateQueries(),
  });
}
