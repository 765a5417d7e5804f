import { writeFileSync } from 'node:fs';
import { hostSettings, outFile, say } from './host.ts';
import { onlyOptions } from './strict.ts';

interface PrintOptions {
  readonly deviceName?: string;
  readonly pageRanges?: readonly { readonly from: number; readonly to: number }[];
}

type Callback = (success: boolean, failure: string) => void;

let prints = 0;

/** `webContents.getPrintersAsync`: those it was told of. */
export function printerInfos(): readonly object[] {
  const listed = hostSettings().printers.filter(({ name }) => name !== '');
  return listed.map(({ name, displayName }) => ({
    ...{ name, displayName, description: '', options: {} },
  }));
}

function refusalOf({ deviceName = '' }: PrintOptions): string | undefined {
  const printer = hostSettings().printers.find(({ name }) => name === deviceName);
  return printer || deviceName === '' ? printer?.failure : 'Invalid deviceName provided';
}

/** Pages as Chromium's own command wants them: counted from 1, where Electron counts from 0. */
function pagesOf({ pageRanges = [] }: PrintOptions): string {
  return pageRanges.map(({ from, to }) => `${from + 1}-${to + 1}`).join(',');
}

/** `webContents.print`: the pages asked for go to the out folder, with the options that were handed over. */
export function sendToPrinter(
  options: object,
  makePdf: (pageRanges: string) => Promise<Buffer>,
  callback: Callback,
): void {
  onlyOptions('webContents.print', options, [
    'silent',
    'printBackground',
    'pageSize',
    'landscape',
    'margins',
    'deviceName',
    'copies',
    'collate',
    'pageRanges',
    'duplexMode',
    'color',
  ]);
  prints += 1;
  const name = `in-${prints}`;
  writeFileSync(outFile(`${name}.json`), JSON.stringify(options, null, 2));
  const refusal = refusalOf(options);
  if (refusal !== undefined) {
    setImmediate(callback, false, refusal);
    return;
  }
  makePdf(pagesOf(options)).then(
    (bytes) => {
      const file = outFile(`${name}.pdf`);
      writeFileSync(file, bytes);
      say(`no printer here; the paper went to ${file}`);
      callback(true, '');
    },
    (thrown: unknown) => callback(false, String(thrown)),
  );
}
