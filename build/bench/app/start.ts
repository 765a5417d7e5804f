import { app } from 'electron';
import { SEEDED_TASK_MARK } from '../seeded.ts';
import { mainWindow, startApp } from './main-window.ts';
import { sayPainted, showsText } from './painted.ts';

/** The real app, watched until its first list shows what is in the database. */
async function watch(): Promise<void> {
  await sayPainted(await mainWindow(), showsText(SEEDED_TASK_MARK));
  // As a clerk closes it: the next start is then one after a day's work, not after a crash.
  app.quit();
}

startApp();
void watch();
