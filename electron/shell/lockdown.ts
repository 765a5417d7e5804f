import { app, session } from 'electron';
import { bundleOrigin } from './bundle-protocol.ts';

const ownSchemes = ['devtools:', 'data:', 'blob:'];

function isOwn(address: string): boolean {
  return address.startsWith(`${bundleOrigin}/`) || ownSchemes.some((scheme) => address.startsWith(scheme));
}

/** Refuses every navigation, new window, webview and frame of every page that is ever made. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** Refuses every permission, download and request that leaves the bundle; to be called once the app is ready. */
export function lockSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwn(url) }));
}
