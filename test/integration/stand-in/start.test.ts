import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

describe('a start of the stand-in', () => {
  it('loads a script before the app, and keeps what the windows stored from run to run', async () => {
    const first = await launch();
    expect(await first.evaluate(() => Reflect.get(globalThis, 'nameBefore'), null)).toBe('Small App');
    await first.page.evaluate(() => localStorage.setItem('divider', '38'));
    await first.close();
    const second = await launch();
    await expect.poll(() => second.page.evaluate(() => localStorage.getItem('divider'))).toBe('38');
    await second.close();
  });
});
