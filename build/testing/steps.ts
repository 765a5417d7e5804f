import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightTally, type Tally, vitestTally } from './reports.ts';
import { runScript, type ToolRun, toolScript } from './run-tool.ts';

/** One kind of check, with its heading. */
export interface Step {
  readonly title: string;
  run(root: string): Promise<Tally>;
}

const LINES_SHOWN = 60;

function outputLines({ code, output }: ToolRun): string[] {
  const lines = output.trimEnd().split('\n').slice(-LINES_SHOWN);
  return code === null ? [...lines, 'stopped: it ran too long'] : lines;
}

function oneCheck(run: ToolRun): Tally {
  return run.code === 0
    ? { passed: 1, failed: 0, skipped: 0, notes: [] }
    : { passed: 0, failed: 1, skipped: 0, notes: outputLines(run) };
}

function absent(tool: string): Tally {
  return { passed: 0, failed: 0, skipped: 1, notes: [`skipped: ${tool} is not installed`] };
}

function toolStep(title: string, packageName: string, command: string, args: readonly string[]): Step {
  return {
    title,
    run: async (root) => {
      const script = toolScript(root, packageName, command);
      return script === null ? absent(packageName) : oneCheck(await runScript(root, [script, ...args]));
    },
  };
}

function commandStep(title: string, command: string): Step {
  return { title, run: async (root) => oneCheck(await runScript(root, [`build/commands/${command}.ts`])) };
}

/** A runner that leaves a JSON report; where it leaves none, or ends badly over a clean report, that is a failure. */
function reportStep(
  title: string,
  tool: { readonly packageName: string; readonly command: string; readonly args: readonly string[] },
  reportFile: string,
  tally: (json: string) => Tally,
): Step {
  return {
    title,
    run: async (root) => {
      const script = toolScript(root, tool.packageName, tool.command);
      if (script === null) return absent(tool.packageName);
      const report = join(root, reportFile);
      mkdirSync(join(report, '..'), { recursive: true });
      rmSync(report, { force: true });
      const run = await runScript(root, [script, ...tool.args], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
      if (!existsSync(report)) return { ...oneCheck({ ...run, code: run.code || 1 }) };
      const counted = tally(readFileSync(report, 'utf8'));
      if (run.code === 0 && counted.failed === 0) return counted;
      return {
        ...counted,
        failed: Math.max(counted.failed, 1),
        notes: [...outputLines(run), ...counted.notes],
      };
    },
  };
}

const VITEST_REPORT = 'out/tests/vitest.json';
const PLAYWRIGHT_REPORT = 'out/tests/playwright.json';

/** Every check of the project, cheap ones first; all run, whatever came before. */
export const steps: readonly Step[] = [
  toolStep('format and lint', '@biomejs/biome', 'biome', [
    'ci',
    '--config-path=build/biome.config.json',
    '.',
  ]),
  commandStep('boundaries', 'check-boundaries'),
  toolStep('types', 'typescript', 'tsc', ['-b']),
  toolStep('unused files, exports and packages', 'knip', 'knip', []),
  commandStep('bundles', 'bundle'),
  reportStep(
    'unit, integration, migrations',
    {
      packageName: 'vitest',
      command: 'vitest',
      args: [
        'run',
        '--config',
        'build/vitest.config.ts',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${VITEST_REPORT}`,
      ],
    },
    VITEST_REPORT,
    vitestTally,
  ),
  reportStep(
    'end to end',
    {
      packageName: '@playwright/test',
      command: 'playwright',
      args: ['test', '--config', 'build/playwright.config.ts', '--reporter=line,json'],
    },
    PLAYWRIGHT_REPORT,
    playwrightTally,
  ),
  commandStep('package for Windows', 'package-check'),
];
