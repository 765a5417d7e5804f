import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerStart } from '../../../electron/backend/messages.ts';
import { createRenderClient, serve } from '../../../electron/backend/worker.ts';

/** A worker with the house's plumbing and made-up answers; `request.do` names what it does. */
const port = parentPort;
if (!port) throw new Error('this file is a worker');
const start = workerData as WorkerStart;
const { render, settle } = createRenderClient((message) => port.postMessage(message));

interface Wish {
  readonly do: string;
  readonly ms?: number;
}

const acts: Record<string, (wish: Wish) => unknown> = {
  echo: (wish) => wish,
  die: () => process.exit(1),
  hang: () => new Promise(() => undefined),
  wait: (wish) => new Promise((resolve) => setTimeout(() => resolve(start.side), wish.ms)),
  unclonable: () => () => undefined,
  draw: () => render.picture({} as never, 'svg'),
};

async function act(request: unknown): Promise<{ ok: true; value: unknown }> {
  const wish = request as Wish;
  return { ok: true, value: await acts[wish.do]?.(wish) };
}

if (start.dataDir.endsWith('refused')) {
  port.postMessage({
    kind: 'refused',
    error: { code: 'database-newer', message: 'Cơ sở dữ liệu mới hơn ứng dụng.' },
  });
} else {
  serve(
    port,
    {
      route: (_channel, request) => act(request),
      internal: (_name, request) => act(request),
      close: async () => {
        writeFileSync(join(start.dataDir, `closed-${start.side}`), '');
        return { ok: true, value: null };
      },
    },
    settle,
    () => undefined,
  );
  port.postMessage({ kind: 'ready' });
}
