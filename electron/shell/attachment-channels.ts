import { basename } from 'node:path';
import { shell } from 'electron';
import type { Envelope, ParsedRequestOf } from '../../shared/contract/index.ts';
import type { ShellHandlers } from './shell-channels.ts';

/** What the shell asks of the backend to open an attachment. */
interface CopyPort {
  internal(
    name: 'openedCopy',
    request: ParsedRequestOf<'attachments.open'>,
  ): Promise<Envelope<{ readonly path: string }>>;
}

/** Handler of the channel that opens an attachment in the program that the system has for it. */
export function attachmentHandlers(backend: Promise<CopyPort>): Pick<ShellHandlers, 'attachments.open'> {
  return {
    'attachments.open': async (file) => {
      const copy = await (await backend).internal('openedCopy', file);
      if (!copy.ok) return copy;
      const failure = await shell.openPath(copy.value.path);
      if (failure === '') return { ok: true, value: { opened: true } };
      console.error(failure);
      const message = `Máy này chưa mở được tệp "${basename(copy.value.path)}". Cài chương trình đọc loại tệp ấy rồi mở lại.`;
      return { ok: false, error: { code: 'unsupported-file', message } };
    },
  };
}
