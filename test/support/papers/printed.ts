import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DocumentModel } from '../../../shared/documents/model/index.ts';

const run = promisify(execFile);

/** PDF bytes of papers, in their order, printed on the app's own print page by its own shell. Needs the bundles. */
export async function printed(models: readonly DocumentModel[]): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-ket-luan-printed-'));
  try {
    writeFileSync(join(folder, 'models.json'), JSON.stringify(models));
    await run(process.execPath, [join(import.meta.dirname, 'print.ts'), folder]);
    return models.map((_, at) => readFileSync(join(folder, `${at}.pdf`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
