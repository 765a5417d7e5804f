import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Arch, build, type Configuration, Platform } from 'electron-builder';

export interface PackageOptions {
  /** Folder with package.json, node_modules and the bundles in out/app. */
  readonly projectDir: string;
  /** `nsis` builds the installer, `dir` stops at the unpacked folder. */
  readonly target: 'nsis' | 'dir';
  /** Folder of an unpacked Electron to use; by default the packager fetches the pinned one. */
  readonly electronDist?: string;
}

const configFile = new URL('electron-builder.json', import.meta.url);

async function configuration(options: PackageOptions): Promise<Configuration> {
  const { $schema: _, ...config } = JSON.parse(await readFile(configFile, 'utf8'));
  return options.electronDist === undefined ? config : { ...config, electronDist: options.electronDist };
}

/**
 * Packs the bundles for Windows x64 with electron-builder.
 * @returns full paths of what was made; of a `dir` build the unpacked folder.
 */
export async function packageApp(options: PackageOptions): Promise<readonly string[]> {
  const output = join(options.projectDir, 'out/package');
  await rm(output, { recursive: true, force: true });
  const made = await build({
    projectDir: options.projectDir,
    targets: Platform.WINDOWS.createTarget(options.target, Arch.x64),
    config: await configuration(options),
    publish: 'never',
  });
  return options.target === 'dir' ? [join(output, 'win-unpacked')] : made;
}
