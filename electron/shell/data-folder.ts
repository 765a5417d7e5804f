import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Name of the data folder where none was asked for. */
const folderName = 'So Ket Luan';

/** Where everything is kept. */
export interface Folders {
  /** Holds the database and the attachments. */
  readonly dataDir: string;
  /** Holds the copies; beside the data folder, never in it. */
  readonly backupDir: string;
}

/** The folders that belong to a data folder. */
export function foldersFor(dataDir: string): Folders {
  const full = resolve(dataDir);
  return { dataDir: full, backupDir: join(dirname(full), `${basename(full)} - ban sao`) };
}

/** Where the data is by default: never in Documents, since tools that sync it break databases. */
function defaultParent(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
}

/** The data folder that the command line asks for with `--data-dir`, else the user's own. */
export function chosenFolders(
  argv: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): Folders {
  const at = argv.findIndex((argument) => argument === '--data-dir' || argument.startsWith('--data-dir='));
  const asked = argv[at]?.includes('=') ? argv[at].slice('--data-dir='.length) : argv[at + 1];
  return foldersFor(at >= 0 && asked ? asked : join(defaultParent(env, platform), folderName));
}

/** Makes the folder where needed; false where it cannot be written to. */
export function isWritableFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
