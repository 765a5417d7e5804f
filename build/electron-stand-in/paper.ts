import type { CDPSession } from 'playwright';
import { onlyOptions } from './strict.ts';

/** Options of `printToPDF` that are offered; sizes in inches, as in Electron. */
export interface PaperOptions {
  readonly landscape?: boolean;
  readonly printBackground?: boolean;
  readonly preferCSSPageSize?: boolean;
  readonly generateTaggedPDF?: boolean;
  readonly generateDocumentOutline?: boolean;
  readonly pageSize?: 'Letter' | 'A5' | 'A4' | 'A3';
}

const sizes = { Letter: [8.5, 11], A5: [5.83, 8.27], A4: [8.27, 11.7], A3: [11.7, 16.54] } as const;

/** Checks options that a caller handed over. */
export function paperOptions(options: object): PaperOptions {
  onlyOptions('webContents.printToPDF', options, [
    'landscape',
    'printBackground',
    'preferCSSPageSize',
    'generateTaggedPDF',
    'generateDocumentOutline',
    'pageSize',
  ]);
  return options;
}

async function readStream(cdp: CDPSession, handle: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await cdp.send('IO.read', { handle, size: 1 << 20 });
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    if (eof) break;
  }
  await cdp.send('IO.close', { handle });
  return Buffer.concat(parts);
}

/** Prints the page as it stands: the pages of ranges such as "1-3,5-5", all where none are given. */
export async function printPaper(cdp: CDPSession, options: PaperOptions, pageRanges = ''): Promise<Buffer> {
  const [paperWidth, paperHeight] = sizes[options.pageSize ?? 'Letter'];
  const { stream } = await cdp.send('Page.printToPDF', {
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    paperWidth,
    paperHeight,
    pageRanges,
    transferMode: 'ReturnAsStream',
  });
  if (!stream) throw new Error('Chromium gave no PDF.');
  return readStream(cdp, stream);
}
