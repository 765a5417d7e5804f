import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { outFile, say } from './host.ts';
import { onlyOptions, strict } from './strict.ts';

interface MessageOptions {
  readonly message: string;
  readonly detail?: string;
  readonly buttons?: readonly string[];
  readonly cancelId?: number;
}

const optionsOf = <T>(args: readonly unknown[]): T => args.at(-1) as T;

/** `dialog`, as far as it is offered: nobody is asked, and it says what was answered instead. */
export const dialog = strict('dialog', {
  async showSaveDialog(...args: unknown[]) {
    const options = optionsOf<{ readonly defaultPath?: string }>(args);
    onlyOptions('dialog.showSaveDialog', options, [
      'title',
      'defaultPath',
      'filters',
      'buttonLabel',
      'properties',
    ]);
    const filePath = outFile(basename(options.defaultPath ?? 'tep'));
    mkdirSync(dirname(filePath), { recursive: true });
    say(`no save dialog here; saving to ${filePath}`);
    return { canceled: false, filePath };
  },
  async showOpenDialog(...args: unknown[]) {
    onlyOptions('dialog.showOpenDialog', optionsOf<object>(args), [
      'title',
      'defaultPath',
      'buttonLabel',
      'properties',
    ]);
    say('no folder dialog here; answered as cancelled');
    return { canceled: true, filePaths: [] as string[] };
  },
  async showMessageBox(...args: unknown[]) {
    const options = optionsOf<MessageOptions>(args);
    onlyOptions('dialog.showMessageBox', options, [
      'type',
      'title',
      'message',
      'detail',
      'buttons',
      'defaultId',
      'cancelId',
      'noLink',
    ]);
    const response = options.cancelId ?? 0;
    console.error([options.message, options.detail].filter(Boolean).join('\n'));
    say(`no message box here; answered "${options.buttons?.[response] ?? 'OK'}"`);
    return { response, checkboxChecked: false };
  },
});
