// Loaded with -r, as Electron loads a script before the app's own: sees the app's modules first.
const { app } = require('electron');

globalThis.nameBefore = app.name;
