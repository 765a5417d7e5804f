import { join } from 'node:path';
import type { RenderPort } from '../../shared/documents/model/index.ts';
import { root } from '../bundle/folders.ts';
import { closeBrowsers, configureHost } from '../electron-stand-in/host.ts';
import { registerStandIn } from '../electron-stand-in/register.ts';

/** A render port of a process that has no window of its own. */
export interface HeadlessRenderPort extends RenderPort {
  close(): Promise<void>;
}

/** Opens the shell's own render port over the stand-in, on the bundles in out/app. */
export async function openHeadlessRenderPort(): Promise<HeadlessRenderPort> {
  const { STAND_IN_BROWSER } = process.env;
  configureHost({
    browser: { executable: STAND_IN_BROWSER ?? null, headless: true, profile: null, debuggingPort: false },
    outDir: join(root, 'out'),
    printers: [],
    app: null,
  });
  registerStandIn();
  // The shell's modules ask for "electron" while they load, so they come after the stand-in took that name.
  const { app } = await import('electron');
  const { declareBundleScheme, serveBundle } = await import('../../electron/shell/bundle-protocol.ts');
  const { lockPages, lockSession } = await import('../../electron/shell/lockdown.ts');
  const { openRenderPort } = await import('../../electron/shell/render-port.ts');
  declareBundleScheme();
  lockPages();
  await app.whenReady();
  lockSession();
  serveBundle(join(root, 'out/app/renderer'));
  const port = openRenderPort();
  return {
    pdf: (model) => port.pdf(model),
    picture: (spec, format) => port.picture(spec, format),
    close: closeBrowsers,
  };
}
