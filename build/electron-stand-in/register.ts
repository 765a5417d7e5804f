import { registerHooks } from 'node:module';

let registered = false;

/** Makes the module name "electron" mean the stand-in, for `import` and `require` alike. */
export function registerStandIn(): void {
  if (registered) return;
  registered = true;
  const url = new URL('./electron.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url, shortCircuit: true }
        : next(specifier, context),
  });
}
