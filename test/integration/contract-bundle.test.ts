import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractLater } from '../../build/bundle/contract-later.ts';
import { root } from '../../build/bundle/folders.ts';
import * as declared from '../../shared/contract/index.ts';

let folder: string;
let bundled: typeof declared;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [contractLater()],
    ssr: { noExternal: true },
    build: {
      ssr: `${root}/shared/contract/index.ts`,
      outDir: folder,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'contract.cjs' } },
    },
  });
  bundled = createRequire(import.meta.url)(join(folder, 'contract.cjs'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the contract as the app is bundled with it', () => {
  it('exports what the source exports', () => {
    expect(Object.keys(bundled).sort()).toEqual(Object.keys(declared).sort());
    expect(bundled.channelNames).toEqual(declared.channelNames);
  });

  it('has every channel on its side, with schemas that take and refuse the same', () => {
    for (const name of declared.channelNames) {
      const [ours, theirs] = [declared.contract[name], bundled.contract[name]];
      expect([name, theirs.side]).toEqual([name, ours.side]);
      for (const request of [
        {},
        { id: 1 },
        { id: -1 },
        { asOf: '2018-02-30' },
        { asOf: '2018-02-28' },
        null,
      ]) {
        expect([name, theirs.request.safeParse(request).success]).toEqual([
          name,
          ours.request.safeParse(request).success,
        ]);
      }
      expect(theirs.reply.safeParse(undefined).success).toBe(ours.reply.safeParse(undefined).success);
    }
  });
});
