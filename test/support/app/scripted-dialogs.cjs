// Loaded before the app's own code: answers its dialogs as the test says, by what stands on their buttons.
const { join, basename } = require('node:path');
const { dialog } = require('electron');

const { saveFolder, buttons, folders } = JSON.parse(process.env.SCRIPTED_DIALOGS);

dialog.showMessageBox = async (...args) => {
  const options = args.at(-1);
  console.log([options.message, options.detail].filter(Boolean).join('\n'));
  const wanted = buttons.shift();
  const response = options.buttons.indexOf(wanted);
  if (wanted !== undefined && response < 0) throw new Error(`no button "${wanted}"`);
  return { response: wanted === undefined ? options.cancelId : response, checkboxChecked: false };
};
dialog.showOpenDialog = async () => {
  const folder = folders.shift();
  return { canceled: folder === undefined, filePaths: folder === undefined ? [] : [folder] };
};
dialog.showSaveDialog = async (...args) => ({
  canceled: false,
  filePath: join(saveFolder, basename(args.at(-1).defaultPath)),
});
