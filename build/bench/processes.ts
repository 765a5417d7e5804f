import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { appFolder, root } from '../bundle/folders.ts';
import { nodeConfig } from '../bundle/node.ts';
import { PAINTED } from './app/painted.ts';

/** One of the small apps that measure from inside. */
export type BenchApp = 'empty' | 'start' | 'measure';

const outFolder = `${root}/out/bench`;
const patienceMs = 10 * 60_000;

async function bundle(app: BenchApp, version: string): Promise<void> {
  const folder = join(outFolder, app);
  const config = nodeConfig('main');
  await build({
    ...config,
    build: {
      ...config.build,
      ssr: `${root}/build/bench/app/${app}.ts`,
      outDir: folder,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        output: { format: 'cjs', entryFileNames: `${app}.cjs`, codeSplitting: false },
      },
    },
  });
  const manifest = { name: `bench-${app}`, version, main: `${app}.cjs` };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}

/** Script of the bare list that the register's scrolling is held against. */
export const bareListFile = join(outFolder, 'bare-list', 'bare-list.js');

/** Script that draws charts in the window, ours and bare ones of the library. */
export const chartsFile = join(outFolder, 'charts', 'charts.js');

/** Bundles what is run in the window as one script. */
async function bundleScript(file: string, entry: string): Promise<void> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: dirname(file),
      target: 'chrome150',
      lib: {
        entry: join(root, entry),
        name: 'benchScript',
        formats: ['iife'],
        fileName: () => basename(file),
      },
    },
  });
}

/** Bundles the measuring apps as the app itself is bundled. */
export async function bundleBenchApps(version: string): Promise<void> {
  await mkdir(outFolder, { recursive: true });
  for (const app of ['empty', 'start', 'measure'] as const) await bundle(app, version);
  await bundleScript(bareListFile, 'build/bench/app/bare-list.ts');
  await bundleScript(chartsFile, 'test/support/bench/charts-page.tsx');
}

/** How an app is run: Electron's binary, or this Node with the stand-in's runner before the folder. */
export interface Runner {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** What one run of an app is given. */
export interface BenchRun {
  readonly app: BenchApp;
  readonly dataDir: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a measuring app to its end.
 * @returns milliseconds from its start to its word that its picture is on the screen; NaN where it never said so.
 */
export function runBenchApp(runner: Runner, { app, dataDir, env = {} }: BenchRun): Promise<number> {
  const start = performance.now();
  let painted = Number.NaN;
  const child = spawn(runner.command, [...runner.args, join(outFolder, app), '--data-dir', dataDir], {
    cwd: root,
    env: { ...process.env, STAND_IN_HEADLESS: '1', BENCH_MAIN: `${appFolder}/main.cjs`, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: patienceMs,
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === PAINTED) painted = performance.now() - start;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(painted) : reject(new Error(`the ${app} app ended with ${code ?? 'a signal'}`)),
    );
  });
}
