import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** Electron's mark before its fuses; the packager looks for it. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_COUNT = 8;
const ENGLISH = { lang: 1033, codepage: 1200 };

/** Fuses as Electron ships them, all off here: what the packager switches on is then seen. */
function fuseWire(): Buffer {
  return Buffer.concat([
    Buffer.from(FUSE_SENTINEL, 'latin1'),
    Buffer.from([1, FUSE_COUNT]),
    Buffer.from('0'.repeat(FUSE_COUNT), 'latin1'),
  ]);
}

function stubExecutable(version: string): Uint8Array {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  const executable = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(executable);
  const info = Resource.VersionInfo.createEmpty();
  info.lang = ENGLISH.lang;
  info.setFileVersion(major, minor, patch, 0, ENGLISH.lang);
  info.setProductVersion(major, minor, patch, 0, ENGLISH.lang);
  info.setStringValues(ENGLISH, {
    FileDescription: 'Electron',
    ProductName: 'Electron',
    InternalName: 'electron.exe',
    OriginalFilename: 'electron.exe',
  });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  executable.setExtraData(fuseWire());
  return new Uint8Array(executable.generate());
}

/**
 * Writes a folder that the packager takes for an unpacked Electron of Windows: a valid executable that does
 * nothing, with a version resource and fuses, for checking a package where the real one cannot be fetched.
 */
export async function writeStubElectron(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'resources'), { recursive: true });
  await mkdir(join(folder, 'locales'), { recursive: true });
  await writeFile(join(folder, 'electron.exe'), stubExecutable(version));
  await writeFile(join(folder, 'version'), version);
  for (const locale of ['vi', 'en-US', 'de']) await writeFile(join(folder, 'locales', `${locale}.pak`), '');
}

/** Fuses of a packaged executable, in Electron's order; null where they are not found. */
export function fusesOf(executable: Uint8Array): boolean[] | null {
  const bytes = Buffer.from(executable);
  const start = bytes.indexOf(FUSE_SENTINEL, 0, 'latin1');
  if (start < 0) return null;
  const wire = start + FUSE_SENTINEL.length;
  return [...bytes.subarray(wire + 2, wire + 2 + FUSE_COUNT)].map((state) => state === '1'.charCodeAt(0));
}
