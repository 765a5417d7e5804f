export { choicesFor, lockedTitles, toldTitles } from './columns.ts';
export { figureFormCode, looksLikeFigureForm, readFigureFormCode } from './figure-code.ts';
export { figureTitles, kindWords, knownTitles, reasonWords, referencePeriods } from './figure-columns.ts';
export { judgeFigure, type KnownFigure, type StoredFigure, storedWords } from './figure-judging.ts';
export { readToldFigure, type ToldFigure } from './figure-told.ts';
export { type Judged, judge, type KnownTask, leadsTo, moveOf, type ToldCell } from './judging.ts';
export { type CameCell, readTold, type Told, wordsOf } from './told.ts';
