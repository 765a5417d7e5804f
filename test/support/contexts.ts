import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WriteContext } from '../../electron/services/context.ts';
import { openWriteContext } from '../../electron/services/opening/index.ts';
import type { RenderPort } from '../../shared/documents/model/index.ts';

const noRender: RenderPort = {
  pdf: () => Promise.reject(new Error('nothing draws here')),
  picture: () => Promise.reject(new Error('nothing draws here')),
};

/** A data folder with its write context. */
interface OpenedFolder {
  readonly context: WriteContext;
  /** Closes the folder and opens it once more, as the next start of the app does. */
  openAgain(): Promise<void>;
  remove(): void;
}

/** A write context over a new data folder, and how to be rid of it. */
export async function aWriteContext(
  over: { readonly dataDir?: string; readonly render?: RenderPort } = {},
): Promise<OpenedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-'));
  const open = () =>
    openWriteContext({
      dataDir: over.dataDir ?? join(folder, 'data'),
      backupDir: join(folder, 'copies'),
      version: '0.0.0',
      who: 'thu-ky',
      render: over.render ?? noRender,
    });
  let context = await open();
  return {
    get context() {
      return context;
    },
    async openAgain() {
      context.db.close();
      context = await open();
    },
    remove: () => {
      context.db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
