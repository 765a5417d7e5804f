import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { 'module.exports' as electron } from './electron.ts';
import { browserFor, hostSettings } from './host.ts';

interface Question {
  readonly id: number;
  /** Text of a function of (electron, argument). */
  readonly source: string;
  readonly argument: unknown;
}

async function evaluate({ source, argument }: Question): Promise<unknown> {
  const act = runInThisContext(`(${source})`) as (module: typeof electron, argument: unknown) => unknown;
  return act(electron, argument);
}

/**
 * Where a test that forked this process finds the browser; only with the debugging port. Said once there is a window to
 * look into: an app that ends without one takes its browser along, and nobody must be looking into that.
 */
async function sayWhereTheBrowserIs(): Promise<void> {
  await new Promise((resolve) => electron.app.once('web-contents-created', resolve));
  const { profile } = await browserFor('seen');
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  process.send?.({ browser: `ws://127.0.0.1:${port}${path}` });
}

/** Lets the process that forked this one run functions beside the app, as Playwright can in real Electron. */
export function answerTests(): void {
  if (!process.send) return;
  if (hostSettings().browser.debuggingPort) {
    sayWhereTheBrowserIs().catch((thrown: unknown) => process.send?.({ browserFailure: String(thrown) }));
  }
  process.on('message', (question: Question) => {
    evaluate(question).then(
      (value) => process.send?.({ id: question.id, value }),
      (thrown: unknown) => process.send?.({ id: question.id, failure: String(thrown) }),
    );
  });
}
