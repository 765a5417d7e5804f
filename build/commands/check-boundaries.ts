import { globSync, readFileSync } from 'node:fs';
import { checkBoundaries } from '../boundaries/check.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const paths = globSync('*/**/*.{ts,tsx,css,mts,cts,js,jsx,mjs,cjs}', {
  exclude: ['node_modules/**', 'out/**', 'test/**'],
}).map((path) => path.replaceAll('\\', '/'));
const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
const faults = checkBoundaries(files, new Set(Object.keys({ ...dependencies, ...devDependencies })));
for (const fault of faults) console.error(fault);
console.log(`boundaries: ${files.size} files, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
