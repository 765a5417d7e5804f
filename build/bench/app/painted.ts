import type { BrowserWindow } from 'electron';

/** Line by which the process that started us learns of the moment. */
export const PAINTED = 'bench: painted';

/** Condition that the window shows a text; there is no body yet while a page begins. */
export function showsText(text: string): string {
  return `(document.body?.textContent ?? '').includes(${JSON.stringify(text)})`;
}

/** Waits, frame by frame, until `condition` holds in the window and its picture is on the screen. */
export async function whenPainted(window: BrowserWindow, condition: string): Promise<void> {
  await window.webContents.executeJavaScript(`new Promise((resolve) => {
    const look = () => (${condition}) ? requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))) : requestAnimationFrame(look);
    look();
  })`);
}

/** Waits for the picture, then says so. */
export async function sayPainted(window: BrowserWindow, condition: string): Promise<void> {
  await whenPainted(window, condition);
  process.stdout.write(`${PAINTED}\n`);
}
