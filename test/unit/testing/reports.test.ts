import { describe, expect, it } from 'vitest';
import { playwrightTally, sum, vitestTally } from '../../../build/testing/reports.ts';

describe('the count of a Vitest report', () => {
  it('names what failed and what was skipped', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 1,
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { fullName: 'a works', status: 'passed' },
            { fullName: 'a breaks', status: 'failed' },
            { fullName: 'a needs LibreOffice', status: 'skipped' },
          ],
        },
      ],
    };
    expect(vitestTally(JSON.stringify(report))).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
      notes: ['failed: a breaks', 'skipped: a needs LibreOffice'],
    });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [
        { name: 'b.test.ts', status: 'failed', message: 'no module\nat x', assertionResults: [] },
      ],
    };
    expect(vitestTally(JSON.stringify(report))).toMatchObject({
      failed: 1,
      notes: ['failed: b.test.ts: no module'],
    });
  });
});

describe('the count of a Playwright report', () => {
  it('takes a test that passed on a second try only as failed', () => {
    const report = {
      errors: [],
      stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 1 },
      suites: [
        {
          title: 'import.spec.ts',
          specs: [{ title: 'drops a file', tests: [{ status: 'flaky' }] }],
          suites: [
            { title: 'on Electron', specs: [{ title: 'uses the sandbox', tests: [{ status: 'skipped' }] }] },
          ],
        },
      ],
    };
    expect(playwrightTally(JSON.stringify(report))).toEqual({
      passed: 3,
      failed: 1,
      skipped: 1,
      notes: ['failed, then passed: import.spec.ts drops a file', 'skipped: on Electron uses the sandbox'],
    });
  });
});

describe('the sum of all steps', () => {
  it('keeps every note', () => {
    const one = { passed: 1, failed: 0, skipped: 2, notes: ['a'] };
    expect(sum([one, { ...one, failed: 1, notes: ['b'] }])).toEqual({
      passed: 2,
      failed: 1,
      skipped: 4,
      notes: ['a', 'b'],
    });
  });
});
