import { BrowserWindow } from 'electron';
import { openRenderPort } from '../../../electron/shell/render-port.ts';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';
import { type BenchRow, interleaved, rowOf } from '../rows.ts';
import type { Place } from './data-rows.ts';

const RUNS = { warmUp: 3, runs: 9 };
const printOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function noticePaper(window: BrowserWindow): Promise<DocumentModel> {
  const code = `soKetLuan.call('notices.paper', { id: 1 }).then((reply) => reply.value.model)`;
  return window.webContents.executeJavaScript(code) as Promise<DocumentModel>;
}

/**
 * A notice's model to PDF through the render port, against printing the very page that it leaves: the same HTML,
 * static by then, in an open page with its fonts loaded.
 */
export async function pdfRow({ window }: Place): Promise<BenchRow> {
  const model = await noticePaper(window);
  const others = new Set(BrowserWindow.getAllWindows());
  const port = openRenderPort();
  await port.pdf(model);
  const page = BrowserWindow.getAllWindows().find((candidate) => !others.has(candidate));
  if (!page) throw new Error('the render port opened no page');
  const { values, baselines } = await interleaved(
    {
      value: () => timed(() => port.pdf(model)),
      baseline: () => timed(() => page.webContents.printToPDF(printOptions)),
    },
    RUNS,
  );
  port.close();
  return rowOf('pdf', values, baselines);
}
