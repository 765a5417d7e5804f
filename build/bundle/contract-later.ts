import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath, type Plugin } from 'vite';
import * as contract from '../../shared/contract/index.ts';
import { root } from './folders.ts';

const folder = join(root, 'shared/contract');
const contractFile = normalizePath(join(folder, 'index.ts'));

const isData = (value: unknown): boolean =>
  ['string', 'number'].includes(typeof value) || Array.isArray(value);
const isGroup = (value: unknown): value is Readonly<Record<string, object>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Source text of a channel whose schemas are made when they are first asked for. */
function laterChannel(name: string, side: string, file: string, group: string): string {
  const declared = `require(${JSON.stringify(normalizePath(file))}).${group}[${JSON.stringify(name)}]`;
  return `${JSON.stringify(name)}: { side: ${JSON.stringify(side)}, get request() { return ${declared}.request; }, get reply() { return ${declared}.reply; } },`;
}

/** The channels that one file of the contract declares. */
async function channelsOf(file: string): Promise<string[]> {
  const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(file).href);
  return Object.entries(exported).flatMap(([group, value]) =>
    isGroup(value)
      ? Object.keys(value)
          .filter((name): name is contract.ChannelName => Object.hasOwn(contract.contract, name))
          .map((name) => laterChannel(name, contract.contract[name].side, file, group))
      : [],
  );
}

async function source(): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name !== 'index.ts').sort();
  const channels = (await Promise.all(files.map((name) => channelsOf(join(folder, name))))).flat();
  if (channels.length !== contract.channelNames.length) {
    throw new Error('a channel of the contract is exported by no file of its folder, or by two');
  }
  const data = Object.entries(contract).filter(([, value]) => isData(value));
  return [
    `export { AppError } from ${JSON.stringify(normalizePath(join(root, 'shared/domain/errors/index.ts')))};`,
    ...data.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`),
    `export const contract = {\n${channels.join('\n')}\n};`,
  ].join('\n');
}

/**
 * Puts in the place of the contract its names and sides, worked out while bundling, with the schemas of each feature
 * made when one of its channels is first called: every start would else make those of all channels in every thread.
 */
export function contractLater(): Plugin {
  return {
    name: 'contract-later',
    enforce: 'pre',
    load: (id) => (id === contractFile ? source() : null),
  };
}
