import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockName = 'stand-in.lock';
const callPrefix = 'stand-in.call-';

function holderIsAlive(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes the lock of a data folder for this process.
 * @returns false where a living process holds it; that one is then called with our arguments.
 */
export function lockInstance(folder: string, onCalled: (argv: readonly string[]) => void): boolean {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, lockName);
  if (!take(lock)) {
    if (holderIsAlive(lock)) {
      writeFileSync(join(folder, `${callPrefix}${process.pid}`), JSON.stringify(process.argv));
      return false;
    }
    rmSync(lock, { force: true });
    if (!take(lock)) return false;
  }
  process.on('exit', () => rmSync(lock, { force: true }));
  watch(folder, { persistent: false }, () => {
    for (const name of readdirSync(folder).filter((file) => file.startsWith(callPrefix))) {
      const argv = JSON.parse(readFileSync(join(folder, name), 'utf8') || '[]') as string[];
      if (argv.length === 0) continue;
      rmSync(join(folder, name), { force: true });
      onCalled(argv);
    }
  });
  return true;
}
