import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { ChartRef, Envelope, PaperRef, ParsedRequestOf } from '../../shared/contract/index.ts';
import type { DocumentModel } from '../../shared/documents/model/index.ts';
import { listPrinters, printModel } from './printing.ts';
import type { ShellHandlers } from './shell-channels.ts';

interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the shell asks of the backend for its own channels. */
export interface PaperPort {
  internal(
    name: 'paperFile',
    request: { readonly paper: PaperRef; readonly format: 'pdf' | 'docx' | 'xlsx' },
  ): Promise<Envelope<MadeFile>>;
  internal(name: 'paperModel', request: { readonly paper: PaperRef }): Promise<Envelope<DocumentModel>>;
  internal(
    name: 'chartFile',
    request: { readonly chart: ChartRef; readonly format: 'png' | 'svg' },
  ): Promise<Envelope<MadeFile>>;
  internal(name: 'formsFile', request: { readonly ids: readonly number[] }): Promise<Envelope<MadeFile>>;
  internal(
    name: 'refusedFile',
    request: ParsedRequestOf<'figureFiles.saveRefused'>,
  ): Promise<Envelope<MadeFile>>;
}

type Saved = Envelope<{ path: string | null }>;

const formatNames = {
  pdf: 'PDF',
  docx: 'Word',
  png: 'Ảnh PNG',
  svg: 'Ảnh SVG',
  xlsx: 'Excel',
  zip: 'ZIP',
} as const;

function unwritable(path: string): Saved {
  const message = `Không ghi được tệp "${basename(path)}" vào thư mục đã chọn. Nếu tệp đang mở, hãy đóng lại; hoặc chọn thư mục khác.`;
  return { ok: false, error: { code: 'conflict', message } };
}

async function askWhere(window: BrowserWindow | undefined, name: string, format: keyof typeof formatNames) {
  const options = {
    title: 'Lưu tệp',
    buttonLabel: 'Lưu',
    defaultPath: join(lastFolder ?? app.getPath('documents'), name),
    filters: [{ name: formatNames[format], extensions: [format] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}

let lastFolder: string | undefined;

async function save(
  window: BrowserWindow | undefined,
  made: Envelope<MadeFile>,
  format: keyof typeof formatNames,
): Promise<Saved> {
  if (!made.ok) return made;
  const path = await askWhere(window, made.value.name, format);
  if (path === null) return { ok: true, value: { path } };
  try {
    await writeFile(path, made.value.bytes);
  } catch (thrown) {
    console.error(thrown);
    return unwritable(path);
  }
  lastFolder = dirname(path);
  return { ok: true, value: { path } };
}

/** Channels that need dialogs or a printer. */
type PaperChannels = Pick<
  ShellHandlers,
  | 'papers.save'
  | 'charts.save'
  | 'exchange.save'
  | 'figureFiles.saveRefused'
  | 'papers.print'
  | 'printers.list'
>;

/** Handlers of the channels that need dialogs or a printer. */
export function paperHandlers(
  backend: Promise<PaperPort>,
  window: () => BrowserWindow | undefined,
): PaperChannels {
  return {
    'papers.save': async ({ paper, format }) =>
      save(window(), await (await backend).internal('paperFile', { paper, format }), format),
    'charts.save': async ({ chart, format }) =>
      save(window(), await (await backend).internal('chartFile', { chart, format }), format),
    'exchange.save': async ({ ids }) =>
      save(window(), await (await backend).internal('formsFile', { ids }), ids.length === 1 ? 'xlsx' : 'zip'),
    'figureFiles.saveRefused': async (asked) =>
      save(window(), await (await backend).internal('refusedFile', asked), 'xlsx'),
    'papers.print': async ({ paper, choice }) => {
      const model = await (await backend).internal('paperModel', { paper });
      return model.ok ? printModel(model.value, choice) : model;
    },
    'printers.list': async () => ({ ok: true, value: { printers: await listPrinters(window()) } }),
  };
}
