import { fileURLToPath } from 'node:url';

/** The project's root, without a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where the bundles go; package.json's "main" names a file of it. */
export const appFolder = `${root}/out/app`;
