import { app, BrowserWindow } from 'electron';
import { sayPainted } from './painted.ts';

/** The smallest app there is: one empty window as large as ours. */
async function open(): Promise<void> {
  await app.whenReady();
  const window = new BrowserWindow({ width: 1366, height: 768 });
  await window.loadURL('data:text/html,<!doctype html><title>empty</title>');
  await sayPainted(window, 'true');
  app.exit(0);
}

void open();
