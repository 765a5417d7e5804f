import { build } from 'vite';
import { nodeBundles, nodeConfig } from './node.ts';
import { rendererConfig } from './renderer.ts';

export { appFolder, root } from './folders.ts';

/** Builds everything the app consists of into out/app. */
export async function bundleApp(): Promise<void> {
  await build(rendererConfig);
  for (const name of nodeBundles) await build(nodeConfig(name));
}
