import type * as Electron from 'electron';
import type { Page } from 'playwright';

/** Which of the two runs the app. */
export type Host = 'electron' | 'stand-in';

/** An app that a test has started; the same on both hosts. */
export interface LaunchedApp {
  readonly host: Host;
  /** The app's first window. */
  readonly page: Page;
  /** Every window that can be seen into. */
  windows(): Page[];
  /** Runs a function beside the app's main process; it sees nothing of the test but its argument. */
  evaluate<Result, Argument>(
    act: (electron: typeof Electron, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** What the main process has printed so far. */
  output(): string;
  /** Quits as a user would and waits for the end. */
  close(): Promise<void>;
  /** Ends every process of it at once, as a power cut would. */
  kill(): Promise<void>;
}

/** How an app is started. */
export interface LaunchOptions {
  /** Folder of its package.json. */
  readonly folder: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Script that is loaded before the app's own code. */
  readonly before?: string;
}
