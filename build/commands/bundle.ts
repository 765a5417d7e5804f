import { appFolder, bundleApp } from '../bundle/index.ts';
import { requireNode } from '../testing/require-node.ts';

requireNode();
const started = performance.now();
await bundleApp();
console.log(`bundled into ${appFolder} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
