import { globSync, readFileSync } from 'node:fs';
import { checkBoundaries } from '../boundaries/check.ts';

const paths = globSync('{shared,electron,renderer,build}/**/*.{ts,tsx}').map((path) =>
  path.replaceAll('\\', '/'),
);
const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
const faults = checkBoundaries(files);
for (const fault of faults) console.error(fault);
console.log(`boundaries: ${files.size} files, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
