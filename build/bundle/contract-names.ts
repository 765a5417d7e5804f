import type { Plugin } from 'vite';
import * as contract from '../../shared/contract/index.ts';
import { root } from './folders.ts';

const isData = (value: unknown): boolean =>
  ['string', 'number'].includes(typeof value) || Array.isArray(value);

const contractFile = `${root}/shared/contract/index.ts`;

/**
 * Puts the contract's names, worked out while bundling, in the place of the contract: the pages and their preload ask
 * for no more, and would else build the schemas of every channel each time a page opens.
 */
export function contractNames(): Plugin {
  const names = Object.entries(contract).filter(([, value]) => isData(value));
  return {
    name: 'contract-names',
    enforce: 'pre',
    load: (id) =>
      id === contractFile
        ? names.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n')
        : null,
  };
}
