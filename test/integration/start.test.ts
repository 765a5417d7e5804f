import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { electronBinary } from '../../build/electron-binary.ts';

const command = join(import.meta.dirname, '../../build/commands/start.ts');
const runner = join(import.meta.dirname, '../../build/electron-stand-in/run.ts');
const smallApp = join(import.meta.dirname, '../support/small-app');
const folder = mkdtempSync(join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command on a machine without a browser, a screen that does not answer and what `env` adds or, by null, takes away. */
function start(env: Readonly<Record<string, string | null>>) {
  const all = { ...process.env, PATH: folder, DISPLAY: ':4711', WAYLAND_DISPLAY: null, ...env };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], {
    env: Object.fromEntries(kept),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function expectOneSentence(
  { status, stdout, stderr }: ReturnType<typeof start>,
  ways: readonly string[],
): void {
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^\p{Lu}[^\n]+\.\n$/u);
  for (const way of ways) expect(stderr).toContain(way);
}

describe.runIf(process.platform === 'linux')('the start command', () => {
  it('names the ways out where there is no screen', () => {
    expectOneSentence(start({ DISPLAY: null }), ['màn hình', 'xvfb-run npm start', 'npm run demo']);
  });

  it.skipIf(electronBinary())('names the ways out where there is neither Electron nor a browser', () => {
    expectOneSentence(start({ ELECTRON_OVERRIDE_DIST_PATH: null }), ['chromium', 'npm run demo']);
  });

  it('names the folder that was asked for where no Electron is in it', () => {
    const ELECTRON_OVERRIDE_DIST_PATH = join(folder, 'không có');
    expectOneSentence(start({ ELECTRON_OVERRIDE_DIST_PATH }), [ELECTRON_OVERRIDE_DIST_PATH, 'Sửa đường dẫn']);
  });

  it.each([0o644, 0o755])(
    'names the folder that was asked for where a file of mode %o in it is no Electron',
    (mode) => {
      const file = join(folder, 'electron');
      writeFileSync(file, '#!/no/such/shell\n');
      chmodSync(file, mode);
      expectOneSentence(start({ ELECTRON_OVERRIDE_DIST_PATH: folder }), [folder, 'Sửa đường dẫn']);
    },
  );

  it('ends in one sentence where the browser it is given opens no window', () => {
    const STAND_IN_BROWSER = join(folder, 'chromium');
    writeFileSync(STAND_IN_BROWSER, '#!/bin/sh\nexit 1\n');
    chmodSync(STAND_IN_BROWSER, 0o755);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [runner, smallApp, `--user-data=${folder}`],
      {
        env: { ...process.env, STAND_IN_BROWSER, DISPLAY: ':4711' },
        encoding: 'utf8',
      },
    );
    expectOneSentence({ status, stdout, stderr }, [':4711', STAND_IN_BROWSER, 'npm run demo']);
  });
});
