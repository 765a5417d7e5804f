import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getRawHeader } from '@electron/asar';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { archiveOf } from './inspect.ts';
import { fusesOf } from './stub-electron.ts';

const RT_GROUP_ICON = 14;
/** Electron's order: of eight switches only archive integrity and loading from the archive alone are on. */
const EXPECTED_FUSES = [false, false, false, false, true, true, false, false];

type Entries = NtExecutableResource['entries'];

function versionFaults(entries: Entries, productName: string, version: string): string[] {
  const [info] = Resource.VersionInfo.fromEntries(entries);
  const [language] = info?.getAllLanguagesForStringValues() ?? [];
  const { ProductName, FileVersion } = info && language ? info.getStringValues(language) : {};
  const faults: string[] = [];
  if (ProductName !== productName) faults.push('the executable does not bear the product name');
  if (FileVersion !== version) faults.push('the executable does not bear the version');
  return faults;
}

function integrityFaults(entries: Entries, archive: string): string[] {
  const entry = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  const hash = createHash('sha256').update(getRawHeader(archive).headerString).digest('hex');
  const known = entry !== undefined && Buffer.from(entry.bin).toString('utf8').includes(hash);
  return known ? [] : ["the executable does not hold the archive's hash"];
}

/** Holds the packed executable against its name, version, icon, fuses and archive hash; one line a fault. */
export function inspectExecutable(packaged: string, productName: string, version: string): string[] {
  const file = join(packaged, 'So Ket Luan.exe');
  if (!existsSync(file)) return ['the executable is missing'];
  const bytes = readFileSync(file);
  const { entries } = NtExecutableResource.from(NtExecutable.from(bytes));
  const fuses = fusesOf(bytes);
  return [
    ...versionFaults(entries, productName, version),
    ...integrityFaults(entries, archiveOf(packaged)),
    ...(entries.some(({ type }) => type === RT_GROUP_ICON) ? [] : ['the executable has no icon']),
    ...(JSON.stringify(fuses) === JSON.stringify(EXPECTED_FUSES) ? [] : ['the fuses are not set as meant']),
  ];
}
