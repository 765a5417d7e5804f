import type { BrowserWindow, WebContentsPrintOptions } from 'electron';
import type { Envelope, PrintChoice, ReplyOf } from '../../shared/contract/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';
import { createHiddenPage } from './hidden-page.ts';

type Printed = Envelope<ReplyOf<'papers.print'>>;

/** What Electron says where the job was taken back. */
const cancelledByClerk = /cancell?ed/i;
/** What Electron says where it knows no printer of that name, or none at all. */
const printerGone = /deviceName|no .*printers|network/i;

/** The printers that the system knows, in its order; none where there is no window to ask through. */
export async function listPrinters(
  window: BrowserWindow | undefined,
): Promise<ReplyOf<'printers.list'>['printers']> {
  const printers = (await window?.webContents.getPrintersAsync()) ?? [];
  return printers.map(({ name, displayName }) => ({ name, title: displayName || name }));
}

function optionsOf({ orientation }: DocumentModel, choice: PrintChoice): WebContentsPrintOptions {
  const { printer, copies, pages, duplex, color } = choice;
  return {
    silent: true,
    printBackground: true,
    pageSize: orientation === 'half' ? 'A5' : 'A4',
    landscape: orientation !== 'portrait',
    copies,
    collate: true,
    duplexMode: duplex,
    color,
    ...(printer === null ? {} : { deviceName: printer }),
    // Electron counts pages from 0.
    ...(pages.length === 0
      ? {}
      : { pageRanges: pages.map(({ from, to }) => ({ from: from - 1, to: to - 1 })) }),
  };
}

/**
 * Sends a paper to the printer that the clerk chose; margins are those of the paper's own pages.
 * The page is one of its own: a slow printer must not hold up PDF and pictures.
 */
export function printModel(model: DocumentModel, choice: PrintChoice): Promise<Printed> {
  const page = createHiddenPage();
  const printed = page.use({ kind: 'paper', model }, ({ webContents }) => {
    const { promise, resolve } = Promise.withResolvers<Printed>();
    webContents.print(optionsOf(model, choice), (success, failure) =>
      resolve(success ? { ok: true, value: { printed: true } } : notPrinted(failure, choice)),
    );
    return promise;
  });
  return printed.finally(() => page.close());
}

function notPrinted(failure: string, { printer }: PrintChoice): Printed {
  if (cancelledByClerk.test(failure)) return { ok: true, value: { printed: false } };
  console.error(`print: ${failure}`);
  return { ok: false, error: { code: 'conflict', message: failureSentence(failure, printer) } };
}

function failureSentence(failure: string, printer: string | null): string {
  if (!printerGone.test(failure)) {
    return 'Chưa in được. Kiểm tra máy in đã bật và còn giấy rồi in lại, hoặc lưu PDF để in sau.';
  }
  return printer === null
    ? 'Chưa in được: máy này chưa có máy in nào. Cài máy in trong Windows rồi in lại, hoặc lưu PDF để in sau.'
    : `Chưa in được: không còn thấy máy in "${printer}". Chọn máy in khác, hoặc nối lại máy in rồi in lại.`;
}
