import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How a tool ended: its exit code (null when stopped) and everything it printed. */
export interface ToolRun {
  readonly code: number | null;
  readonly output: string;
}

const STEP_LIMIT_MS = 20 * 60_000;

/** Full path of the script behind a package's command; null where the package is not installed. */
export function toolScript(root: string, packageName: string, command: string): string | null {
  const folder = join(root, 'node_modules', packageName);
  if (!existsSync(join(folder, 'package.json'))) return null;
  const { bin }: { bin?: string | Record<string, string> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const path = typeof bin === 'string' ? bin : bin?.[command];
  return path === undefined ? null : join(folder, path);
}

/** Runs a script under this Node, keeps what it prints, and stops it after eight minutes. */
export function runScript(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<ToolRun> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: STEP_LIMIT_MS,
    });
    const keep = (part: Buffer): void => {
      parts.push(part);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => parts.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(parts).toString('utf8') }));
  });
}
