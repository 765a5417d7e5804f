import type { Envelope } from '../../shared/contract/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';
import { createHiddenPage } from './hidden-page.ts';

/** What Electron says where the clerk closed the print dialog. */
const cancelledByClerk = /cancell?ed/i;

/**
 * Shows the print dialog of the system for a paper; margins are those of the paper's own pages.
 * The page is one of its own: an open print dialog must not hold up PDF and pictures.
 */
export function printModel(model: DocumentModel): Promise<Envelope<{ printed: boolean }>> {
  const page = createHiddenPage();
  const printed = page.use({ kind: 'paper', model }, ({ webContents }) => {
    const { promise, resolve } = Promise.withResolvers<Envelope<{ printed: boolean }>>();
    const options = {
      silent: false,
      printBackground: true,
      pageSize: 'A4',
      landscape: model.orientation === 'landscape',
    } as const;
    webContents.print(options, (success, failure) => {
      if (success) resolve({ ok: true, value: { printed: true } });
      else if (cancelledByClerk.test(failure)) resolve({ ok: true, value: { printed: false } });
      else resolve(notPrinted);
    });
    return promise;
  });
  return printed.finally(() => page.close());
}

const notPrinted: Envelope<never> = {
  ok: false,
  error: {
    code: 'conflict',
    message: 'Chưa in được. Kiểm tra máy in đã bật và còn giấy rồi in lại, hoặc lưu PDF để in sau.',
  },
};
