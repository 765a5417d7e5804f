import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveOf, inspectArchive, packagesAskedFor } from '../../build/packaging/inspect.ts';
import { inspectExecutable } from '../../build/packaging/inspect-executable.ts';
import { packageApp } from '../../build/packaging/package-app.ts';
import { writeStubElectron } from '../../build/packaging/stub-electron.ts';

const root = join(import.meta.dirname, '../..');
const files: Readonly<Record<string, string>> = {
  'out/app/main.cjs': 'require("electron");require("node:path")',
  'out/app/main.cjs.map': '{}',
  'out/app/preload.cjs': 'require("electron")',
  'out/app/backend.cjs': 'require("better-sqlite3")',
  'out/app/areas.csv': 'code,name',
  'out/app/renderer/index.html': '<!doctype html>',
};
let projectDir = '';
let packaged = '';

/** A project as small as the packager takes: stand-ins for the bundles beside the real database package. */
async function writeProject(folder: string): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const name of ['package.json', 'LICENSE', 'build/packaging', 'node_modules/better-sqlite3']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await mkdir(join(folder, 'node_modules/electron'), { recursive: true });
  await cp(
    join(root, 'node_modules/electron/package.json'),
    join(folder, 'node_modules/electron/package.json'),
  );
}

beforeAll(async () => {
  projectDir = await mkdtemp(join(tmpdir(), 'so-ket-luan-package-'));
  await writeProject(projectDir);
  const electronDist = join(projectDir, 'electron-of-windows');
  await writeStubElectron(electronDist, '45.4.1');
  packaged = (await packageApp({ projectDir, target: 'dir', electronDist }))[0] ?? '';
}, 120_000);

afterAll(() => rm(projectDir, { recursive: true, force: true }));

describe('a package for Windows', () => {
  it('holds every bundle, the one binary of the database unpacked, and nothing of development', () => {
    expect(inspectArchive({ projectDir, packaged })).toEqual([]);
  });

  it('bears name, version, icon, fuses and the hash of its archive on the executable', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    expect(inspectExecutable(packaged, 'Sổ Kết Luận', version)).toEqual([]);
  });

  it('is refused with another name, or another version', () => {
    expect(inspectExecutable(packaged, 'Electron', '9.9.9')).toEqual([
      'the executable does not bear the product name',
      'the executable does not bear the version',
    ]);
  });

  it('is refused with a bundle changed after packing', async () => {
    const bundle = join(projectDir, 'out/app/main.cjs');
    await writeFile(bundle, 'changed');
    expect(inspectArchive({ projectDir, packaged })).toEqual([
      'out/app/main.cjs is missing from the archive or differs',
    ]);
    await writeFile(bundle, files['out/app/main.cjs'] ?? '');
  });

  it('is refused with a binary of another system in it, or without its own', async () => {
    const folder = join(`${archiveOf(packaged)}.unpacked`, 'node_modules/better-sqlite3/prebuilds');
    const own = join(folder, 'win32-x64.node');
    const foreign = join(folder, 'linux-x64.node');
    const bytes = await readFile(own);
    await cp(join(root, 'node_modules/better-sqlite3/prebuilds/linux-x64.node'), foreign);
    expect(inspectArchive({ projectDir, packaged })).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node is in',
    ]);
    await cp(foreign, own);
    await rm(foreign);
    expect(inspectArchive({ projectDir, packaged })).toEqual([
      'node_modules/better-sqlite3/prebuilds/win32-x64.node is not for Windows x64',
    ]);
    await writeFile(own, bytes);
  });
});

describe('the packages that a bundle asks for', () => {
  it('are those that neither Electron nor Node brings', () => {
    const bundle = 'require("electron");require(`node:fs`);require("path");require("zod");require("./x.cjs")';
    expect(packagesAskedFor(bundle)).toEqual(['zod']);
  });
});
