import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { extractRow } from '../bench/extract-row.ts';
import { figuresData } from '../bench/figure-rows.ts';
import { importRow } from '../bench/import-row.ts';
import { idsOf, largeRows } from '../bench/large-rows.ts';
import { type BenchOptions, benchOptions } from '../bench/options.ts';
import type { Runner } from '../bench/processes.ts';
import { registerData } from '../bench/register-rows.ts';
import { table } from '../bench/rows.ts';
import { windowRows } from '../bench/window-rows.ts';
import { root } from '../bundle/folders.ts';
import { electronBinary } from '../electron-binary.ts';
import { requireNode } from '../testing/require-node.ts';

const REFUSED = 2;

/** Electron where its binary and a screen are there, else the stand-in over a headless Chromium. */
function runnerHere(): Runner {
  const binary = electronBinary();
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  // Chromium refuses to run its sandbox as root.
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (binary !== undefined && hasScreen) return { name: 'Electron', command: binary, args: sandbox };
  return {
    name: 'stand-in',
    command: process.execPath,
    args: [join(root, 'build/electron-stand-in/run.ts')],
  };
}

function hostName(runner: Runner, browser: string | null): string {
  const machine = `${process.platform} ${process.arch}, ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  return [runner.name, browser, `Node ${process.versions.node}`, machine].filter(Boolean).join('; ');
}

async function bench({ rows: wanted, out }: BenchOptions): Promise<void> {
  const elsewhere = new Set<string>(['extract', 'import', ...idsOf(registerData), ...idsOf(figuresData)]);
  const inWindow = wanted.filter((id) => !elsewhere.has(id));
  const progress = (line: string) => console.log(`bench: ${line}`);
  const runner = runnerHere();
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const parts = [
    ...(inWindow.length > 0 ? [await windowRows(runner, version, inWindow, progress)] : []),
    await largeRows(registerData, runner, version, wanted, progress),
    await largeRows(figuresData, runner, version, wanted, progress),
  ];
  const found = [
    ...parts.flatMap(({ rows }) => rows),
    ...(wanted.includes('extract') ? [await extractRow()] : []),
    ...(wanted.includes('import') ? [await importRow()] : []),
  ];
  const rows = wanted.flatMap((id) => found.filter((row) => row.id === id));
  const host = hostName(runner, parts.find(({ browser }) => browser !== null)?.browser ?? null);
  console.log(`host: ${host}`);
  console.log(
    table(
      rows,
      parts.flatMap(({ unmeasured }) => unmeasured),
    ),
  );
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify({ host, rows }, null, 1)}\n`);
  if (rows.length < wanted.length || rows.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1;
}

requireNode();
let options: BenchOptions | null = null;
try {
  options = benchOptions(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = REFUSED;
}
if (options) await bench(options);
