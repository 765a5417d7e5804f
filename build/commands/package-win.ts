import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../bundle/folders.ts';
import { requireBundles } from '../packaging/bundles.ts';
import { packageApp } from '../packaging/package-app.ts';
import { requireNode } from '../testing/require-node.ts';

requireNode();
requireBundles(root);
try {
  for (const path of await packageApp({ projectDir: root, target: 'nsis' })) {
    const megabytes = (statSync(path).size / 1024 / 1024).toFixed(1);
    console.log(`${relative(root, path)} (${megabytes} MB)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : error);
  console.error(
    'The installer was not built. It needs the downloads of Electron and NSIS; without them "npm run package:check" proves the package.',
  );
  process.exitCode = 1;
}
