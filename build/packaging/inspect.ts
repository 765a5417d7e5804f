import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';

/** What a package is held against. */
export interface Expectation {
  /** Folder that was packed; its bundles lie in out/app. */
  readonly projectDir: string;
  /** Unpacked Windows folder. */
  readonly packaged: string;
}

/** The one binary of the database that may be in. */
export const DATABASE_BINARY = 'node_modules/better-sqlite3/prebuilds/win32-x64.node';

const PE_MACHINE_X64 = 0x8664;
const allowed = [
  /^package\.json$/,
  /^LICENSE$/,
  /^out\/app\/(?!.*\.map$).+/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+\.js)$/,
  /^node_modules\/better-sqlite3\/prebuilds\/win32-x64\.node$/,
];

/** Path of the packed app inside an unpacked Windows folder. */
export function archiveOf(packaged: string): string {
  return join(packaged, 'resources/app.asar');
}

function filesIn(archive: string): string[] {
  return listPackage(archive, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in statFile(archive, path)));
}

function bundleFiles(projectDir: string): string[] {
  return globSync('out/app/**/*.*', { cwd: projectDir })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.map'));
}

function missingBundles({ projectDir }: Expectation, archive: string, files: readonly string[]): string[] {
  const bundles = bundleFiles(projectDir);
  if (bundles.length === 0) return ['out/app holds no bundle'];
  return bundles
    .filter(
      (path) =>
        !files.includes(path) || !extractFile(archive, path).equals(readFileSync(join(projectDir, path))),
    )
    .map((path) => `${path} is missing from the archive or differs`);
}

/** Packages that a CommonJS bundle asks for at run time, Electron and Node's own aside. */
export function packagesAskedFor(bundle: string): string[] {
  const names = [...bundle.matchAll(/\brequire\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].filter(
    (name) => name !== 'electron' && !name.startsWith('.') && !isBuiltin(name),
  );
}

function missingPackages(archive: string, files: readonly string[]): string[] {
  return files
    .filter((path) => /^out\/app\/[^/]+\.cjs$/.test(path))
    .flatMap((path) => packagesAskedFor(extractFile(archive, path).toString('utf8')))
    .filter((name) => !files.includes(`node_modules/${name}/package.json`))
    .map((name) => `a bundle asks for ${name}, which is not in the archive`);
}

function manifestFaults(archive: string, files: readonly string[]): string[] {
  const manifest: { main?: string; devDependencies?: object; scripts?: object } = JSON.parse(
    extractFile(archive, 'package.json').toString('utf8'),
  );
  const faults: string[] = [];
  if (manifest.main === undefined || !files.includes(manifest.main)) faults.push('the main file is missing');
  if (manifest.devDependencies || manifest.scripts)
    faults.push('package.json still names tools of development');
  return faults;
}

function isWindowsX64(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return false;
  return bytes.readUInt16LE(bytes.readUInt32LE(0x3c) + 4) === PE_MACHINE_X64;
}

function binaryFaults({ packaged }: Expectation, archive: string, files: readonly string[]): string[] {
  const unpacked = `${archiveOf(packaged)}.unpacked`;
  const binaries = new Set([
    ...files.filter((path) => path.endsWith('.node')),
    ...globSync('**/*.node', { cwd: unpacked }).map((path) => path.replaceAll('\\', '/')),
  ]);
  const faults = [...binaries].filter((path) => path !== DATABASE_BINARY).map((path) => `${path} is in`);
  const onDisk = join(unpacked, DATABASE_BINARY);
  if (!existsSync(onDisk)) faults.push(`${DATABASE_BINARY} is not unpacked beside the archive`);
  else if (!isWindowsX64(readFileSync(onDisk))) faults.push(`${DATABASE_BINARY} is not for Windows x64`);
  if (files.includes(DATABASE_BINARY) && !('unpacked' in statFile(archive, DATABASE_BINARY)))
    faults.push(`${DATABASE_BINARY} lies packed inside the archive`);
  return faults;
}

/** Node reads the backend's thread and what it opens beside itself from the disk, not from the archive. */
function packedBackendFiles(archive: string, files: readonly string[]): string[] {
  return files
    .filter((path) => /^out\/app\/(backend[^/]*\.cjs|[^/]+\.csv)$/.test(path))
    .filter((path) => !('unpacked' in statFile(archive, path)))
    .map((path) => `${path} lies packed inside the archive`);
}

function strayFiles(files: readonly string[]): string[] {
  return files
    .filter((path) => !allowed.some((pattern) => pattern.test(path)))
    .map((path) => `${path} is no part of the app`);
}

function machinePaths({ projectDir }: Expectation, archive: string, files: readonly string[]): string[] {
  return files
    .filter((path) => /^out\/app\/.*\.(cjs|js|css|html)$/.test(path))
    .filter((path) => extractFile(archive, path).includes(projectDir))
    .map((path) => `${path} names the folder it was built in`);
}

/** Holds a packed app against what may and must be in it; one line a fault, empty when all is well. */
export function inspectArchive(expectation: Expectation): string[] {
  const archive = archiveOf(expectation.packaged);
  if (!existsSync(archive)) return ['the app archive is missing'];
  const files = filesIn(archive);
  return [
    ...missingBundles(expectation, archive, files),
    ...missingPackages(archive, files),
    ...manifestFaults(archive, files),
    ...binaryFaults(expectation, archive, files),
    ...packedBackendFiles(archive, files),
    ...strayFiles(files),
    ...machinePaths(expectation, archive, files),
  ];
}
