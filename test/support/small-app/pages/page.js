globalThis.pageScriptRan = true;
globalThis.bridgeAtStart = typeof globalThis.small;
