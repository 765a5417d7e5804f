import { copyFileSync, globSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'vite';
import { appFolder, root } from './folders.ts';
import { nodeBundles, nodeConfig } from './node.ts';
import { rendererConfig } from './renderer.ts';

export { appFolder, root } from './folders.ts';

/** Builds everything the app consists of into out/app. */
export async function bundleApp(): Promise<void> {
  await build(rendererConfig);
  for (const name of nodeBundles) await build(nodeConfig(name));
  copyReferenceData();
}

/** The reference tables are read from beside the module that reads them, which is the backend's bundle. */
function copyReferenceData(): void {
  for (const file of globSync(`${root}/electron/database/reference/*.csv`)) {
    copyFileSync(file, `${appFolder}/${basename(file)}`);
  }
}
