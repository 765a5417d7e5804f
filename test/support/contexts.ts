import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WriteContext } from '../../electron/services/context.ts';
import { openWriteContext } from '../../electron/services/opening/index.ts';
import type { RenderPort } from '../../shared/documents/model/index.ts';

const noRender: RenderPort = {
  pdf: () => Promise.reject(new Error('nothing draws here')),
  picture: () => Promise.reject(new Error('nothing draws here')),
};

function openIn(folder: string, { dataDir, render }: Partial<Folder>): Promise<WriteContext> {
  return openWriteContext({
    dataDir: dataDir ?? join(folder, 'data'),
    backupDir: join(folder, 'copies'),
    version: '0.0.0',
    who: 'thu-ky',
    render: render ?? noRender,
  });
}

let founded: Promise<string> | undefined;

/** A folder that was founded and closed, once for each process: founding takes ten times as long as a copy of it. */
function foundedFolder(): Promise<string> {
  founded ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-founded-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    (await openIn(folder, {})).db.close();
    return join(folder, 'data');
  })();
  return founded;
}

interface Folder {
  readonly dataDir: string;
  readonly render: RenderPort;
}

/** A data folder with its write context. */
interface OpenedFolder {
  readonly context: WriteContext;
  /** Closes the folder and opens it once more, as the next start of the app does. */
  openAgain(): Promise<void>;
  remove(): void;
}

/** A write context over a new data folder, and how to be rid of it. */
export async function aWriteContext(over: Partial<Folder> = {}): Promise<OpenedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-'));
  if (over.dataDir === undefined) cpSync(await foundedFolder(), join(folder, 'data'), { recursive: true });
  const open = () => openIn(folder, over);
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
