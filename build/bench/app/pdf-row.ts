import { dirname, join } from 'node:path';
import { BrowserWindow } from 'electron';
import { type Backend, startBackend } from '../../../electron/backend/client.ts';
import {
  type ClosableRenderPort,
  openRenderPort,
  paperOptions,
} from '../../../electron/shell/render-port.ts';
import { settledValue } from '../../backend-calls.ts';
import { type BenchRow, interleaved, rowOf } from '../rows.ts';

const RUNS = { warmUp: 3, runs: 15 };

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** The app's own services on a folder beside the app's, drawing through a port whose page this process can see. */
function openServices(render: ClosableRenderPort): Promise<Backend> {
  const { BENCH_MAIN = '', BENCH_PAPERS: dataDir = '' } = process.env;
  const entry = join(dirname(BENCH_MAIN), 'backend.cjs');
  const backupDir = `${dataDir} - ban sao`;
  return startBackend({ dataDir, backupDir, version: '0.0.0', who: 'bench', entry, render });
}

/**
 * A stored notice to the bytes of its PDF, another notice each time, against printing the very page that it leaves:
 * the same HTML, static by then, in an open page with its fonts loaded.
 */
export async function pdfRow(): Promise<BenchRow> {
  const port = openRenderPort();
  const services = await openServices(port);
  const others = new Set(BrowserWindow.getAllWindows());
  let id = 0;
  const nextNotice = async (): Promise<void> => {
    id += 1;
    const request = { paper: { kind: 'notice', id }, format: 'pdf' } as const;
    settledValue(await services.internal('paperFile', request));
  };
  try {
    await nextNotice();
    const page = BrowserWindow.getAllWindows().find((window) => !others.has(window));
    if (!page) throw new Error('the render port opened no page');
    const { values, baselines } = await interleaved(
      {
        value: () => timed(nextNotice),
        baseline: () => timed(() => page.webContents.printToPDF(paperOptions)),
      },
      RUNS,
    );
    return rowOf('pdf', values, baselines);
  } finally {
    await services.close();
    port.close();
  }
}
