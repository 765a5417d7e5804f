import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A browser found on this machine. */
export interface InstalledBrowser {
  readonly name: string;
  readonly executable: string;
}

type Candidate = readonly [name: string, path: string];

const onPath: readonly Candidate[] = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Google Chrome', 'google-chrome'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
];

const onWindows: readonly Candidate[] = [
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
];

const onMac: readonly Candidate[] = [
  ['Google Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Microsoft Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
];

function within(folders: readonly (string | undefined)[], candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap(([name, path]) =>
    folders.flatMap((folder): Candidate[] => (folder ? [[name, join(folder, path)]] : [])),
  );
}

/** The first Chromium, Chrome or Edge that is installed; undefined where there is none. */
export function findInstalledBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): InstalledBrowser | undefined {
  const windowsFolders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  const candidates =
    {
      win32: () => within(windowsFolders, onWindows),
      darwin: () => [...onMac],
    }[platform as 'win32' | 'darwin'] ?? (() => within((env.PATH ?? '').split(delimiter), onPath));
  const found = candidates().find(([, path]) => existsSync(path));
  return found && { name: found[0], executable: found[1] };
}
