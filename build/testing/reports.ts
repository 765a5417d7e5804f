/** What a step of the test run came to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What a reader must know: failures and what was left out, one a line. */
  readonly notes: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests?: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
    notes: tallies.flatMap(({ notes }) => notes),
  };
}

/** Tally of a Vitest JSON report; a file that could not be loaded counts as one failure. */
export function vitestTally(json: string): Tally {
  const report: VitestReport = JSON.parse(json);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    notes: [
      ...unloaded.map(({ name, message }) => `failed: ${name}: ${message?.split('\n')[0] ?? 'not loaded'}`),
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => `failed: ${fullName}`),
      ...tests.filter(({ status }) => status === 'skipped').map(({ fullName }) => `skipped: ${fullName}`),
    ],
  };
}

function specLines(suite: PlaywrightSuite, status: string, label: string): string[] {
  return [
    ...suite.specs
      .filter(({ tests }) => tests.some((test) => test.status === status))
      .map(({ title }) => `${label}: ${suite.title} ${title}`),
    ...(suite.suites ?? []).flatMap((inner) => specLines(inner, status, label)),
  ];
}

/** Tally of a Playwright JSON report; a test that passed only on a second try counts as failed. */
export function playwrightTally(json: string): Tally {
  const { stats, suites, errors }: PlaywrightReport = JSON.parse(json);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    notes: [
      ...errors.map(({ message }) => `failed: ${message?.split('\n')[0] ?? 'an error outside the tests'}`),
      ...suites.flatMap((suite) => specLines(suite, 'unexpected', 'failed')),
      ...suites.flatMap((suite) => specLines(suite, 'flaky', 'failed, then passed')),
      ...suites.flatMap((suite) => specLines(suite, 'skipped', 'skipped')),
    ],
  };
}
