export { compareFigures } from './comparing.ts';
export { listFigureMappings, openFigures, saveFigureMapping } from './opening.ts';
export { refusedFile } from './refused-file.ts';
export { takeFigures } from './taking.ts';
