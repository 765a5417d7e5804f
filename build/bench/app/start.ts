import { app } from 'electron';
import { SEEDED_TASK_MARK } from '../seeded.ts';
import { mainWindow, startApp } from './main-window.ts';
import { sayPainted, showsText } from './painted.ts';

/** The real app, watched until its first list shows what is in the database. */
async function watch(): Promise<void> {
  await sayPainted(await mainWindow(), showsText(SEEDED_TASK_MARK));
  app.exit(0);
}

startApp();
void watch();
