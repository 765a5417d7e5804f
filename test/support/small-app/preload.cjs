const { contextBridge, ipcRenderer } = require('electron');

globalThis.fromPreload = true;
contextBridge.exposeInMainWorld('small', {
  version: 3,
  hadPageScripts: 'pageScriptRan' in globalThis,
  invoke: (...args) => ipcRenderer.invoke(...args),
  addNow: (a, b) => a + b,
  failNow: () => {
    throw new RangeError('out of range');
  },
  unknown: () => ipcRenderer.sendSync('echo'),
});
