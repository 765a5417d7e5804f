import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Ends the process with one sentence where the bundles have not been built. */
export function requireBundles(root: string): void {
  if (existsSync(join(root, 'out/app/main.cjs'))) return;
  console.error('The bundles are missing: run this command through npm, which builds them first.');
  process.exit(1);
}
