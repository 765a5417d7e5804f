import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, describe, expect, it } from 'vitest';
import { launchOnStandIn } from '../../support/app/stand-in.ts';

const folder = fileURLToPath(new URL('../../support/small-app', import.meta.url));
const kept = mkdtempSync(join(tmpdir(), 'so-ket-luan-test-'));
afterAll(() => rmSync(kept, { recursive: true, force: true }));

const launch = () =>
  launchOnStandIn({
    folder,
    args: [`--user-data=${kept}`],
    env: { STAND_IN_PROFILE: join(kept, 'profile') },
    before: join(folder, 'before.cjs'),
  });

/** Keeps a word in the window's own store, where one is given, and gives the word that is kept. */
function storedIn(page: Page, word: string | null): Promise<unknown> {
  return page.evaluate(
    (given) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('kept', 1);
        opening.onerror = () => reject(opening.error);
        opening.onupgradeneeded = () => opening.result.createObjectStore('words');
        opening.onsuccess = () => {
          const work = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
          if (given !== null) work.objectStore('words').put(given, 1);
          const asked = work.objectStore('words').get(1);
          work.oncomplete = () => resolve(asked.result);
        };
      }),
    word,
  );
}

describe('a start of the stand-in', () => {
  it('loads a script before the app, and keeps what the windows stored even over a kill', async () => {
    const first = await launch();
    expect(await first.evaluate(() => Reflect.get(globalThis, 'nameBefore'), null)).toBe('Small App');
    expect(await storedIn(first.page, 'giữ lại')).toBe('giữ lại');
    await first.kill();
    const second = await launch();
    expect(await storedIn(second.page, null)).toBe('giữ lại');
    await second.close();
  });
});
