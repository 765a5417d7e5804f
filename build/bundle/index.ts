import { rm } from 'node:fs/promises';
import { build } from 'vite';
import { appFolder } from './folders.ts';
import { nodeBundles, nodeConfig } from './node.ts';
import { rendererConfig, rendererPages } from './renderer.ts';

export { appFolder, root } from './folders.ts';

/** Builds everything the app consists of into out/app. */
export async function bundleApp(): Promise<void> {
  await rm(appFolder, { recursive: true, force: true });
  for (const page of rendererPages) await build(rendererConfig(page));
  for (const name of nodeBundles) await build(nodeConfig(name));
}
